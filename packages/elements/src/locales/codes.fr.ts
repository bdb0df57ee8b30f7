import type { CodesText } from './codes-text.js';

export const codesFr: CodesText = {
  hint: 'Huit lettres et chiffres, comme KMFQ-AH6X.',
  faults: {
    length: 'Un code a huit lettres et chiffres. Ici, il y en a trop ou trop peu.',
    symbol:
      'Ce n’est pas un code : les lettres I, L et O, les chiffres 0 et 1 et la ponctuation n’y figurent jamais.',
    typing: 'Il y a une faute de frappe dans ce code. Vérifiez-le, signe par signe.',
    version: 'Nous ne connaissons pas ce code. Il vient peut-être d’une version plus récente.',
    own: 'C’est votre propre code. Entrez ici le code d’une autre personne.',
    twice: 'Ce code est déjà dans la liste.',
  },
};
