import type { LeerleiderSpiegelText } from './leerleider-spiegel-text.js';

export const leerleiderSpiegelTextDe: LeerleiderSpiegelText = {
  thanks: 'Danke: Das hilft deiner Führungskraft weiter',
  onlyMean:
    'Die Checkliste zeigt deiner Führungskraft nur einen Durchschnitt, und erst ab fünf Personen. Deine eigenen Antworten stehen nicht dabei.',
  answers: 'Das hast du geantwortet',
};
