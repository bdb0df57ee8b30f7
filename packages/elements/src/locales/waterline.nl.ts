import type { WaterlineText } from './waterline-text.js';

export const waterlineNl: WaterlineText = {
  title: 'Boven en onder de waterlijn',
  sentence:
    'Zin om te leren zie je vaak. Wat die zin draagt, ligt meestal onder water. De getallen zijn je scores.',
  line: 'waterlijn',
  eagerness: (language) => (/-NL$/i.test(language) ? 'Zin om te leren' : 'Leergoesting'),
  safety: 'Psychologische veiligheid',
  culture: 'Leercultuur',
  notAsked: 'niet gevraagd',
  above: 'boven',
  below: 'onder',
  place: 'Waterlijn',
  advice: 'Wat onder water ligt, moet je eerst samen bespreken. Dan kun je er iets aan doen.',
};
