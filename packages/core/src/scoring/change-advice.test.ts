import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deepFreeze } from '../contract/deep-freeze.js';
import { supportLinks } from '../instruments/support-links.js';
import type { AddedAdvice, AdviceChanges, Definition, Link } from '../model/text.js';
import { definitionWithAdvice } from '../testing/definition-with-advice.js';
import { changeAdvice } from './change-advice.js';

const before: Definition = deepFreeze({ ...definitionWithAdvice, links: supportLinks });
const own = added('eigen');
const again = added('ruimte-actie');
const academy: Link = {
  id: 'academie',
  name: 'Academie',
  url: 'https://academie.example',
  offers: { nl: 'Opleidingen.' },
  checked: null,
};
const ids = before.advice!.map(({ id }) => id);
const linkIds = supportLinks.map(({ id }) => id);

describe('A host changes the advice', () => {
  const CASES: readonly [title: string, changes: AdviceChanges, expected: readonly string[]][] = [
    ['adds at the end', { add: [own] }, [...ids, 'eigen']],
    ['replaces in its place', { add: [again] }, ids],
    ['removes', { remove: ['steun-actie'] }, ids.filter((id) => id !== 'steun-actie')],
    ['passes over an id that is not there', { remove: ['elders'] }, ids],
    [
      'moves to the end what is both removed and added',
      { remove: ['ruimte-actie'], add: [again] },
      [...ids.filter((id) => id !== 'ruimte-actie'), 'ruimte-actie'],
    ],
    [
      'takes the last of two with one id',
      { add: [added('eigen', 'team'), own] },
      [...ids, 'eigen'],
    ],
    ['may remove all', { remove: ids }, []],
    ['may change nothing', {}, ids],
  ];
  for (const [title, changes, expected] of CASES) {
    test(title, () => {
      const after = changeAdvice(before, changes);
      assert.deepEqual(
        after.advice?.map(({ id }) => id),
        expected,
      );
      assert.deepEqual(Object.keys(after.adviceTexts!['nl']!), expected);
      assert.deepEqual(after.links, before.links);
      for (const { advice } of changes.add ?? []) {
        assert.equal(after.advice?.find(({ id }) => id === advice.id)?.who, 'me');
      }
    });
  }

  test('with the sentences in every language that they come in', () => {
    const texts = {
      nl: { title: 'Eigen', firstStep: 'Begin.' },
      fr: { title: 'À nous', firstStep: 'Allez.' },
    };
    const after = changeAdvice(before, { add: [{ ...again, texts }] });
    assert.deepEqual(after.adviceTexts?.['nl']?.['ruimte-actie'], texts.nl);
    assert.deepEqual(after.adviceTexts?.['fr'], { 'ruimte-actie': texts.fr });
  });

  test('and keeps no old sentence of what it replaced', () => {
    const after = changeAdvice(before, { add: [{ ...again, texts: {} }] });
    assert.ok(!('ruimte-actie' in after.adviceTexts!['nl']!));
  });

  test('of an instrument that had none', () => {
    const { advice: _, adviceTexts: __, ...bare } = before;
    assert.deepEqual(Object.keys(changeAdvice(bare, {})), Object.keys(bare));
    assert.deepEqual(changeAdvice(bare, { add: [own] }).advice, [own.advice]);
  });
});

describe('A host changes the links', () => {
  const CASES: readonly [string, NonNullable<AdviceChanges['links']>, readonly string[]][] = [
    ['adds at the end', { add: [academy] }, [...linkIds, 'academie']],
    ['replaces in its place', { add: [{ ...academy, id: 'cevora' }] }, linkIds],
    ['removes', { remove: ['agoria'] }, linkIds.filter((id) => id !== 'agoria')],
    ['replaces all', { replaceAll: [academy] }, ['academie']],
    ['may have none', { replaceAll: [] }, []],
  ];
  for (const [title, links, expected] of CASES) {
    test(title, () => {
      const after = changeAdvice(before, { links });
      assert.deepEqual(
        after.links?.map(({ id }) => id),
        expected,
      );
      assert.deepEqual(after.advice, before.advice);
    });
  }
});

describe('Links that come with the core', () => {
  test('have an https address if any, a region, and say that nobody looked', () => {
    for (const { url, offers, region, checked } of supportLinks) {
      if (url !== null) assert.equal(new URL(url).protocol, 'https:');
      assert.deepEqual(Object.keys(offers), ['nl']);
      assert.match(region ?? '', /^(BE|NL)$/);
      assert.equal(checked, null);
    }
    assert.equal(new Set(linkIds).size, linkIds.length);
  });
});

function added(id: string, who: AddedAdvice['advice']['who'] = 'me'): AddedAdvice {
  return {
    advice: { id, helps: 'ruimte', who, within: 'week', source: 'made for tests' },
    texts: { nl: { title: 'Eigen', firstStep: 'Begin.' } },
  };
}
