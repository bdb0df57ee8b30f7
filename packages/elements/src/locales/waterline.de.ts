import type { WaterlineText } from './waterline-text.js';

export const waterlineDe: WaterlineText = {
  title: 'Über und unter der Wasserlinie',
  sentence:
    'Lernlust siehst du oft. Was sie trägt, liegt meistens unter Wasser. Die Zahlen sind deine Werte.',
  line: 'Wasserlinie',
  eagerness: () => 'Lernlust',
  safety: 'Psychologische Sicherheit',
  culture: 'Lernkultur',
  notAsked: 'nicht gefragt',
  above: 'oberhalb',
  below: 'unterhalb',
  place: 'Wasserlinie',
  advice:
    'Was unter Wasser liegt, müsst ihr erst gemeinsam besprechen. Dann könnt ihr daran arbeiten.',
};
