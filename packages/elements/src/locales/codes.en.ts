import type { CodesText } from './codes-text.js';

export const codesEn: CodesText = {
  hint: 'Eight letters and digits, such as KMFQ-AH6X.',
  faults: {
    length: 'A code has eight letters and digits. There are too many or too few here.',
    symbol:
      'This is not a code: codes never have the letters I, L and O, the digits 0 and 1, or punctuation.',
    typing: 'There is a typing mistake in this code. Check it character by character.',
    version: 'We do not know this code. Perhaps it comes from a newer version.',
    own: 'This is your own code. Enter someone else’s code here.',
    twice: 'This code is already in the list.',
  },
};
