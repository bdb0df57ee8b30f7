import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { suppressSiblings, type Sibling, type SiblingRest } from './suppress-siblings.js';

const siblings = (sizes: Readonly<Record<string, number>>): Sibling[] =>
  Object.entries(sizes).map(([name, n]) => ({ name, n }));

describe('Which groups stay hidden under one parent', () => {
  const cases: readonly (readonly [
    name: string,
    parent: number,
    sizes: Readonly<Record<string, number>>,
    hidden: readonly string[],
  ])[] = [
    ['none when all are large enough', 30, { a: 10, b: 8, c: 12 }, []],
    ['one of four takes the smallest other with it', 9, { a: 4, b: 5 }, ['a', 'b']],
    ['two that are enough together take no other', 20, { a: 3, b: 4, c: 13 }, ['a', 'b']],
    ['four people without a group take one with them', 14, { a: 5, b: 5 }, ['a']],
    ['five people without a group take none', 15, { a: 5, b: 5 }, []],
    ['an empty group takes none with it', 12, { a: 0, b: 12 }, ['a']],
    ['all under a parent of four', 4, { a: 4 }, ['a']],
    ['in the order they came in', 18, { z: 8, y: 8, a: 2 }, ['y', 'a']],
  ];
  for (const [name, parent, sizes, hidden] of cases) {
    test(name, () => {
      assert.deepEqual(suppressSiblings(parent, siblings(sizes), 5), hidden);
    });
  }

  test('those that are to be hidden anyway count as hidden', () => {
    const groups = siblings({ a: 9, b: 8, c: 7 });
    const isHidden = ({ name }: Sibling): boolean => name === 'b';
    assert.deepEqual(suppressSiblings(24, groups, 5, { isHidden }), ['b']);
    assert.deepEqual(suppressSiblings(24, groups, 10, { isHidden }), ['a', 'b', 'c']);
  });

  test('the smallest give way until the rest is safe', () => {
    const groups = siblings({ a: 9, b: 8, c: 7 });
    const given: string[] = [];
    const restOf = (visible: readonly Sibling[]): SiblingRest<Sibling> => {
      given.push(visible.map(({ name }) => name).join());
      return {
        get isSafe(): boolean {
          return given.length > 2;
        },
        add: ({ name }) => void given.push(name),
      };
    };
    assert.deepEqual(suppressSiblings(24, groups, 5, { restOf }), ['b', 'c']);
    assert.deepEqual(given, ['c,b,a', 'c', 'b']);
  });
});

test('What is left of a parent is nobody or enough people, and hides no more than it has to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 14 }), { maxLength: 8 }),
      fc.nat({ max: 6 }),
      (sizes, loose) => {
        const groups = sizes.map((n, index) => ({ name: `g${index}`, n }));
        const parent = sizes.reduce((sum, n) => sum + n, loose);
        const hidden = suppressSiblings(parent, groups, 5);
        const shown = groups.filter(({ name }) => !hidden.includes(name));
        const rest = shown.reduce((left, { n }) => left - n, parent);
        assert.ok(rest === 0 || rest >= 5 || shown.length === 0);
        assert.ok(shown.every(({ n }) => n >= 5));
        // The largest of the hidden could not be shown too.
        const [largest] = groups
          .filter(({ name, n }) => hidden.includes(name) && n >= 5)
          .sort((a, b) => b.n - a.n || (a.name < b.name ? 1 : -1));
        if (largest) assert.ok(rest - largest.n > 0 && rest - largest.n < 5);
      },
    ),
  );
});
