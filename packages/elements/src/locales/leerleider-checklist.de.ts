import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';

export const leerleiderChecklistDe: LeerleiderChecklistText = {
  finding: (often, answered) =>
    often === 0
      ? 'Es gibt vieles, womit du anfangen kannst'
      : `${often} von ${answered} tust du schon oft`,
  none: 'Du hast noch keine Antworten gegeben',
  often: 'Das tust du schon oft',
  sometimes: 'Das tust du manchmal oder noch nicht',
  notAnswered: 'Das hast du übersprungen',
  nothingHere: 'Hier steht jetzt nichts.',
  plot: 'Die Punkte zeigen, wie oft du etwas tust: von eins (nie) bis fünf (immer).',
};
