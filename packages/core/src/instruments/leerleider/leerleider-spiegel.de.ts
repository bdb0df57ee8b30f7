import type { InstrumentText } from '../../model/text.js';
import type { leerleiderSpiegel } from './leerleider-spiegel.js';

export const leerleiderSpiegelDe = {
  language: 'de',
  status: 'translated',
  title: 'Wie hilft dir deine Führungskraft beim Lernen?',
  purpose:
    'Du sagst, wie oft du dieses Verhalten siehst. Zusammen mit den Antworten deiner Kolleginnen und Kollegen wird das ein Spiegel für deine Führungskraft.',
  resultTitle: 'Wie du die Führung fürs Lernen in deinem Team siehst',
  referents: [
    {
      question: 'Wer ist meine Führungskraft?',
      answer:
        'Denk an die Person, mit der du über deine Arbeit und deine Entwicklung sprichst. Denk dabei an die letzten drei Monate.',
    },
    {
      question: 'Was, wenn ich etwas nicht wissen kann?',
      answer: 'Dann wähle „weiß ich nicht“. Das zählt im Ergebnis nicht mit.',
    },
  ],
  anchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
  shortAnchors: ['nie', 'selten', 'manchmal', 'oft', 'immer'],
  optOut: 'weiß ich nicht',
  scales: {
    leerleiderschap: {
      name: 'Führung fürs Lernen',
      shortName: 'Führung fürs Lernen',
      meaning: 'Deine Führungskraft findet Lernen wichtig und unterstützt dich dabei.',
      caution: 'Beachte: Das ist, was du siehst. Andere im Team sehen manchmal etwas anderes.',
    },
  },
  pages: {
    'spiegel-deel-1': 'Denk an die letzten drei Monate',
    'spiegel-deel-2': 'Denk an die Gespräche mit deiner Führungskraft',
    'spiegel-deel-3': 'Denk an eine normale Arbeitswoche',
  },
  items: {
    'spiegel-1': 'Meine Führungskraft geht beim Lernen selbst mit gutem Beispiel voran.',
    'spiegel-2': 'Meine Führungskraft regt mich dazu an, Gelerntes anzuwenden.',
    'spiegel-3': 'Meine Führungskraft gibt mir Rat, wie ich Gelerntes anwenden kann.',
    'spiegel-4': 'Meine Führungskraft zeigt Verständnis, wenn etwas Neues nicht sofort gelingt.',
    'spiegel-5':
      'Meine Führungskraft überlegt mit mir, welche Schritte ich beim Lernen machen kann.',
    'spiegel-6': 'Meine Führungskraft ermutigt mich, den nächsten Schritt zu machen.',
    'spiegel-7': 'Meine Führungskraft vereinbart mit mir Lernziele.',
    'spiegel-8':
      'Meine Führungskraft wählt mit mir eine Weiterbildung, die zu meinen Lernwünschen passt.',
    'spiegel-9': 'Meine Führungskraft zeigt Anerkennung, wenn ich etwas lerne.',
    'spiegel-10': 'Meine Führungskraft fragt mich, was ich gelernt habe.',
    'spiegel-11': 'Meine Führungskraft ist offen für meine neuen Ideen.',
    'spiegel-12': 'Meine Führungskraft gibt mir Chancen, Gelerntes zu nutzen.',
    'spiegel-13': 'Meine Führungskraft gibt mir Zeit zum Lernen.',
    'spiegel-14': 'Meine Führungskraft ermuntert mich, Gelerntes mit anderen zu teilen.',
    'spiegel-15': 'Meine Führungskraft lässt zu, dass ich Fehler mache.',
  },
  talk: [
    'Was tut deine Führungskraft, woraus du etwas lernst?',
    'Was würdest du gern öfter sehen, und wann?',
    'Was kannst du selbst tun, um es deiner Führungskraft leichter zu machen?',
  ],
} as const satisfies InstrumentText<typeof leerleiderSpiegel>;
