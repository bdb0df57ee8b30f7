import type { ActiesText } from './acties-text.js';

export const actiesNl: ActiesText = {
  links: 'Waar vind je hulp?',
  checked: (date) => `link nagekeken op ${date}`,
  unchecked: 'link nog niet nagekeken',
};
