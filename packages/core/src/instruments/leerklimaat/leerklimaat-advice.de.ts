import type { AdviceTexts } from '../../model/text.js';
import type { leerklimaatAdvice } from './leerklimaat-advice.js';

export const leerklimaatAdviceDe = {
  'leerleiderschap-a1': {
    title: 'Frag deine Führungskraft nach einer eigenen Lernerfahrung',
    firstStep: 'Stell heute die Frage: „Was hast du in letzter Zeit bei der Arbeit gelernt?“',
  },
  'leerleiderschap-a2': {
    title: 'Lass die Besprechung mit einer offenen Frage beginnen',
    firstStep:
      'Gib deiner Führungskraft ein Thema aus deiner Arbeit, zu dem du noch eine Antwort suchst.',
  },
  'leerleiderschap-a3': {
    title: 'Führe ein Entwicklungsgespräch über deine Lernwünsche',
    firstStep:
      'Bitte deine Führungskraft um eine halbe Stunde. Schick eine Frage mit, die dich beschäftigt.',
  },
  'leerleiderschap-a4': {
    title: 'Bring Führungskräfte zusammen, um über Lernen zu sprechen',
    firstStep:
      'Schlag der Personalabteilung einen halben Tag vor, an dem sie einander von Beispielen erzählen.',
  },
  'opportuniteiten-a1': {
    title: 'Übernimm eine Aufgabe, die für dich noch neu ist',
    firstStep: 'Wähle eine aus der Planung dieser Woche, und frag, wer dich begleitet.',
  },
  'opportuniteiten-a2': {
    title: 'Lernt zusammen aus einer Frage der Kundschaft',
    firstStep: 'Setz sie auf die Tagesordnung: „Was sagt diese Frage über unsere Arbeit?“',
  },
  'opportuniteiten-a3': {
    title: 'Probiert einen Monat lang eine andere Arbeitsweise aus',
    firstStep: 'Schreib den Versuch auf eine Karte: was, wer, und wann blicken wir zurück?',
  },
  'opportuniteiten-a4': {
    title: 'Such dir eine Rolle in einem innovativen Projekt',
    firstStep:
      'Frag deine Führungskraft, welches Projekt bald startet, und was du beitragen kannst.',
  },
  'opportuniteiten-a5': {
    title: 'Verfolgt zusammen, was sich in eurem Fachgebiet verändert',
    firstStep:
      'Frag, wer neue Gesetze oder neue Technik im Blick hat. Plane mit dieser Person ein Webinar.',
  },
  'steun-a1': {
    title: 'Mach jemandem im Team ein Kompliment für etwas Neues',
    firstStep: 'Sag, was du gesehen hast, und was es dir gebracht hat.',
  },
  'steun-a2': {
    title: 'Sag in der Besprechung, was für dich offen ist',
    firstStep: 'Beginne mit: „Hier komme ich allein nicht weiter. Wer denkt mit?“',
  },
  'steun-a3': {
    title: 'Blickt zusammen auf etwas zurück, das anders lief',
    firstStep: 'Fragt reihum: Was haben wir erwartet, was ist passiert, was tun wir jetzt?',
  },
  'steun-a4': {
    title: 'Besprich einen Lernwunsch, auch ohne fertigen Plan',
    firstStep:
      'Erzähl deiner Führungskraft, was dich interessiert, und wählt danach zusammen einen Weg.',
  },
  'steun-a5': {
    title: 'Gib dem Lernen einen Platz im Intranet',
    firstStep: 'Frag jemanden aus dem Team, ob du eine schöne Lerngeschichte einsenden darfst.',
  },
  'ruimte-a1': {
    title: 'Trag eine feste Lernstunde in deinen Kalender ein',
    firstStep: 'Wähle eine ruhige Zeit, und schreib dazu, was du dann tust.',
  },
  'ruimte-a2': {
    title: 'Besprecht jede Woche einen Fall aus der Arbeit',
    firstStep: 'Bitte jemanden, zur nächsten Besprechung eine schwierige Situation mitzubringen.',
  },
  'ruimte-a3': {
    title: 'Frag, welche Stunden und welches Budget du hast',
    firstStep:
      'Schreib deiner Führungskraft: „Wie viel Lernzeit und Geld kann ich dieses Jahr nutzen?“',
  },
  'ruimte-a4': {
    title: 'Legt eure Budgets für Weiterbildung zusammen',
    firstStep: 'Frag, wer dasselbe lernen will. Sucht zusammen eine passende Weiterbildung.',
  },
  'ruimte-a5': {
    title: 'Schafft einen Ort für das ganze Lernangebot',
    firstStep:
      'Frag die Personalabteilung, wer ihn verwaltet, und schick drei Quellen, die du nutzt.',
  },
  'autonomie-a1': {
    title: 'Schreib auf, was du in drei Monaten können willst',
    firstStep: 'Ein Satz ist genug. Schreib ein Datum dazu.',
  },
  'autonomie-a2': {
    title: 'Blick am Freitag zehn Minuten auf deine Woche zurück',
    firstStep: 'Notiere, was du gelernt hast, und was du am Montag anders machst.',
  },
  'autonomie-a3': {
    title: 'Vereinbare, was du selbst entscheiden kannst',
    firstStep: 'Frag bei einer festen Weiterbildung: Warum diese, und wo habe ich die Wahl?',
  },
  'autonomie-a4': {
    title: 'Legt eure Lernziele neben das Ziel des Teams',
    firstStep: 'Alle schreiben ein Lernziel auf eine Karte. Sucht zusammen die Verbindungen.',
  },
  'autonomie-a5': {
    title: 'Lass Menschen sagen, welche Hilfe sie wollen',
    firstStep: 'Schlag der Personalabteilung eine kurze Frage an alle vor, per Chat oder Intranet.',
  },
  'kennisdeling-a1': {
    title: 'Trink Kaffee mit jemandem aus einem anderen Team',
    firstStep: 'Schreib jetzt jemandem, dessen Arbeit deine berührt.',
  },
  'kennisdeling-a2': {
    title: 'Macht eine Liste: Wer weiß was?',
    firstStep: 'Alle notieren drei Themen, zu denen andere ihnen Fragen stellen dürfen.',
  },
  'kennisdeling-a3': {
    title: 'Plant ein Mittagessen, bei dem jemand etwas vormacht',
    firstStep: 'Such jemanden, der zwanzig Minuten füllen will, und legt ein Datum fest.',
  },
  'kennisdeling-a4': {
    title: 'Lass Menschen aus verschiedenen Berufen zusammenarbeiten',
    firstStep: 'Schlag deiner Führungskraft einen Auftrag vor, der Wissen aus zwei Teams braucht.',
  },
  'kennisdeling-a5': {
    title: 'Beginnt ein Lernnetzwerk mit Partnern oder der Kundschaft',
    firstStep:
      'Wähle mit der Personalabteilung eine Organisation aus, und lade sie zum Gespräch ein.',
  },
} as const satisfies AdviceTexts<typeof leerklimaatAdvice>;
