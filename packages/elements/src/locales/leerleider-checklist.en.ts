import type { LeerleiderChecklistText } from './leerleider-checklist-text.js';

export const leerleiderChecklistEn: LeerleiderChecklistText = {
  finding: (often, answered) =>
    often === 0
      ? 'There is a lot that you can start doing'
      : `You already do ${often} of the ${answered} often`,
  none: 'You have not given any answers yet',
  often: 'You already do this often',
  sometimes: 'You do this sometimes, or not yet',
  notAnswered: 'You skipped this',
  nothingHere: 'There is nothing here now.',
  plot: 'The dots show how often you do something: from one (never) to five (always).',
};
