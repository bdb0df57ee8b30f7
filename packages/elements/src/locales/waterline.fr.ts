import type { WaterlineText } from './waterline-text.js';

export const waterlineFr: WaterlineText = {
  title: 'Au-dessus et en dessous de la surface de l’eau',
  sentence:
    'L’envie d’apprendre se voit souvent. Ce qui porte cette envie se trouve en général sous l’eau. Les nombres sont vos scores.',
  line: 'surface de l’eau',
  eagerness: () => 'Envie d’apprendre',
  safety: 'Sécurité psychologique',
  culture: 'Culture d’apprentissage',
  notAsked: 'pas demandé',
  above: 'au-dessus',
  below: 'en dessous',
  place: 'Surface de l’eau',
  advice: 'Ce qui est sous l’eau, il faut d’abord en parler ensemble. Ensuite, vous pouvez agir.',
};
