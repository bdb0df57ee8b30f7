import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTED_WORDS } from './counted-words.mjs';
import { syllables } from './syllables.mjs';

const MOST_WRONG = 0.05;

test('Syllables of two hundred words come out as counted by hand, but for one in twenty', () => {
  assert.equal(new Set(COUNTED_WORDS).size, 200);
  const wrong = COUNTED_WORDS.filter(
    (word) => syllables(word.replaceAll('-', '')) !== word.split('-').length,
  );
  assert.ok(wrong.length <= MOST_WRONG * COUNTED_WORDS.length, wrong.join(', '));
});

const SPOKEN = [
  { word: 'HR', count: 2 },
  { word: 'kmo’s', count: 3 },
  { word: '30', count: 2 },
  { word: 'm', count: 1 },
  { word: 'yoga', count: 2 },
  { word: 'Ideeën', count: 3 },
];
for (const { word, count } of SPOKEN) {
  test(`“${word}” has ${count}`, () => {
    assert.equal(syllables(word), count);
  });
}
