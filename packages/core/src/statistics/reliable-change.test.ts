import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { reliableChange } from './reliable-change.js';

describe('The index is what R gives', () => {
  const NEWCOMERS = { sd: 0.612151509966157, reliability: 0.85 };
  const CASES = [
    {
      id: 'small.rci.jt',
      scores: [47.5, 32.5],
      error: { sd: 7.5, reliability: 0.8 },
      index: -3.16227766016838,
      reliable: true,
    },
    {
      id: 'small.rci.small',
      scores: [50, 58],
      error: { sd: 15, reliability: 0.8 },
      index: 0.843274042711568,
      reliable: false,
    },
    // chen2005.rci: the index is the difference over this standard error of a difference.
    {
      id: 'chen2005.rci (s_diff)',
      scores: [0, 0.335289190619313],
      error: NEWCOMERS,
      index: 1,
      reliable: false,
    },
  ] as const;
  for (const { id, scores, error, index, reliable } of CASES) {
    test(id, () => {
      const { value } = reliableChange(scores[0], scores[1], error);
      assert.ok(value);
      assert.ok(Math.abs(value.index - index) < 1e-12, `${value.index}`);
      assert.equal(value.difference, scores[1] - scores[0]);
      assert.equal(value.reliable, reliable);
    });
  }
});

describe('Under the assumptions of leerklimaat a change of', () => {
  const error = { sd: 19, reliability: 0.8 };
  for (const { points, reliable } of [
    { points: 23, reliable: false },
    { points: 24, reliable: true },
    { points: -23, reliable: false },
    { points: -24, reliable: true },
    { points: 0, reliable: false },
  ]) {
    test(`${points} points is ${reliable ? '' : 'not '}reliable`, () => {
      assert.equal(reliableChange(50, 50 + points, error).value?.reliable, reliable);
    });
  }
});

describe('There is no index', () => {
  test('when the reliability is 1 (small.rci.reliability_one)', () => {
    const change = reliableChange(50, 58, { sd: 15, reliability: 1 });
    assert.deepEqual(change, { value: null, reason: 'perfect-reliability' });
  });

  test('when people do not differ', () => {
    const change = reliableChange(50, 58, { sd: 0, reliability: 0.8 });
    assert.deepEqual(change, { value: null, reason: 'no-variation' });
  });
});

test('The way back is the same change with the other sign', () => {
  const score = fc.integer({ min: 0, max: 100 });
  const error = fc.record({
    sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
    reliability: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  fc.assert(
    fc.property(score, score, error, (earlier, now, assumed) => {
      const there = reliableChange(earlier, now, assumed).value!;
      const back = reliableChange(now, earlier, assumed).value!;
      assert.equal(there.index + back.index, 0);
      assert.equal(there.reliable, back.reliable);
      assert.ok(Number.isFinite(there.index));
    }),
  );
});
