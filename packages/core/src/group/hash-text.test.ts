import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashDigits, hashText } from './hash-text.js';

test('A hash never changes, because summaries and records that were kept carry it', () => {
  // From cyrb128 as it was published, in Python.
  for (const [text, digits] of [
    ['', '027ae52ecfc796215593990d4b41437c'],
    ['a', '5eb8e4e408dee1678f5f05b958089485'],
    ['formulier 12', '6236c38999fc0c083f43a8edb90f5cc3'],
    ['é\u{1F600}', 'c354ce6e7df39a25d38be6efd2e9d8b6'],
  ] as const) {
    assert.equal(hashDigits(text), digits);
    const words = digits.match(/.{8}/g)?.map((word) => Number.parseInt(word, 16));
    assert.deepEqual(hashText(text), words);
  }
});
