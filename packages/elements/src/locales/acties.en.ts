import type { ActiesText } from './acties-text.js';

export const actiesEn: ActiesText = {
  links: 'Where can you find help?',
  checked: (date) => `link checked on ${date}`,
  unchecked: 'link not checked yet',
};
