import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import type { IssueCode } from '../model/issue.js';
import { definitionWithAdvice } from '../testing/definition-with-advice.js';
import { assertIssue, changed, issuesOf } from '../testing/failing.js';
import { validateDefinition } from './validate-definition.js';

const long = 'x'.repeat(2001);

describe('A definition that is not right is refused, at the place where it is wrong', () => {
  const CASES: readonly [path: string, value: unknown, code: IssueCode, at?: string][] = [
    ['/instrument', undefined, 'missing'],
    ['/texts', undefined, 'missing'],
    ['/texts', {}, 'missing'],
    ['/extra', 1, 'unknown'],
    ['/instrument/id', undefined, 'missing'],
    ['/instrument/id', '1a', 'pattern'],
    ['/instrument/id', 'x'.repeat(65), 'pattern'],
    ['/instrument/id', 'toString', 'pattern'],
    ['/instrument/id', 7, 'type'],
    ['/instrument/version', '1.0', 'pattern'],
    ['/instrument/validation', 'perhaps', 'range'],
    ['/instrument/format/kind', 'stars', 'range'],
    ['/instrument/format/points', 1, 'range'],
    ['/instrument/format/points', 12, 'range'],
    ['/instrument/format/points', 4.5, 'type'],
    ['/instrument/scales', [], 'range'],
    ['/instrument/scales/1/id', 'leerleiderschap', 'duplicate', '/instrument/scales'],
    ['/instrument/scales/6', { id: 'leeg' }, 'missing', '/instrument/items/leeg'],
    ['/instrument/items', 'all', 'type'],
    ['/instrument/items/3/id', 'steun-1', 'duplicate', '/instrument/items'],
    ['/instrument/items/3/id', 'constructor', 'pattern'],
    ['/instrument/items/3/scale', 'vreemd', 'reference', '/instrument/items'],
    ['/instrument/items/3/reversed', 'yes', 'type'],
    ['/instrument/items/3/html', '<b>', 'unknown'],
    ['/instrument/pages', [], 'range'],
    ['/instrument/pages/0/items/0', 'vreemd', 'reference', '/instrument/pages'],
    ['/instrument/pages/0/items/0', 'steun-1', 'duplicate', '/instrument/pages'],
    ['/instrument/pages/0/items/0', 'steun-1', 'missing', '/instrument/pages/leerleiderschap-1'],
    ['/instrument/pages/1/id', 'deel-1', 'duplicate', '/instrument/pages'],
    ['/instrument/scoring/profile', 'types', 'range'],
    ['/instrument/scoring/answeredShare', 0, 'range'],
    ['/instrument/scoring/answeredShare', 1.1, 'range'],
    ['/instrument/scoring/total', undefined, 'missing'],
    ['/instrument/scoring/foundation', 'vreemd', 'reference', '/instrument/scoring'],
    ['/instrument/assumptions/reliability', 1.01, 'range'],
    ['/instrument/assumptions/sd', -1, 'range'],
    ['/instrument/assumptions/basis', undefined, 'missing'],
    ['/instrument/sources/0/use', 5, 'type'],
    ['/texts/nl/language', 'fr', 'reference', '/texts/nl'],
    ['/texts/nl/status', 'final', 'range'],
    ['/texts/nl/title', undefined, 'missing'],
    ['/texts/nl/title', long, 'too-large'],
    ['/texts/nl/anchors', ['ja', 'nee'], 'range', '/texts/nl'],
    ['/texts/nl/anchors/2', 3, 'type'],
    ['/texts/nl/items/steun-1', undefined, 'missing'],
    ['/texts/nl/items/steun-1', long, 'too-large'],
    ['/texts/nl/items/steun-9', 'Meer.', 'reference', '/texts/nl/items'],
    ['/texts/nl/scales/steun/name', undefined, 'missing'],
    ['/texts/nl/pages/deel-1', null, 'type'],
    ['/texts/n', { language: 'n' }, 'pattern', '/texts/n/language'],
    ['/texts/fr', leerklimaatDefinition.texts['nl'], 'reference', '/texts/fr'],
    ['/advice/0/helps', 'vreemd', 'reference', '/advice'],
    ['/advice/0/who', 'you', 'range'],
    ['/advice/1/id', 'leerleiderschap-actie', 'duplicate', '/advice'],
    ['/adviceTexts', undefined, 'missing'],
    ['/adviceTexts/nl/steun-actie', undefined, 'missing'],
  ];
  for (const [path, value, code, at = path] of CASES) {
    const shown = JSON.stringify(value)?.slice(0, 30) ?? 'nothing';
    test(`${shown} at ${path}: ${code}${at === path ? '' : ` at ${at}`}`, () => {
      assertIssue(validateDefinition(changed(definitionWithAdvice, path, value)), code, at);
    });
  }

  for (const input of [undefined, null, 5, 'x', [], () => 1]) {
    test(`${JSON.stringify(input)} (${typeof input}) instead of one`, () => {
      assert.equal(issuesOf(validateDefinition(input))[0]!.path, '');
    });
  }
});

test('501 items are refused before they are read', () => {
  const items = Array.from({ length: 501 }, (_, index) => ({ id: `x-${index}`, scale: 'steun' }));
  const input = changed(leerklimaatDefinition, '/instrument/items', items);
  assertIssue(validateDefinition(input), 'too-large', '/instrument/items');
});

test('500 items are accepted', () => {
  const items = Array.from({ length: 500 }, (_, index) => ({ id: `x-${index}`, scale: 's' }));
  const texts = Object.fromEntries(items.map(({ id }) => [id, 'Een stelling.']));
  const { instrument, texts: given } = leerklimaatDefinition;
  const scoring = { profile: 'levels', answeredShare: 1, total: false };
  const definition = {
    instrument: {
      ...instrument,
      scales: [{ id: 's' }],
      items,
      pages: [{ id: 'p', items: items.map(({ id }) => id) }],
      scoring,
    },
    texts: {
      nl: {
        ...given['nl'],
        scales: { s: { name: 'S', shortName: 'S', meaning: 'S.' } },
        pages: { p: 'Pagina' },
        items: texts,
      },
    },
  };
  const read = validateDefinition(definition);
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues[0]));
});

test('What comes back is a frozen copy', () => {
  const read = validateDefinition(leerklimaatDefinition);
  assert.ok(read.ok);
  assert.notEqual(read.value.instrument, leerklimaatDefinition.instrument);
  assert.ok(Object.isFrozen(read.value.instrument.items[0]));
});

test('At most fifty issues are told', () => {
  const input = changed(leerklimaatDefinition, '/instrument/scales', [{ id: 'leeg' }]);
  const items = changed(
    input,
    '/texts/nl/items',
    Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`vreemd-${index}`, 'x'])),
  );
  assert.equal(issuesOf(validateDefinition(items)).length, 50);
});
