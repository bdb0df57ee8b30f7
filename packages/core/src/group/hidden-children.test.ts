import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { referenceCases } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { hiddenChildren } from './hidden-children.js';

describe('What is hidden is what the reference hides', () => {
  for (const { id, args, expected } of referenceCases('suppress_tree')) {
    test(id, () => {
      const { parent, children, k } = args as unknown as {
        parent: number;
        children: Readonly<Record<string, number>>;
        k: number;
      };
      const hidden = hiddenChildren({ n: parent, isPublished: true }, children, k);
      assert.deepEqual(hidden, expected['hidden']);
    });
  }
});

test('From a whole that is not shown nothing can be subtracted', () => {
  const parts = { a: 3, b: 9, c: 6 };
  assert.deepEqual(hiddenChildren({ n: 18, isPublished: false }, parts), ['a']);
  assert.deepEqual(hiddenChildren({ n: 18, isPublished: true }, parts), ['a', 'c']);
});

test('Of two parts of the same size the first by name goes', () => {
  const parts = { z: 8, y: 8, a: 2 };
  assert.deepEqual(hiddenChildren({ n: 18, isPublished: true }, parts), ['a', 'y']);
});

test('The minimum can be raised and not lowered', () => {
  const parts = { a: 4, b: 9, c: 9 };
  const whole = { n: 22, isPublished: true };
  assert.deepEqual(hiddenChildren(whole, parts, 1), ['a', 'b']);
  const larger = { n: 26, isPublished: true };
  assert.deepEqual(hiddenChildren(larger, { ...parts, a: 8 }, 9), ['a', 'b']);
  assert.deepEqual(hiddenChildren(larger, { ...parts, a: 8 }, 8), []);
});

test('What is hidden under a whole that is shown is nobody or five people at least', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), (sizes) => {
      const parts = Object.fromEntries(sizes.map((n, index) => [`part-${index}`, n]));
      const n = sizes.reduce((sum, size) => sum + size, 0);
      const hidden = hiddenChildren({ n, isPublished: true }, parts);
      const people = hidden.reduce((sum, name) => sum + parts[name]!, 0);
      assert.ok(n < 5 || people === 0 || people >= 5);
      for (const [name, size] of Object.entries(parts)) {
        assert.ok(size >= 5 || hidden.includes(name));
      }
    }),
  );
});
