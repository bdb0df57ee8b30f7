import { expect } from '@open-wc/testing';
import { wrappedLines } from './wrapped-lines.js';

const CASES = [
  { of: 'a short label', label: 'Steun', lines: ['Steun'] },
  { of: 'nothing', label: '', lines: [''] },
  { of: 'a label that just fits', label: 'een twee', lines: ['een twee'] },
  { of: 'a label that just does not', label: 'een twee d', lines: ['een twee', 'd'] },
  {
    of: 'a word that is too long',
    label: 'de leeractiviteiten nu',
    lines: ['de', 'leeractiviteiten', 'nu'],
  },
];

describe('Wrapped lines', () => {
  for (const { of, label, lines } of CASES) {
    it(`of ${of}: ${lines.length}`, () => {
      expect(wrappedLines(label, 9)).to.eql(lines);
    });
  }
});
