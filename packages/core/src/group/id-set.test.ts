import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { hashDigits, hashText } from './hash-text.js';
import { IdSet } from './id-set.js';

const eightDigits = fc
  .nat({ max: 0xffff_ffff })
  .map((number) => number.toString(16).padStart(8, '0'));

test('An id is new once, however many there are', () => {
  const ids = new IdSet();
  const id = (number: number): string => number.toString(16).padStart(32, '0');
  for (let number = 0; number < 5000; number += 1) assert.equal(ids.add(id(number)), true);
  for (let number = 0; number < 5000; number += 1) assert.equal(ids.add(id(number)), false);
  assert.equal(ids.size, 5000);
});

test('Ids that differ in any one digit are apart, capitals or not', () => {
  const ids = new IdSet();
  const zeros = '0'.repeat(32);
  assert.equal(ids.size, 0);
  let size = 0;
  for (const digit of ['1', '8', '9', 'a', 'f']) {
    for (let at = 0; at < 32; at += 1) {
      const id = zeros.slice(0, at) + digit + zeros.slice(at + 1);
      assert.equal(ids.add(id), true, id);
      assert.equal(ids.add(id.toUpperCase()), false, id);
      size += 1;
      assert.equal(ids.size, size);
    }
  }
  assert.equal(ids.add(zeros), true);
  assert.equal(ids.size, size + 1);
  assert.equal(ids.add(zeros), false);
  assert.equal(ids.size, size + 1);
  assert.equal(ids.add('f'.repeat(32)), true);
});

test('It knows what a set of texts knows', () => {
  const digits = fc.oneof(fc.constantFrom('00000000', '00000001', 'ffffffff'), eightDigits);
  fc.assert(
    fc.property(fc.array(fc.tuple(digits, digits, digits, digits)), (added) => {
      const ids = new IdSet();
      const texts = new Set<string>();
      for (const id of added.map((parts) => parts.join(''))) {
        assert.equal(ids.add(id), !texts.has(id));
        texts.add(id);
      }
      assert.equal(ids.size, texts.size);
    }),
  );
});

test('A hash is the same for the same text, and another for another', () => {
  assert.deepEqual(hashText('formulier 12'), hashText('formulier 12'));
  const seen = new Set(Array.from({ length: 20_000 }, (_, index) => hashDigits(`${index}`)));
  assert.equal(seen.size, 20_000);
  for (const digits of seen) assert.match(digits, /^[0-9a-f]{32}$/);
});
