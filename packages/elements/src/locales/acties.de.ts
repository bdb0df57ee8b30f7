import type { ActiesText } from './acties-text.js';

export const actiesDe: ActiesText = {
  links: 'Wo findest du Hilfe?',
  checked: (date) => `Link geprüft am ${date}`,
  unchecked: 'Link noch nicht geprüft',
};
