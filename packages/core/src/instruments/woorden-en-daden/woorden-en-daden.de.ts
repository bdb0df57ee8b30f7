import type { InstrumentText } from '../../model/text.js';
import type { woordenEnDaden } from './woorden-en-daden.js';

export const woordenEnDadenDe = {
  language: 'de',
  status: 'translated',
  title: 'Wie sprichst du über Lernen, und was tust du?',
  purpose:
    'Am Ende siehst du, was du in drei Monaten fürs Lernen getan hast, und was dir dabei hilft. Schätzen ist erlaubt.',
  resultTitle: 'Was du sagst und tust, wenn es ums Lernen geht',
  referents: [
    {
      question: 'Was zählt als Lernen?',
      answer:
        'Alles, wodurch du etwas Neues weißt oder kannst: ein Kurs, etwas ausprobieren, eine Erklärung aus dem Team.',
    },
    {
      question: 'Was, wenn ich es nicht genau weiß?',
      answer: 'Dann schätze, so gut du kannst. Null ist auch eine Antwort.',
    },
    {
      question: 'Wer ist meine Führungskraft?',
      answer: 'Denk an die Person, mit der du über deine Arbeit und deine Entwicklung sprichst.',
    },
  ],
  anchors: [
    'stimme gar nicht zu',
    'stimme nicht zu',
    'stimme teilweise zu',
    'stimme zu',
    'stimme völlig zu',
  ],
  shortAnchors: ['gar nicht', 'nicht', 'teilweise', 'ja', 'völlig'],
  optOut: 'weiß ich nicht',
  scales: {
    praten: {
      name: 'Über Lernen sprechen',
      shortName: 'Sprechen',
      meaning: 'Wie oft du mit Kolleginnen und Kollegen über deine Entwicklung sprichst.',
      anchors: ['nie', 'ein paar Mal im Jahr', 'jeden Monat', 'jede Woche', 'fast jeden Tag'],
      shortAnchors: ['nie', 'Jahr', 'Monat', 'Woche', 'Tag'],
    },
    leeractiviteiten: {
      name: 'Lernaktivitäten',
      shortName: 'Lernaktivitäten',
      meaning: 'Was du in den letzten drei Monaten zum Lernen getan hast, alles zusammengezählt.',
      caution:
        'Beachte: Ein Buch wiegt anders als eine Weiterbildung. Die Zahl sagt, wie oft, nicht wie viel du gelernt hast.',
    },
    prikkels: {
      name: 'Anstöße zum Lernen',
      shortName: 'Anstöße',
      meaning:
        'Arbeit mit herausfordernden Fragen und ein festes Team, zu dem auch neue Menschen kommen. Dazu eine Führungskraft, die auf Lernen aufmerksam macht und dazu anregt.',
    },
    leidinggevenden: {
      name: 'Was Führungskräfte tun',
      shortName: 'Führungskräfte',
      meaning:
        'Deine Führungskraft fordert heraus, erklärt, gibt Raum, bringt Menschen zusammen und hilft, wo es nötig ist.',
      anchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
      shortAnchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
    },
  },
  pages: {
    'woorden-en-daden-1': 'Denk an die Gespräche bei deiner Arbeit',
    'woorden-en-daden-2': 'Wie oft hast du das in den letzten drei Monaten getan?',
    'woorden-en-daden-3': 'Und wie oft hast du das in den letzten drei Monaten getan?',
    'woorden-en-daden-4': 'Denk an eine normale Arbeitswoche',
    'woorden-en-daden-5': 'Denk an das, was deine Führungskraft tut',
  },
  items: {
    'praten-1': 'Wie oft sprichst du mit Kolleginnen und Kollegen über deine Entwicklung?',
    'leeractiviteiten-1': 'Kurse oder Weiterbildungen',
    'leeractiviteiten-2': 'Lernerfahrungen bei deiner eigenen Arbeit',
    'leeractiviteiten-3': 'Gemeinsames Lernen',
    'leeractiviteiten-4': 'Selbststudium',
    'leeractiviteiten-5': 'Fachtagungen oder Kongresse',
    'leeractiviteiten-6': 'Gespräche im Mentoring oder Coaching',
    'leeractiviteiten-7': 'Freiwilligenarbeit',
    'leeractiviteiten-8': 'Momente zum Zurückblicken',
    'prikkels-1': 'Bei meiner Arbeit entstehen Fragen, die mich herausfordern.',
    'prikkels-2': 'Mein Team bleibt lange genug zusammen, um einander gut kennenzulernen.',
    'prikkels-3': 'Meine Führungskraft regt mich zum Lernen an.',
    'leidinggevenden-1': 'Meine Führungskraft fordert uns heraus, bessere Arbeit zu leisten.',
    'leidinggevenden-2': 'Meine Führungskraft erklärt, warum Lernen wichtig ist.',
    'leidinggevenden-3': 'Meine Führungskraft gibt mir Raum zum Lernen.',
    'leidinggevenden-4': 'Meine Führungskraft sorgt für Gelegenheiten, Wissen auszutauschen.',
    'leidinggevenden-5': 'Meine Führungskraft hilft mir zu wählen, was ich lerne.',
  },
  help: {
    'praten-1': 'Ein kurzes Gespräch zwischendurch zählt auch mit.',
    'leeractiviteiten-1':
      'Als eins zählt ein Workshop, ein Kurs oder eine Weiterbildung, die du gemacht hast.',
    'leeractiviteiten-2':
      'Als eins zählt eine herausfordernde Aufgabe, ein gemeinsam besprochener Fehler oder Arbeit mit jemandem von außen.',
    'leeractiviteiten-3':
      'Als eins zählt ein Moment, in dem du mit anderen zu einer gemeinsamen Frage gelernt hast.',
    'leeractiviteiten-4':
      'Als eins zählt ein Buch, Artikel, Onlinekurs oder Video, ganz gelesen oder angeschaut.',
    'leeractiviteiten-5':
      'Als eins zählt eine Fachtagung, eine Messe oder ein Kongress, wo du warst.',
    'leeractiviteiten-6':
      'Als eins zählt ein Gespräch mit einer Person, die dich beim Lernen begleitet.',
    'leeractiviteiten-7':
      'Als eins zählt eine Zeit, in der du für eine Organisation gearbeitet hast, die dir wichtig ist.',
    'leeractiviteiten-8':
      'Als eins zählt ein Moment, in dem du über deine Erfahrung, deine Ziele oder deine Arbeit nachgedacht hast.',
  },
  talk: [
    'Wann sprichst du hier mit jemandem aus dem Team darüber, was du lernst?',
    'Was hast du in letzter Zeit getan, woraus du wirklich etwas gelernt hast?',
    'Was würde es leichter machen, gemeinsam zu lernen?',
  ],
} as const satisfies InstrumentText<typeof woordenEnDaden>;
