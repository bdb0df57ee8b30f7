import { expect } from '@open-wc/testing';
import { pickLanguage } from './pick-language.js';

const CASES = [
  { texts: ['nl', 'fr'], tag: 'nl', picked: 'nl' },
  { texts: ['nl', 'fr'], tag: 'fr', picked: 'fr' },
  { texts: ['nl', 'fr'], tag: 'nl-BE', picked: 'nl' },
  { texts: ['nl', 'fr'], tag: 'fr-BE', picked: 'fr' },
  { texts: ['nl', 'fr'], tag: 'nl_NL', picked: 'nl' },
  { texts: ['nl', 'fr'], tag: 'fr_BE', picked: 'fr' },
  { texts: ['nl', 'fr'], tag: 'FR', picked: 'fr' },
  { texts: ['nl', 'nl-BE'], tag: 'nl-be', picked: 'nl-BE' },
  { texts: ['nl', 'nl-BE'], tag: 'nl', picked: 'nl' },
  { texts: ['en', 'nl'], tag: 'fr', picked: 'nl' },
  { texts: ['en', 'nl'], tag: 'unknown', picked: 'nl' },
  { texts: ['en', 'nl'], tag: '', picked: 'nl' },
  { texts: ['en', 'nl'], tag: 'constructor', picked: 'nl' },
  { texts: ['en', 'fr'], tag: 'de', picked: 'en' },
  { texts: [], tag: 'nl', picked: undefined },
];

describe('pickLanguage', () => {
  for (const { texts, tag, picked } of CASES) {
    it(`picks ${picked ?? 'nothing'} for “${tag}” out of ${texts.join(', ') || 'none'}`, () => {
      const byLanguage = Object.fromEntries(texts.map((language) => [language, language]));
      expect(pickLanguage(byLanguage, tag)).to.equal(picked);
    });
  }
});
