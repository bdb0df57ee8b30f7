import { expect } from '@open-wc/testing';
import { longDate } from './long-date.js';

describe('A date in words', () => {
  const CASES = [
    { language: 'nl', date: '2026-05-31', words: '31 mei 2026' },
    { language: 'nl-BE', date: '2026-01-01', words: '1 januari 2026' },
    { language: 'de', date: '2026-12-31', words: '31. Dezember 2026' },
  ];
  for (const { language, date, words } of CASES) {
    it(`in ${language} is “${words}” for ${date}, wherever the reader is`, () => {
      expect(longDate(language, date)).to.equal(words);
    });
  }
});
