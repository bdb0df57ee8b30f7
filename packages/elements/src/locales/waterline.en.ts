import type { WaterlineText } from './waterline-text.js';

export const waterlineEn: WaterlineText = {
  title: 'Above and below the waterline',
  sentence:
    'You often see eagerness to learn. What carries it is usually under water. The numbers are your scores.',
  line: 'waterline',
  eagerness: () => 'Eagerness to learn',
  safety: 'Psychological safety',
  culture: 'Learning culture',
  notAsked: 'not asked',
  above: 'above',
  below: 'below',
  place: 'Waterline',
  advice:
    'What lies under water, you first need to discuss together. Then you can do something about it.',
};
