import { expect } from '@open-wc/testing';
import { deReportTexts } from './de-report-texts.js';
import { deTexts } from './de-texts.js';
import { enReportTexts } from './en-report-texts.js';
import { enTexts } from './en-texts.js';
import { frReportTexts } from './fr-report-texts.js';
import { frTexts } from './fr-texts.js';
import { sentencesOf, textsOf, wordsOf } from '../testing/locale-sentences.js';

const FR = { ...frTexts, report: frReportTexts };
const EN = { ...enTexts, report: enReportTexts };
const DE = { ...deTexts, report: deReportTexts };

const LANGUAGES = [
  { name: 'fr', texts: FR, judging: /faible|mauvais|anonyme|surestim/i },
  { name: 'en', texts: EN, judging: /\bweak|\bpoor\b|\bbad\b|anonym|overestimat/i },
  { name: 'de', texts: DE, judging: /schwach|schlecht|anonym|überschätz/i },
];

const MOST_WORDS = 22;

for (const { name, texts: locale, judging } of LANGUAGES) {
  describe(`The sentences of the elements in ${name}`, () => {
    const texts = textsOf(locale, name);

    it('are filled in', () => {
      expect(texts.length).to.be.above(200);
      for (const [path, text] of texts) {
        expect(text, path).not.to.equal('');
        expect(text, path).to.equal(text.trim());
        expect(text, path).not.to.match(/undefined|NaN|\[object/);
      }
    });

    it('judge nobody, and promise nothing that nobody can keep', () => {
      for (const [path, text] of texts) expect(text, path).not.to.match(judging);
    });

    it(`are of ${MOST_WORDS} words at most`, () => {
      for (const sentence of texts.flatMap(([, text]) => sentencesOf(text))) {
        expect(wordsOf(sentence), sentence).to.be.at.most(MOST_WORDS);
      }
    });
  });
}

it('French has its firm spaces before double signs and inside its quotes', () => {
  for (const [path, text] of textsOf(FR, 'fr')) {
    expect(text, path).not.to.match(/[^\u00a0\d]([;?!»]|:(?=\s|$))|«[^\u00a0]/);
  }
});

it('German has its own quotes', () => {
  for (const [path, text] of textsOf(DE, 'de')) expect(text, path).not.to.match(/["«»]/);
});
