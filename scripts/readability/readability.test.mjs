import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutchTexts } from './dutch-texts.mjs';
import { figuresOf, fleschDouma, measure } from './measure.mjs';
import { sentencesIn, wordsIn } from './sentences.mjs';
import { stopWordsIn } from './stop-list.mjs';
import { faults, table } from './table.mjs';

test('Every Dutch text is plain enough', async () => {
  assert.deepEqual(faults(await measure()), []);
});

test('All of the product is read: interface, help, advice and statements', async () => {
  const texts = await dutchTexts();
  const least = { interface: 100, help: 200, advice: 150, statements: 150 };
  for (const [part, count] of Object.entries(least)) {
    assert.ok(texts[part].length >= count, `${part}: ${texts[part].length}`);
  }
});

test('Flesch-Douma follows its formula', () => {
  assert.equal(fleschDouma(150, 10).toFixed(2), '82.00');
});

const SPLIT = [
  { text: 'Eén zin. Nog een zin?', sentences: 2 },
  { text: 'Vraag iemand om raad: ‘Wat leerde je?’ Luister.', sentences: 3 },
  { text: 'Je ziet drie dingen: kiezen, erbij horen en kunnen.', sentences: 1 },
  { text: 'Denk aan je eigen taken', sentences: 1 },
  { text: 'Begin', sentences: 0 },
  { text: '± 7 min.', sentences: 1 },
];
for (const { text, sentences } of SPLIT) {
  test(`“${text}” counts as ${sentences}`, () => {
    assert.equal(sentencesIn(text).length, sentences);
  });
}

test('Words keep their apostrophes and dashes', () => {
  assert.deepEqual(wordsIn('Collega’s lezen e-mail, 30 per week.'), [
    'Collega’s',
    'lezen',
    'e-mail',
    '30',
    'per',
    'week',
  ]);
});

test('What is not plain is found, with the place where it stands', () => {
  const long = `${'woord '.repeat(21).trim()}.`;
  const figures = figuresOf([
    { path: 'a', text: 'U dient teneinde te leren.' },
    { path: 'b', text: long },
  ]);
  assert.deepEqual(stopWordsIn('Dit is niet mededeelzaam.'), []);
  const said = faults([{ part: 'help', ...figures }]);
  assert.ok(said.some((fault) => fault.includes('“teneinde”')));
  assert.ok(said.some((fault) => fault.includes('“U”')));
  assert.ok(said.some((fault) => fault.startsWith('b: 21 words')));
  assert.equal(table([{ part: 'help', ...figures }]).length, 2);
});
