import type { ScalesText } from './scales-text.js';

export const scalesDe: ScalesText = {
  apart: (highest, lowest) => `Du siehst deutlich mehr ${highest} als ${lowest}`,
  together: 'Deine Werte liegen dicht beieinander',
  incomplete: 'Das siehst du in deinen Antworten',
  plot: 'Der Punkt ist dein Wert. Der Strich ist der Messfehler: Innerhalb davon kann dein Wert durch Zufall liegen.',
  meanings: 'Was bedeuten die Namen?',
};
