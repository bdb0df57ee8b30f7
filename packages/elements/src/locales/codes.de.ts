import type { CodesText } from './codes-text.js';

export const codesDe: CodesText = {
  hint: 'Acht Buchstaben und Ziffern, zum Beispiel KMFQ-AH6X.',
  faults: {
    length: 'Ein Code hat acht Buchstaben und Ziffern. Hier steht etwas zu viel oder zu wenig.',
    symbol:
      'Das ist kein Code: Die Buchstaben I, L und O, die Ziffern 0 und 1 und Satzzeichen kommen darin nicht vor.',
    typing: 'In diesem Code steckt ein Tippfehler. Prüfe ihn Zeichen für Zeichen.',
    version: 'Diesen Code kennen wir nicht. Vielleicht kommt er aus einer neueren Version.',
    own: 'Das ist dein eigener Code. Gib hier den Code einer anderen Person ein.',
    twice: 'Dieser Code steht schon da.',
  },
};
