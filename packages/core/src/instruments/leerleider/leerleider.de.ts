import type { InstrumentText } from '../../model/text.js';
import type { leerleider } from './leerleider.js';

export const leerleiderDe = {
  language: 'de',
  status: 'translated',
  title: 'Wie hilfst du deinen Leuten beim Lernen?',
  purpose:
    'Ein Spiegel für Führungskräfte. Du siehst, was du schon tust, und wählst, was du diesen Monat öfter tun willst.',
  resultTitle: 'Wie du deine Führung fürs Lernen siehst',
  referents: [
    {
      question: 'Um wen geht es?',
      answer:
        'Denk an die Mitarbeitenden, die du selbst begleitest. Und denk daran, was du in den letzten drei Monaten wirklich getan hast.',
    },
  ],
  anchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
  shortAnchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
  optOut: 'trifft nicht zu',
  scales: {
    leerleiderschap: {
      name: 'Führung fürs Lernen',
      shortName: 'Führung fürs Lernen',
      meaning: 'Du findest Lernen wichtig und unterstützt deine Mitarbeitenden dabei.',
    },
  },
  pages: {
    'deel-1': 'Denk an die letzten drei Monate',
    'deel-2': 'Denk an die Gespräche mit deinen Mitarbeitenden',
    'deel-3': 'Denk an eine normale Arbeitswoche',
  },
  items: {
    'gedrag-1': 'Ich gehe beim Lernen selbst mit gutem Beispiel voran.',
    'gedrag-2': 'Ich rege Mitarbeitende dazu an, Gelerntes anzuwenden.',
    'gedrag-3': 'Ich gebe Mitarbeitenden Rat, wie sie Gelerntes anwenden können.',
    'gedrag-4': 'Ich zeige Verständnis, wenn etwas Neues nicht sofort gelingt.',
    'gedrag-5': 'Ich überlege mit Mitarbeitenden, welche Schritte sie beim Lernen machen können.',
    'gedrag-6': 'Ich ermutige Mitarbeitende, den nächsten Schritt zu machen.',
    'gedrag-7': 'Ich vereinbare mit Mitarbeitenden Lernziele.',
    'gedrag-8': 'Ich wähle mit Mitarbeitenden eine Weiterbildung, die zu ihren Lernwünschen passt.',
    'gedrag-9': 'Ich zeige Anerkennung, wenn jemand etwas lernt.',
    'gedrag-10': 'Ich frage Mitarbeitende, was sie gelernt haben.',
    'gedrag-11': 'Ich bin offen für neue Ideen von Mitarbeitenden.',
    'gedrag-12': 'Ich gebe Mitarbeitenden Chancen, Gelerntes zu nutzen.',
    'gedrag-13': 'Ich gebe Mitarbeitenden Zeit zum Lernen.',
    'gedrag-14': 'Ich ermuntere Mitarbeitende, Gelerntes mit anderen zu teilen.',
    'gedrag-15': 'Ich lasse zu, dass Mitarbeitende Fehler machen.',
  },
  talk: [
    'Was tust du schon, woraus deine Mitarbeitenden lernen, und woran merkst du das?',
    'Was willst du diesen Monat öfter zeigen?',
    'Was brauchst du dafür von deinen Mitarbeitenden?',
  ],
} as const satisfies InstrumentText<typeof leerleider>;
