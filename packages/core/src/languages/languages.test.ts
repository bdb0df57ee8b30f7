import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { supportLinks } from '../instruments/support-links.js';
import type { Definition, InstrumentText } from '../model/text.js';
import { DEFINITIONS } from '../testing/definitions.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';

type Sentences = ReadonlyMap<string, string>;

/** What is said in one language, by the place where it is said. */
const SAID: Readonly<Record<string, Sentences>> = {
  nl: saidIn('nl', Object.fromEntries(supportLinks.map(({ id, offers }) => [id, offers.nl]))),
  fr: saidIn('fr', fr.links),
  en: saidIn('en', en.links),
  de: saidIn('de', de.links),
};

/** Names and labels that are the same word in two languages. No sentence is. */
const SAME_WORD = [
  'Autonomie',
  'Feedback',
  'Innovation',
  'Leadership',
  'Organisation',
  'week',
] as const;

const PLACEHOLDER = /TODO|FIXME|XXX|TBD|lorem|\bundefined\b|[{}<>[\]]|\?\?|!!|\.\.\./i;
const STRAIGHT_QUOTES = /["']/;
/** A space that no line ends on. */
const FIRM = '[\u00A0\u202F]';

interface Fault {
  readonly language: string;
  readonly what: string;
  readonly pattern: RegExp;
  /** A sentence that has it: a pattern that finds nothing would pass everywhere. */
  readonly such: string;
}

const FAULTS: readonly Fault[] = [
  {
    language: 'fr',
    what: 'a mark without its firm space',
    pattern: new RegExp(`(?<!${FIRM})[?!;:»]`),
    such: 'Qui apprend ?',
  },
  {
    language: 'fr',
    what: 'an opening quote without its firm space',
    pattern: new RegExp(`«(?!${FIRM})`),
    such: '« Merci\u00A0»',
  },
  {
    language: 'fr',
    what: 'the quotes of another language',
    pattern: /[“”„‚‘]/,
    such: '“Merci”',
  },
  { language: 'de', what: 'the quotes of another language', pattern: /[”«»]/, such: '„Gut”' },
  { language: 'de', what: 'a quote that does not close', pattern: /„[^“]*$|‚[^‘]*$/, such: '„Gut' },
  { language: 'de', what: 'a quote that does not open', pattern: /^[^„]*“/, such: 'Gut“' },
  ...['nl', 'en'].map((language) => ({
    language,
    what: 'the quotes of another language',
    pattern: /[„‚“”«»]/,
    such: '“Goed”',
  })),
  ...['nl', 'en', 'de'].map((language) => ({
    language,
    what: 'a space before a mark',
    pattern: /[\s\u00A0\u202F][?!;:.,]/,
    such: 'Wie ?',
  })),
];

for (const [language, sentences] of Object.entries(SAID)) {
  describe(`All that is said in ${language}`, () => {
    test('is said in Dutch too, and the other way round', () => {
      assert.deepEqual([...sentences.keys()].sort(), [...SAID.nl!.keys()].sort());
    });

    test('is filled in, with the quotes of print', () => {
      for (const [place, sentence] of sentences) {
        assert.notEqual(sentence, '', place);
        assert.equal(sentence, sentence.trim(), place);
        assert.doesNotMatch(sentence, / {2}/, place);
        assert.doesNotMatch(sentence, PLACEHOLDER, place);
        assert.doesNotMatch(sentence, STRAIGHT_QUOTES, place);
      }
    });

    for (const { what, pattern, such } of FAULTS.filter((fault) => fault.language === language)) {
      test(`has nowhere ${what}`, () => {
        assert.match(such, pattern);
        for (const [place, sentence] of sentences) assert.doesNotMatch(sentence, pattern, place);
      });
    }
  });
}

test('Nothing is the same in two languages but names that are the same word', () => {
  const languages = Object.entries(SAID);
  const same = new Set<string>();
  for (const [at, [, one]] of languages.entries()) {
    for (const [, other] of languages.slice(at + 1)) {
      for (const [place, sentence] of one) if (other.get(place) === sentence) same.add(sentence);
    }
  }
  assert.deepEqual([...same].sort(), [...SAME_WORD].sort());
  for (const word of SAME_WORD) assert.ok(word.split(' ').length <= 3, word);
});

function saidIn(language: string, links: Readonly<Record<string, string>>): Sentences {
  const said = DEFINITIONS.map(({ instrument, texts, adviceTexts = {} }: Definition) => [
    instrument.id,
    [sentencesOf(texts[language]!), adviceTexts[language] ?? {}],
  ]);
  return new Map(leaves([Object.fromEntries(said), links], ''));
}

function sentencesOf(text: InstrumentText): object {
  const isSaid = ([key]: readonly [string, unknown]): boolean =>
    key !== 'language' && key !== 'status';
  return Object.fromEntries(Object.entries(text).filter(isSaid));
}

function leaves(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${place}/${key}`));
}
