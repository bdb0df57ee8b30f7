import type { TeamReportFrameText } from './team-report-frame-text.js';

export const teamReportFrameDe: TeamReportFrameText = {
  title: 'Wie ihr gemeinsam das Lernklima seht',
  views: {
    organisation: 'Organisation',
    teams: 'Teams',
    chain: 'Kette des Lernens',
    mirror: 'Spiegel der Führungskraft',
    preferences: 'Lernvorlieben',
    waves: 'Veränderung',
  },
  navigation: 'Teile des Berichts',
  missing: (files) =>
    `Es wurden noch andere Fragebögen ausgefüllt. Wer diese Seite macht, zeigt sie mit: ${files}.`,
  start: {
    about: 'Leg die Ergebnisse vieler Menschen zusammen und sprecht darüber.',
    choose: 'Wähle Dateien mit Ergebnissen',
    drop: 'Oder zieh sie hierher. Es dürfen viele sein: JSON, NDJSON oder CSV.',
    stays: 'Nichts verlässt dieses Gerät. Diese Seite liest die Dateien selbst.',
    know: 'Gut zu wissen',
    from: (people) => `Du siehst Zahlen ab ${people} Personen. Kleinere Gruppen bleiben verborgen.`,
    limits: [
      'Das schützt Menschen vor denen, die den Bericht lesen. Es schützt nicht vor denen, die die Dateien haben.',
      'Teile also den Bericht, nie die Dateien.',
    ],
  },
  reading: {
    title: 'Wir lesen die Ergebnisse',
    counted: (results) => `Gelesen: ${results}`,
    cancel: 'Stopp',
    cancelled: 'Gestoppt. Es wurde nichts gespeichert.',
  },
  fault: {
    empty: 'Hier steht nichts drin. Wähle eine andere Datei.',
    'not-counted': 'Kein einziges Ergebnis zählt mit. Es gibt also keinen Bericht.',
    'no-counting':
      'Diese Seite kann die Ergebnisse nicht zählen. Wer sie macht, fügt diese Datei hinzu: modules/tellen.js.',
    raw: 'Dieser Bericht zeigt zu viel über zu wenige Personen. Kleine Gruppen müssen zuerst verborgen werden.',
    source: 'Wir konnten die Ergebnisse nicht abrufen.',
    failed: 'Wir konnten daraus keinen Bericht machen.',
  },
  intake: {
    counted: (counted, read) =>
      `${counted} von ${read} ${read === 1 ? 'Ergebnis' : 'Ergebnissen'} ${counted === 1 ? 'zählt' : 'zählen'} mit.`,
    duplicates: (count) => `Doppelt: ${count}. Jedes Ergebnis zählt einmal.`,
    tests: (count) => `Tests: ${count}. Tests zählen nie mit.`,
    otherInstruments: (count) => `Aus einem anderen Fragebogen: ${count}.`,
    otherVersions: (count) =>
      `Aus einer anderen Version: ${count}. Dort bedeuten Werte vielleicht etwas anderes.`,
    broken: (count) => `Nicht zu lesen: ${count}.`,
    problems: 'Welche Zeilen?',
    at: (source, line) => `${source} Zeile ${line}`,
    problem: {
      'not-text': 'kein Text: Wenn es eine Tabelle ist, speichere sie als CSV',
      encoding: 'die Zeichen sind nicht zu lesen (kein UTF-8)',
      'too-long': 'zu lang für ein Ergebnis',
      syntax: 'kein gültiges JSON, vielleicht abgebrochen',
      'not-a-result': 'kein Ergebnis eines Fragebogens',
      impossible: 'Antworten, die nicht möglich sind',
      'other-version': 'eine andere Version des Fragebogens',
      header: 'die erste Zeile nennt eine Spalte, die wir nicht kennen',
      cells: 'zu viele Zellen, oder ein Anführungszeichen zu wenig',
    },
    more: (count) => `Noch mehr: ${count}.`,
    download: 'Diese Liste herunterladen',
  },
  tools: {
    print: 'Bericht drucken',
    printTeam: 'Dieses Team drucken',
    everyTeam: (teams) => `Auch die Seite jedes Teams drucken (${teams})`,
    csv: 'Zahlen (CSV)',
    json: 'Bericht (JSON)',
    copy: 'Diesen Text kopieren',
    picture: 'Speichern als',
    noPng: 'Diese Seite lässt kein PNG zu. Du hast jetzt ein SVG.',
    again: 'Andere Dateien öffnen',
    file: 'lernklima-bericht',
  },
  about: {
    title: 'Über diesen Bericht',
    made: (date) => `Erstellt am ${date}.`,
    people: (people) => `Personen, die mitgemacht haben: ${people}.`,
    rounds: (rounds) => `Runden: ${rounds}.`,
    method: 'Wie ist er entstanden?',
    how: [
      'Ein Wert reicht von 0 bis 100. Er ist der Durchschnitt der Antworten, ohne Norm.',
      'Der Strich bei einem Wert zeigt, wie sicher er ist (95 %).',
      'Manchmal verbergen wir auch eine größere Gruppe. Sonst lässt sich eine kleine Gruppe ausrechnen.',
    ],
    from: (people, spread) =>
      `Ein Durchschnitt beruht auf mindestens ${people} Personen, die Streuung auf mindestens ${spread}.`,
    not: 'Was ist er nicht?',
    isNot: [
      'Er ist kein Urteil über Menschen oder Teams, und keine Rangliste.',
      'Er sagt nicht, woher etwas kommt. Fragt einander.',
      'Der Fragebogen ist neu und noch nicht validiert.',
    ],
  },
};
