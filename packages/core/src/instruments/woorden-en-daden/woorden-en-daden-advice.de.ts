import type { AdviceTexts } from '../../model/text.js';
import type { woordenEnDadenAdvice } from './woorden-en-daden-advice.js';

export const woordenEnDadenAdviceDe = {
  'praten-a1': {
    title: 'Sprich eine Viertelstunde über deine Entwicklung',
    firstStep: 'Lade jemanden aus dem Team zum Spazieren ein. Erzähl, was du lernen willst.',
  },
  'praten-a2': {
    title: 'Macht Lernen zum festen Thema der Besprechung',
    firstStep: 'Beginnt mit einer Frage: „Was haben wir seit dem letzten Mal gelernt?“',
  },
  'leeractiviteiten-a1': {
    title: 'Wähle einen Lernweg, den du seltener nutzt',
    firstStep: 'Geh die acht Wege durch. Welcher passt in deinen Kalender der nächsten Woche?',
  },
  'leeractiviteiten-a2': {
    title: 'Sorgt dafür, dass alle das Lernangebot kennen',
    firstStep: 'Frag die Personalabteilung, wo es steht, und teile den Link in deinem Team.',
  },
  'prikkels-a1': {
    title: 'Sucht eine Lernfrage in eurer eigenen Arbeit',
    firstStep: 'Nimm ein Thema, das diese Woche wieder aufkam. Frag, wer es klären will.',
  },
  'prikkels-a2': {
    title: 'Frag eine neue Person im Team, was ihr auffällt',
    firstStep: 'Stell eine Frage: „Was machen wir hier anders, als du es gewohnt warst?“',
  },
  'prikkels-a3': {
    title: 'Plant eine feste Zeit, um einander zu sehen',
    firstStep: 'Wählt einen Tag im Büro, oder eine halbe Stunde online ohne Tagesordnung.',
  },
  'leidinggevenden-a1': {
    title: 'Besprecht, warum Lernen für euch zählt',
    firstStep:
      'Frag deine Führungskraft, was sich in eurer Arbeit verändert, und was das von euch verlangt.',
  },
  'leidinggevenden-a2': {
    title: 'Wählt zusammen eine Aktivität, die passt',
    firstStep: 'Leg deiner Führungskraft zwei Möglichkeiten vor. Besprecht, was jede dir bringt.',
  },
  'leidinggevenden-a3': {
    title: 'Bring Teams zusammen, um Erfahrungen zu teilen',
    firstStep: 'Schlag zwei Führungskräften vor, ihre Teams für eine Stunde zusammenzubringen.',
  },
} as const satisfies AdviceTexts<typeof woordenEnDadenAdvice>;
