import type { ActiesText } from './acties-text.js';

export const actiesFr: ActiesText = {
  links: 'Où trouver de l’aide ?',
  checked: (date) => `lien vérifié le ${date}`,
  unchecked: 'lien pas encore vérifié',
};
