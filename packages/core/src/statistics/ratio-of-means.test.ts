import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceRows,
  type ReferenceCase,
} from '../testing/reference.js';
import { bootstrapRatio, ratiosOfDraws } from './bootstrap-ratio.js';
import { mean } from './mean.js';
import { percentileInterval } from './percentile-interval.js';
import { quantile } from './quantile.js';
import { ratioOfMeans } from './ratio-of-means.js';
import { sampleOf } from './sample.js';
import { seededRandom } from './seeded-random.js';

/** Both groups of a case; those of the data sets are written as `LEAD >= 4`. */
function groupsOf({ dataset, args }: ReferenceCase): [number[], number[]] {
  if (dataset === 'inline') return [args['high']!, args['low']!];
  const rows = referenceRows(`data/${dataset}.csv`);
  const select = (rule: string) => {
    const [name, sign, bound] = rule.split(' ');
    const within = rows.filter((row) => {
      const items = Object.keys(row).filter((item) => /^A[FPS]\d+$/.test(item));
      const value =
        name === 'LEAD11_mean' ? mean(items.map((item) => Number(row[item])))! : Number(row[name!]);
      return sign === '>=' ? value >= Number(bound) : value <= Number(bound);
    });
    return within.map((row) => Number(row[args['y']!]));
  };
  return [select(args['high']!), select(args['low']!)];
}

describe('A ratio of means is what R gives', () => {
  for (const one of referenceCases('ratio_of_means')) {
    test(one.id, () => {
      const { expected, tol } = one;
      const [high, low] = groupsOf(one);
      const figure = ratioOfMeans(sampleOf(high), sampleOf(low));
      if (expected['ratio'] === null) {
        assert.deepEqual(figure, { value: null, reason: 'zero-mean' });
        assert.deepEqual(bootstrapRatio(high, low, { seed: 1 }), {
          value: null,
          reason: 'zero-mean',
        });
        return;
      }
      const { value } = figure;
      assert.ok(value);
      assert.deepEqual([high.length, low.length], [expected['n_high'], expected['n_low']]);
      assertNear(mean(high), expected['mean_high']!, tol);
      assertNear(mean(low), expected['mean_low']!, tol);
      assertNear(value.ratio, expected['ratio']!, tol);
      assertNear(value.logSe.value, expected['log_se']!, tol);
      assertNear(value.logDelta.value?.lower, expected['ci_log_delta']![0], tol);
      assertNear(value.logDelta.value?.upper, expected['ci_log_delta']![1], tol);
      assertNear(value.fieller.value?.lower, expected['ci_fieller']![0], tol);
      assertNear(value.fieller.value?.upper, expected['ci_fieller']![1], tol);
      if (!('boot_percentile_approx' in expected)) return;
      const [lower, upper]: [number, number] = expected['boot_percentile_approx'];
      const options = { seed: 1, resamples: one.dataset === 'inline' ? 50_000 : 5000 };
      const drawn = bootstrapRatio(high, low, options).value!;
      assert.ok(Math.abs(drawn.lower - lower) < 0.05 && Math.abs(drawn.upper - upper) < 0.05);
    });
  }
});

for (const { id, args, expected, tol } of referenceCases('bootstrap_given')) {
  test(`With the same draws everything is what R gives: ${id}`, () => {
    const [drawsHigh, drawsLow] = [args['resamples_high_0based'], args['resamples_low_0based']];
    const ratios = ratiosOfDraws(args['high']!, args['low']!, drawsHigh!, drawsLow!);
    for (const [index, ratio] of (expected['ratios']! as number[]).entries()) {
      assertNear(ratios[index], ratio, tol);
    }
    const { value } = percentileInterval(ratios, args['level']!);
    assertNear(value?.lower, expected['percentile_type7']![0], tol);
    assertNear(value?.upper, expected['percentile_type7']![1], tol);
  });
}

const HIGH = [8, 12, 7, 15, 9, 11];
const LOW = [2, 3, 1, 4, 3, 2, 4, 5];

