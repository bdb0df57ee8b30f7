import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertDigits } from '../testing/assert-digits.js';
import { agreementFigures } from './agreement-figures.js';
import type { ItemCounts } from './item-figures.js';

/** People per answer, from the lowest. */
function counts(...answers: readonly number[]): ItemCounts {
  const n = answers.reduce((sum, people) => sum + people, 0);
  return { open: 0, notApplicable: 0, answers, n };
}

describe('Agreement of four people on two items', () => {
  // In points 1, 2, 2, 3 and 2, 2, 3, 3: variances 2/3 and 1/3, mean 1/2; all distances to mean or median have mean 1/2.
  const { agreement, deviation, spread } = agreementFigures([
    counts(0, 1, 2, 1, 0),
    counts(0, 0, 2, 2, 0),
  ]);
  const skewed = 1 - 0.5 / 1.34;
  for (const [name, expected] of [
    // A uniform null of five points has variance 2.
    ['rwgStar', 1 - 0.5 / 2],
    ['rwgj', (2 * 0.75) / (2 * 0.75 + 0.25)],
    // The slightly skewed one has 1.34.
    ['rwgjSkewed', (2 * skewed) / (2 * skewed + 0.5 / 1.34)],
    // The most that four people with means 2 and 2.5 can vary is (4 × 2 − 2²) × 4/3 and (4 × 2.5 − 2.5²) × 4/3.
    ['awg', (1 - (2 * (2 / 3)) / (16 / 3) + (1 - (2 * (1 / 3)) / 5)) / 2],
    ['deviationFromMean', 0.5],
    ['deviationFromMedian', 0.5],
  ] as const) {
    test(name, () => {
      const figure = agreement.value?.[name];
      assertDigits(figure?.value ?? 0, expected);
      assert.deepEqual(Object.keys(figure ?? {}), ['value']);
    });
  }

  test('and in words', () => {
    assert.equal(agreement.n, 4);
    assert.deepEqual(deviation, { n: 4, value: 12.5 });
    assert.deepEqual(spread, { n: 4, value: 'mostly-united' });
  });
});

test('Mean and median are told apart', () => {
  // 0, 0, 0, 4: mean 1, distances 1, 1, 1, 3; from the median 0, 0, 0, 4.
  const { agreement } = agreementFigures([counts(3, 0, 0, 0, 1)]);
  assert.deepEqual(agreement.value?.deviationFromMean, { value: 1.5 });
  assert.deepEqual(agreement.value?.deviationFromMedian, { value: 1 });
});

test('Agreement rests on the item that the fewest answered', () => {
  const { agreement, deviation } = agreementFigures([
    counts(0, 2, 3, 2, 0),
    counts(0, 1, 2, 1, 0),
    counts(0, 2, 2, 1, 0),
  ]);
  assert.equal(agreement.n, 4);
  assert.equal(deviation.n, 4);
});

test('Against the skewed null stands only what has five points', () => {
  const { agreement } = agreementFigures([counts(0, 2, 2, 0)]);
  assert.deepEqual(agreement.value?.rwgjSkewed, {
    value: null,
    reason: 'not-for-this-instrument',
  });
  // Of four points the uniform variance is 15/12; the answers have 1/3.
  assertDigits(agreement.value?.rwgStar.value ?? 0, 1 - 1 / 3 / 1.25);
});

test('Of a mean so near the end that people could hardly differ there is no awg; of other items there is', () => {
  const { agreement } = agreementFigures([counts(0, 0, 0, 1, 5)]);
  assert.deepEqual(agreement.value?.awg, { value: null, reason: 'at-the-edge' });
  const half = agreementFigures([counts(0, 0, 0, 1, 5), counts(0, 0, 2, 2, 0)]).agreement;
  assertDigits(half.value?.awg.value ?? 0, 1 - (2 * (1 / 3)) / 5);
});

describe('There is no agreement', () => {
  for (const [name, items, n, reason] of [
    ['on no items', [], 0, 'no-answers'],
    ['of nobody', [counts(0, 0, 0, 0, 0), counts(0, 0, 0, 0, 0)], 0, 'no-answers'],
    ['of one person', [counts(0, 0, 1, 0, 0), counts(0, 1, 0, 0, 0)], 1, 'too-few-people'],
    [
      'when one item has one answer',
      [counts(0, 2, 2, 0, 0), counts(0, 1, 0, 0, 0)],
      1,
      'too-few-people',
    ],
    ['when one item has none', [counts(0, 2, 2, 0, 0), counts(0, 0, 0, 0, 0)], 0, 'no-answers'],
  ] as const) {
    test(name, () => {
      const absent = { n, value: null, reason };
      const figures = agreementFigures(items);
      for (const figure of Object.values(figures)) assert.deepEqual(figure, absent);
    });
  }
});
