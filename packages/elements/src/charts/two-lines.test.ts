import { expect } from '@open-wc/testing';
import { twoLines } from './two-lines.js';

describe('A label in two lines', () => {
  const CASES: readonly (readonly [label: string, ...lines: string[]])[] = [
    ['Leercultuur', 'Leercultuur'],
    ['Zin om te leren', 'Zin om te leren'],
    ['Psychologische veiligheid', 'Psychologische', 'veiligheid'],
    ['Sécurité au sein de l’équipe', 'Sécurité au sein', 'de l’équipe'],
    ['Verantwoordelijkheidsgevoel', 'Verantwoordelijkheidsgevoel'],
  ];
  for (const [label, ...lines] of CASES) {
    it(`is ${lines.join(' / ')}`, () => {
      expect(twoLines(label, 16)).to.eql(lines);
    });
  }
});