describe('There is no', () => {
  const few = { value: null, reason: 'too-few-people' };

  test('ratio of nobody', () => {
    assert.deepEqual(ratioOfMeans(sampleOf([]), sampleOf(LOW)), few);
    assert.deepEqual(ratioOfMeans(sampleOf(HIGH), sampleOf([])), few);
  });

  test('interval of one person', () => {
    for (const [high, low] of [
      [[8], LOW],
      [HIGH, [2]],
    ] as const) {
      const { value } = ratioOfMeans(sampleOf(high), sampleOf(low));
      assert.ok(value!.ratio > 0);
      assert.deepEqual([value?.logSe, value?.logDelta, value?.fieller], [few, few, few]);
      assert.deepEqual(bootstrapRatio(high, low, { seed: 1 }), few);
    }
  });

  test('logarithm of a ratio of nothing', () => {
    const { value } = ratioOfMeans(sampleOf([0, 0, 0]), sampleOf(LOW));
    assert.equal(value?.ratio, 0);
    assert.deepEqual(value?.logDelta, { value: null, reason: 'zero-mean' });
    assert.deepEqual(value?.fieller.value, { lower: 0, upper: 0 });
  });

  test('end when the second group may well do nothing', () => {
    const unbounded = { value: null, reason: 'unbounded' };
    assert.deepEqual(
      ratioOfMeans(sampleOf(HIGH), sampleOf([0, 0, 0, 6])).value?.fieller,
      unbounded,
    );
    assert.deepEqual(bootstrapRatio(HIGH, [0, 0, 0, 6], { seed: 1 }), unbounded);
  });
});

test('The same seed draws the same people, another seed others', () => {
  const [one, same, other] = [7, 7, 8].map((seed) => bootstrapRatio(HIGH, LOW, { seed }).value);
  assert.deepEqual(one, same);
  assert.notDeepEqual(one, other);
});

test('Nothing against nothing has no end either, and one draw is an interval without width', () => {
  assert.deepEqual(ratiosOfDraws([0, 4], [0, 2], [[0], [1]], [[0], [0]]), [Infinity, Infinity]);
  assert.deepEqual(ratiosOfDraws([0, 4], [0, 2], [[0, 1]], [[1, 1]]), [1]);
  const { value } = bootstrapRatio(HIGH, LOW, { seed: 1, resamples: 1 });
  assert.equal(value?.lower, value?.upper);
});

test('A gap does not count', () => {
  const options = { seed: 3, level: 0.9 };
  const [full, open] = [
    bootstrapRatio(HIGH, LOW, options),
    bootstrapRatio([null, ...HIGH], LOW, options),
  ];
  assert.deepEqual(open, full);
});

test('What cannot be is refused', () => {
  assert.throws(() => bootstrapRatio([-1, 2], LOW, { seed: 1 }), RangeError);
  for (const resamples of [0, 1.5, Number.NaN]) {
    assert.throws(() => bootstrapRatio(HIGH, LOW, { seed: 1, resamples }), RangeError);
  }
  assert.throws(() => bootstrapRatio(HIGH, LOW, { seed: 1, level: 1 }), RangeError);
  assert.throws(() => ratioOfMeans(sampleOf(HIGH), sampleOf(LOW), 0), RangeError);
  assert.throws(() => ratiosOfDraws(HIGH, LOW, [[0]], []), RangeError);
  assert.throws(() => ratiosOfDraws(HIGH, LOW, [[6]], [[0]]), RangeError);
  assert.throws(() => percentileInterval([]), RangeError);
  assert.throws(() => percentileInterval([1, Number.NaN]), RangeError);
});

describe('A quantile lies on the line between its neighbours', () => {
  const CASES = [
    { values: [1, 2, 3, 4], share: 0.25, expected: 1.75 },
    { values: [4, 1, 3, 2], share: 0.5, expected: 2.5 },
    { values: [1, 2, 3], share: 0, expected: 1 },
    { values: [1, 2, 3], share: 1, expected: 3 },
    { values: [7], share: 0.3, expected: 7 },
    { values: [1, Infinity, Infinity], share: 0.75, expected: Infinity },
    { values: [], share: 0.5, expected: null },
  ];
  for (const { values, share, expected } of CASES) {
    test(`${share} of ${values.join(', ') || 'nothing'} is ${expected}`, () => {
      assert.equal(quantile(values, share), expected);
    });
  }

  test('and a share is one', () => {
    for (const share of [-0.1, 1.1, Number.NaN])
      assert.throws(() => quantile([1], share), RangeError);
  });
});

test('Numbers of a seed lie evenly between 0 and 1', () => {
  const random = seededRandom(20_260_531);
  const bins = Array.from({ length: 20 }, () => 0);
  for (let drawn = 0; drawn < 20_000; drawn += 1) bins[Math.floor(random() * 20)]! += 1;
  let chiSquared = 0;
  for (const count of bins) chiSquared += (count - 1000) ** 2 / 1000;
  // The upper 0.1% point of χ² with 19 degrees of freedom.
  assert.ok(chiSquared < 43.8, `${chiSquared}`);
});
