import { expect } from '@open-wc/testing';
import { isolated } from './isolated.js';

describe('A name in a sentence', () => {
  const NAMES: readonly [name: string, said: string][] = [
    ['Équipe “n° 3”', 'Équipe “n° 3”'],
    ['צפון', '\u2068צפון\u2069'],
    ['فريق 3', '\u2068فريق 3\u2069'],
    ['Noord (צפון)', '\u2068Noord (צפון)\u2069'],
    // Nothing that turns or ends a turn gets out.
    ['a\u202Eb', 'ab'],
    ['\u2069\u202Eצ', '\u2068צ\u2069'],
  ];
  for (const [name, said] of NAMES) {
    it(`is ${JSON.stringify(said)} for ${JSON.stringify(name)}`, () => {
      expect(isolated(name)).to.equal(said);
    });
  }
});
