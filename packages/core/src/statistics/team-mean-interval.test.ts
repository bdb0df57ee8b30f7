import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceGroups,
  referenceRows,
} from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { sampleOf } from './sample.js';
import { teamMeanInterval } from './team-mean-interval.js';
import { teamMeanIntervalTotal } from './team-mean-interval-total.js';

describe('The interval of a team mean is what R gives', () => {
  const cohesion = referenceGroups(referenceRows('data/bh1996.csv'), 'COHES', 'GRP');
  for (const { id, args, expected, tol } of referenceCases('team_mean_ci')) {
    test(id, () => {
      const scores: (number | null)[] = args['scores'] ?? cohesion.get(String(args['group']))!;
      const sample = sampleOf(scores);
      const { value } = teamMeanInterval(sample, { invited: args['N']!, level: args['level']! });
      assert.ok(value);
      assert.equal(sample.n, expected['n']);
      assertNear(sample.mean, expected['mean']!, tol);
      assertNear(value.responseRate, expected['response_rate']!, tol);
      assertNear(value.sd, expected['sd']!, tol);
      assertNear(value.se, expected['se']!, tol);
      assertNear(value.seFinite, expected['se_fpc']!, tol);
      assertNear(value.interval.lower, expected['ci']![0], tol);
      assertNear(value.interval.upper, expected['ci']![1], tol);
      assertNear(value.intervalFinite.lower, expected['ci_fpc']![0], tol);
      assertNear(value.intervalFinite.upper, expected['ci_fpc']![1], tol);
    });
  }
});

describe('With measurement error it is what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('team_mean_ci_total')) {
    test(id, () => {
      const sample = sampleOf(args['scores']!);
      const { value } = teamMeanIntervalTotal(sample, args['reliability']!, {
        invited: args['N']!,
      });
      assert.ok(value);
      assertNear(sample.mean, expected['mean']!, tol);
      assertNear(value.se, expected['se_total']!, tol);
      assertNear(value.interval.lower, expected['ci_total']![0], tol);
      assertNear(value.interval.upper, expected['ci_total']![1], tol);
    });
  }
});

const SAMPLE = sampleOf([2, 4, 4, 5, 3]);

test('Not knowing how many were invited is as if there were very many', () => {
  const { value } = teamMeanInterval(SAMPLE);
  assert.deepEqual(value?.intervalFinite, value?.interval);
  assert.equal(value?.responseRate, 0);
  assert.equal(teamMeanIntervalTotal(SAMPLE, 0.8).value?.se, value?.se);
});

test('One person has no interval', () => {
  const few = { value: null, reason: 'too-few-people' };
  for (const scores of [[], [3]]) {
    assert.deepEqual(teamMeanInterval(sampleOf(scores)), few);
    assert.deepEqual(teamMeanIntervalTotal(sampleOf(scores), 0.8), few);
  }
});

test('Full reliability leaves only who did not answer, none leaves no gain from a census', () => {
  const invited = SAMPLE.n;
  const { se, seFinite } = teamMeanInterval(SAMPLE, { invited: invited + 1 }).value!;
  const total = (reliability: number, asked: number) =>
    teamMeanIntervalTotal(SAMPLE, reliability, { invited: asked }).value!.se;
  assert.equal(total(1, invited), 0);
  assertNear(total(1, invited + 1), seFinite);
  assertNear(total(0, invited), se);
});

test('More answers than people, and a reliability or a level that is none, are refused', () => {
  for (const invited of [4, Number.NaN]) {
    assert.throws(() => teamMeanInterval(SAMPLE, { invited }), RangeError);
    assert.throws(() => teamMeanIntervalTotal(SAMPLE, 0.8, { invited }), RangeError);
  }
  for (const wrong of [-0.1, 1.1, Number.NaN]) {
    assert.throws(() => teamMeanIntervalTotal(SAMPLE, wrong), RangeError);
  }
  for (const level of [0, 1]) {
    assert.throws(() => teamMeanInterval(SAMPLE, { level }), RangeError);
    assert.throws(() => teamMeanIntervalTotal(SAMPLE, 0.8, { level }), RangeError);
  }
});

test('Measurement error never makes an interval narrower, nor do people who did not answer', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(
      scores,
      fc.nat({ max: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, silent, reliability) => {
        const sample = sampleOf(given);
        const invited = given.length + silent;
        const sampling = teamMeanInterval(sample, { invited }).value!;
        const total = teamMeanIntervalTotal(sample, reliability, { invited }).value!;
        const more = teamMeanIntervalTotal(sample, reliability, { invited: invited + 1 }).value!;
        assert.ok(sampling.seFinite <= total.se + 1e-12);
        assert.ok(total.se <= more.se + 1e-12 && more.se <= sampling.se + 1e-12);
        assert.ok(total.interval.lower <= sample.mean && sample.mean <= total.interval.upper);
      },
    ),
  );
});
