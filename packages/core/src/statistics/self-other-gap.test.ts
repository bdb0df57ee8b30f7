import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { selfOtherGap } from './self-other-gap.js';

const others = [55, 60, 48, 70, 65, 58];
const fpc = { variant: 'fpc' } as const;

describe('The gap is what R gives', () => {
  const CASES = [
    { id: 'small.gap.over', self: 82, gap: 22.6666666666667, z: 3.70608175971267, clear: true },
    { id: 'small.gap.none', self: 61, gap: 1.66666666666666, z: 0.272506011743578, clear: false },
  ];
  for (const { id, self, gap, z, clear } of CASES) {
    test(id, () => {
      const { value } = selfOtherGap({ self, others, invited: 7, semSelf: 6 }, fpc);
      assert.ok(value);
      assert.ok(Math.abs(value.gap - gap) < 1e-12);
      assert.ok(Math.abs(value.se - 6.11607302166588) < 1e-12);
      assert.ok(Math.abs(value.gap / value.se - z) < 1e-12);
      assert.equal(value.clear, clear);
    });
  }
});

test('Exactly half a standard deviation is clear, when nothing is uncertain', () => {
  // Mean 0, and a standard deviation of 2.
  const answered = { others: [-2, -2, 0, 2, 2], invited: 5, semSelf: 0 };
  for (const [self, clear] of [
    [1, true],
    [-1, true],
    [0.99, false],
  ] as const) {
    assert.equal(selfOtherGap({ self, ...answered }, fpc).value?.clear, clear);
  }
});

describe('In the total variant the error of the others is that of team_mean_ci_total in R', () => {
  const CASES = [
    {
      id: 'small.team_total.census',
      scores: [40, 75, 55, 60, 80],
      invited: 5,
      reliability: 0.8,
      mean: 62,
      se: 3.20936130717624,
    },
    {
      id: 'small.team_total.8of10',
      scores: [40, 75, 55, 60, 80, 65, 70, 50],
      invited: 10,
      reliability: 0.85,
      mean: 61.875,
      se: 2.66926956300783,
    },
  ];
  for (const { id, scores, invited, reliability, mean, se } of CASES) {
    test(id, () => {
      const input = { self: 70, others: scores, invited };
      const model = { variant: 'total', reliability } as const;
      const alone = selfOtherGap({ ...input, semSelf: 0 }, model).value;
      assert.ok(alone);
      assert.ok(Math.abs(alone.gap - (70 - mean)) < 1e-12);
      assert.ok(Math.abs(alone.se - se) < 1e-12);
      const both = selfOtherGap({ ...input, semSelf: 6 }, model).value;
      assert.ok(Math.abs(both!.se - Math.hypot(6, se)) < 1e-12);
    });
  }
});

describe('A gap is clear', () => {
  const base = { others: [0, 25, 50, 75, 100], semSelf: 0, invited: 5 };
  const total = { variant: 'total', reliability: 0.99 } as const;

  test('only when it is half a standard deviation of the others, however sure', () => {
    // SD 39.5, standard error 1.8.
    assert.equal(selfOtherGap({ ...base, self: 69.7 }, total).value?.clear, false);
    assert.equal(selfOtherGap({ ...base, self: 69.8 }, total).value?.clear, true);
  });

  test('only beyond 1.96 standard errors, however much the others agree', () => {
    const agreed = { others: [50, 50, 50, 50, 50], semSelf: 10, invited: 5 };
    assert.equal(selfOtherGap({ ...agreed, self: 69.6 }, fpc).value?.clear, false);
    assert.equal(selfOtherGap({ ...agreed, self: 69.7 }, fpc).value?.clear, true);
  });
});

test('Fewer than five others give nothing', () => {
  for (let count = 0; count < 5; count += 1) {
    const few = selfOtherGap({ self: 50, others: others.slice(0, count), semSelf: 6 }, fpc);
    assert.deepEqual(few, { value: null, reason: 'too-few-people' });
  }
});

test('More answers than people is a mistake of the caller', () => {
  for (const invited of [5, 0, Number.NaN]) {
    assert.throws(() => selfOtherGap({ self: 50, others, semSelf: 6, invited }, fpc), RangeError);
  }
});

const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 30 });
const percent = fc.integer({ min: 0, max: 100 });

test('Not knowing how many were invited never makes a gap clearer, nor does measurement error', () => {
  fc.assert(
    fc.property(points, percent, fc.nat({ max: 20 }), (scores, self, silent) => {
      const input = { self, others: scores, semSelf: 6 };
      const known = { ...input, invited: scores.length + silent };
      const total = { variant: 'total', reliability: 0.8 } as const;
      for (const model of [fpc, total]) {
        const se = selfOtherGap(known, model).value!.se;
        assert.ok(selfOtherGap(input, model).value!.se >= se - 1e-9);
      }
      const [sampled, full] = [selfOtherGap(known, fpc).value!, selfOtherGap(known, total).value!];
      assert.ok(full.se >= sampled.se - 1e-9);
    }),
  );
});

test('From the other side it is the same gap with the other sign', () => {
  fc.assert(
    fc.property(points, percent, (scores, self) => {
      const one = selfOtherGap({ self, others: scores, semSelf: 6 }, fpc).value!;
      const turned = scores.map((score) => 100 - score);
      const other = selfOtherGap({ self: 100 - self, others: turned, semSelf: 6 }, fpc).value!;
      assert.ok(Math.abs(one.gap + other.gap) < 1e-9);
      assert.ok(Math.abs(one.se - other.se) < 1e-9);
    }),
  );
});
