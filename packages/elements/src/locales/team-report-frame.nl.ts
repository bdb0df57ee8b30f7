import type { TeamReportFrameText } from './team-report-frame-text.js';

export const teamReportFrameNl: TeamReportFrameText = {
  title: 'Hoe jullie samen het leerklimaat zien',
  views: {
    organisation: 'Organisatie',
    teams: 'Teams',
    chain: 'Keten van leren',
    mirror: 'Spiegel van de leerleider',
    preferences: 'Leervoorkeuren',
    waves: 'Verandering',
  },
  navigation: 'Delen van het rapport',
  missing: (files) =>
    `Er zijn nog andere vragenlijsten ingevuld. Wie deze pagina maakt, toont ze met: ${files}.`,
  start: {
    about: 'Leg resultaten van veel mensen samen en praat erover.',
    choose: 'Kies bestanden met resultaten',
    drop: 'Of sleep ze hierheen. Het mogen er veel zijn: JSON, NDJSON of CSV.',
    stays: 'Niets verlaat dit toestel. Deze pagina leest de bestanden zelf.',
    know: 'Goed om te weten',
    from: (people) => `Je ziet cijfers vanaf ${people} mensen. Kleinere groepen blijven verborgen.`,
    limits: [
      'Dat beschermt mensen tegen wie het rapport leest. Het beschermt niet tegen wie de bestanden heeft.',
      'Deel dus het rapport, nooit de bestanden.',
    ],
  },
  reading: {
    title: 'We lezen de resultaten',
    counted: (results) => `Gelezen: ${results}`,
    cancel: 'Stop',
    cancelled: 'Gestopt. Er is niets bewaard.',
  },
  fault: {
    empty: 'Hier staat niets in. Kies een ander bestand.',
    'not-counted': 'Geen enkel resultaat telt mee. Er is dus geen rapport.',
    'no-counting':
      'Deze pagina kan de resultaten niet tellen. Wie haar maakt, voegt dit bestand toe: modules/tellen.js.',
    raw: 'Dit rapport toont te veel over te weinig mensen. Het moet eerst afgeschermd worden.',
    source: 'We konden de resultaten niet ophalen.',
    failed: 'We konden hier geen rapport van maken.',
  },
  intake: {
    counted: (counted, read) =>
      `${counted} van ${read} ${read === 1 ? 'resultaat' : 'resultaten'} ${counted === 1 ? 'telt' : 'tellen'} mee.`,
    duplicates: (count) => `Dubbel: ${count}. Elk resultaat telt één keer.`,
    tests: (count) => `Een test: ${count}. Die tellen nooit mee.`,
    otherInstruments: (count) => `Van een andere vragenlijst: ${count}.`,
    otherVersions: (count) =>
      `Van een andere versie: ${count}. Daar betekenen scores misschien iets anders.`,
    broken: (count) => `Niet te lezen: ${count}.`,
    problems: 'Welke regels?',
    at: (source, line) => `${source} regel ${line}`,
    problem: {
      'not-text': 'geen tekst: is het een rekenblad, bewaar het dan als CSV',
      encoding: 'de tekens zijn niet te lezen (geen UTF-8)',
      'too-long': 'te lang voor een resultaat',
      syntax: 'geen geldige JSON, misschien afgebroken',
      'not-a-result': 'geen resultaat van een vragenlijst',
      impossible: 'antwoorden die niet kunnen',
      'other-version': 'een andere versie van de vragenlijst',
      header: 'de eerste rij noemt een kolom die we niet kennen',
      cells: 'te veel cellen, of een aanhalingsteken te weinig',
    },
    more: (count) => `Nog meer: ${count}.`,
    download: 'Download deze lijst',
  },
  tools: {
    print: 'Druk het rapport af',
    printTeam: 'Druk dit team af',
    everyTeam: (teams) => `Druk ook de pagina van elk team af (${teams})`,
    csv: 'Cijfers (CSV)',
    json: 'Rapport (JSON)',
    copy: 'Kopieer deze tekst',
    picture: 'Bewaar als',
    noPng: 'Deze pagina laat geen PNG toe. Je hebt nu een SVG.',
    again: 'Open andere bestanden',
    file: 'leerklimaat-rapport',
  },
  about: {
    title: 'Over dit rapport',
    made: (date) => `Gemaakt op ${date}.`,
    people: (people) => `Mensen die meededen: ${people}.`,
    rounds: (rounds) => `Rondes: ${rounds}.`,
    method: 'Hoe is het gemaakt?',
    how: [
      'Een score loopt van 0 tot 100. Ze is het gemiddelde van de antwoorden, zonder norm.',
      'De streep bij een score toont hoe zeker ze is (95%).',
      'Soms verbergen we ook een grotere groep. Anders kun je een kleine groep uitrekenen.',
    ],
    from: (people, spread) =>
      `Een gemiddelde rust op minstens ${people} mensen, spreiding op minstens ${spread}.`,
    not: 'Wat is het niet?',
    isNot: [
      'Het is geen oordeel over mensen of teams, en geen rangorde.',
      'Het zegt niet waardoor iets komt. Vraag het aan elkaar.',
      'De vragenlijst is nieuw en nog niet gevalideerd.',
    ],
  },
};
