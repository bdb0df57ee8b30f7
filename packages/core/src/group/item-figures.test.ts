import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import { assertDigits } from '../testing/assert-digits.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { itemCounts, itemFigures, spreadWord } from './item-figures.js';
import type { ItemNode } from './report-tree.js';
import { reportContext } from './report-context.js';
import { ResultCollector } from './result-collector.js';

const two = makeInstrument({ scales: { a: ['a1', '-a2'] } });

type Given = number | 'na' | null;

/** What is said of an item that people answered so; `null` left it open. */
function figuresOf(answers: readonly Given[], item = 'a1', instrument: Instrument = two): ItemNode {
  const collector = new ResultCollector(instrument);
  for (const answer of answers) {
    const own = answer === null ? {} : { [item]: answer };
    collector.addRow({ labels: {}, test: false, answers: own }, { line: 1 });
  }
  const [cell = null] = collector.reading().summary.cells;
  const index = instrument.items.findIndex(({ id }) => id === item);
  return itemFigures(reportContext(instrument, cell), cell, index);
}

const times = (number: number, answer: Given): readonly Given[] =>
  Array.from({ length: number }, () => answer);

describe('An item of five points', () => {
  // In points from the lowest 0, 1, 1 and 4: mean 1.5, squares around it 9, distances to the median (1) 1, 0, 0 and 3.
  const node = figuresOf([1, 2, 2, 5, 'na', null]);

  test('has its mean, spread and answers, each with its people', () => {
    assert.equal(node.item, 'a1');
    assert.deepEqual(node.mean, { n: 4, value: 37.5 });
    assert.equal(node.sd.n, 4);
    assertDigits(node.sd.value ?? 0, 25 * Math.sqrt(3));
    assert.deepEqual(node.deviation, { n: 4, value: 25 });
    assert.deepEqual(node.spread, { n: 4, value: 'divided' });
    assert.deepEqual(node.distribution, { n: 4, value: [1, 2, 0, 0, 1] });
    assert.deepEqual(node.notApplicable, { n: 6, value: 1 });
    assert.deepEqual(node.open, { n: 6, value: 1 });
    assert.deepEqual(node.marks, { n: 4, value: [] });
  });

  test('has the same turned round when it is reversed, but for the answers as given', () => {
    const turned = figuresOf([1, 2, 2, 5, 'na', null], 'a2');
    assert.deepEqual(turned.mean, { n: 4, value: 62.5 });
    assert.deepEqual(turned.sd, node.sd);
    assert.deepEqual(turned.deviation, node.deviation);
    assert.deepEqual(turned.distribution, node.distribution);
  });

  test('of one person has a mean and no spread', () => {
    const one = figuresOf([4]);
    assert.deepEqual(one.mean, { n: 1, value: 75 });
    for (const figure of [one.sd, one.deviation, one.spread]) {
      assert.deepEqual(figure, { n: 1, value: null, reason: 'too-few-people' });
    }
  });

  test('that nobody answered tells only who could not and who did not', () => {
    const none = figuresOf(['na', 'na', null]);
    const absent = { n: 0, value: null, reason: 'no-answers' };
    const { item, notApplicable, open, ...others } = none;
    assert.equal(item, 'a1');
    assert.deepEqual(notApplicable, { n: 3, value: 2 });
    assert.deepEqual(open, { n: 3, value: 1 });
    for (const figure of Object.values(others)) assert.deepEqual(figure, absent);
    for (const figure of [figuresOf([]).notApplicable, figuresOf([]).open]) {
      assert.deepEqual(figure, absent);
    }
  });
});

describe('An item that is counted', () => {
  const counted = (answers: readonly Given[]): ItemNode =>
    figuresOf(answers, 'leeractiviteiten-1', woordenEnDaden);

  test('has its mean and spread as counted, and none in words', () => {
    // 0, 3 and 6: mean 3, squares around it 18.
    const node = counted([0, 3, 6]);
    assert.deepEqual(node.mean, { n: 3, value: 3 });
    assert.deepEqual(node.sd, { n: 3, value: 3 });
    const absent = { n: 3, value: null, reason: 'not-for-this-instrument' };
    assert.deepEqual(node.deviation, absent);
    assert.deepEqual(node.spread, absent);
    const counts = Array.from({ length: 31 }, (_, count) => ([0, 3, 6].includes(count) ? 1 : 0));
    assert.deepEqual(node.distribution, { n: 3, value: counts });
  });

  test('has no ceiling', () => {
    assert.deepEqual(counted(times(5, 30)).marks.value, []);
  });
});

describe('Marked is', () => {
  for (const [name, answers, item, marks] of [
    ['not when two of five give the highest answer', [5, 5, 1, 2, 3], 'a1', []],
    ['when three of seven do', [5, 5, 5, 1, 2, 3, 4], 'a1', ['ceiling']],
    ['the lowest answer to a reversed item', [1, 1, 1, 2, 3, 4, 5], 'a2', ['ceiling']],
    ['not its highest', [5, 5, 5, 1, 2, 3, 4], 'a2', []],
    ['not when one of five cannot know', ['na', 1, 2, 3, 4], 'a1', []],
    ['when two of nine cannot', ['na', 'na', 1, 2, 3, 4, 1, 2, 3], 'a1', ['often-not-applicable']],
    ['both', ['na', 'na', 5, 5, 5], 'a1', ['often-not-applicable', 'ceiling']],
  ] as const) {
    test(name, () => assert.deepEqual(figuresOf(answers, item).marks.value, marks));
  }
});

describe('People are', () => {
  for (const [word, deviation] of [
    ['united', 12],
    ['mostly-united', 12.01],
    ['mostly-united', 21],
    ['divided', 21.01],
  ] as const) {
    test(`${word} at a mean distance of ${deviation}`, () => {
      assert.deepEqual(spreadWord({ n: 7, value: deviation }), { n: 7, value: word });
    });
  }
});

test('The counts of each item are where the item stands', () => {
  const collector = new ResultCollector(two);
  for (const answers of [{ a1: 2, a2: 5 }, { a1: 2, a2: 'na' }, { a2: 5 }]) {
    collector.addRow({ labels: {}, test: false, answers }, { line: 1 });
  }
  const [cell = null] = collector.reading().summary.cells;
  const context = reportContext(two, cell);
  assert.deepEqual(itemCounts(context, cell, 0), {
    open: 1,
    notApplicable: 0,
    answers: [0, 2, 0, 0, 0],
    n: 2,
  });
  assert.deepEqual(itemCounts(context, cell, 1), {
    open: 0,
    notApplicable: 1,
    answers: [0, 0, 0, 0, 2],
    n: 2,
  });
});
