import type { CodesText } from './codes-text.js';

export const codesNl: CodesText = {
  hint: 'Acht letters en cijfers, zoals KMFQ-AH6X.',
  faults: {
    length: 'Een code heeft acht letters en cijfers. Hier staat iets te veel of te weinig.',
    symbol:
      'Dit is geen code: de letters I, L en O, de cijfers 0 en 1 en leestekens komen er niet in voor.',
    typing: 'Er zit een tikfout in deze code. Kijk ze na, teken voor teken.',
    version: 'Deze code kennen we niet. Misschien komt ze van een nieuwere versie.',
    own: 'Dit is je eigen code. Vul hier de code van een ander in.',
    twice: 'Deze code staat er al.',
  },
};
