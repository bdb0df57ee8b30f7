import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceGroups,
  referenceRows,
} from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { hedgesG } from './hedges-g.js';
import { sampleOf } from './sample.js';
import { welchAnova } from './welch-anova.js';
import { welchTwo } from './welch-two.js';

describe('The comparison of groups is what R gives', () => {
  const teams = referenceGroups(referenceRows('data/bh1996.csv'), 'COHES', 'GRP');
  const sampleOfTeam = (team: number) => sampleOf(teams.get(String(team))!);

  for (const { id, args, expected, tol } of referenceCases('compare_two')) {
    test(id, () => {
      const [a, b] = [sampleOfTeam(args['a']!), sampleOfTeam(args['b']!)];
      const [welch, hedges] = [welchTwo(a, b).value!, hedgesG(a, b).value!];
      assert.deepEqual([a.n, b.n], [expected['n1'], expected['n2']]);
      assertNear(welch.difference, expected['diff']!, tol);
      assertNear(welch.t, expected['t']!, tol);
      assertNear(welch.df, expected['df']!, tol);
      assertNear(welch.p, expected['p']!, tol);
      assertNear(welch.interval.lower, expected['ci']![0], tol);
      assertNear(welch.interval.upper, expected['ci']![1], tol);
      assertNear(welch.difference / welch.se, welch.t);
      assertNear(hedges.d, expected['cohen_d_pooled']!, tol);
      assertNear(hedges.g, expected['hedges_g']!, tol);
      assertNear(hedges.interval.lower, expected['hedges_g_ci']![0], tol);
      assertNear(hedges.interval.upper, expected['hedges_g_ci']![1], tol);
    });
  }

  for (const { id, args, expected, tol } of referenceCases('compare_many')) {
    test(id, () => {
      const { value } = welchAnova((args['groups']! as number[]).map(sampleOfTeam));
      assertNear(value?.f, expected['F']!, tol);
      assertNear(value?.df1, expected['df1']!, tol);
      assertNear(value?.df2, expected['df2']!, tol);
      assertNear(value?.p, expected['p']!, tol);
    });
  }
});

test('By hand', () => {
  const [a, b] = [sampleOf([3, 4, 5, 4]), sampleOf([2, 3, 1])];
  assert.equal(welchTwo(a, b).value?.difference, 2);
  assertNear(hedgesG(a, b).value?.g, 1.88, 0.005);
  // Variances 2/3 and 1: standard error √(1/6 + 1/3).
  assertNear(welchTwo(a, b).value?.se, Math.SQRT1_2);
  assertNear(welchTwo(a, b).value?.t, 2 * Math.SQRT2);
});

test('Groups that differ as much among themselves can be compared', () => {
  const { value } = welchTwo(sampleOf([1, 2, 4]), sampleOf([3, 4, 6]));
  assertNear(value?.difference, -2);
  assertNear(value?.df, 4);
});

const SOME = sampleOf([1, 2, 4]);

test('Two people are needed in each group', () => {
  const few = { value: null, reason: 'too-few-people' };
  for (const one of [sampleOf([]), sampleOf([3])]) {
    for (const compare of [welchTwo, hedgesG]) {
      assert.deepEqual(compare(one, SOME), few);
      assert.deepEqual(compare(SOME, one), few);
    }
    assert.deepEqual(welchAnova([SOME, one]), few);
  }
});

test('Groups in which nobody differs cannot be compared', () => {
  const none = { value: null, reason: 'no-variation' };
  const [twos, threes] = [sampleOf([2, 2]), sampleOf([3, 3])];
  assert.deepEqual(welchTwo(twos, threes), none);
  assert.deepEqual(hedgesG(twos, threes), none);
  assert.deepEqual(welchAnova([SOME, twos]), none);
  assert.ok(welchTwo(twos, SOME).value);
  assert.ok(hedgesG(twos, SOME).value);
});

test('One group is compared with nothing', () => {
  assert.deepEqual(welchAnova([SOME]), { value: null, reason: 'too-few-teams' });
});

test('A level that is none is refused', () => {
  for (const level of [0, 1, Number.NaN]) {
    assert.throws(() => welchTwo(SOME, SOME, level), RangeError);
    assert.throws(() => hedgesG(SOME, SOME, level), RangeError);
  }
});

test('A level of more confidence gives a wider interval', () => {
  const other = sampleOf([3, 5, 5, 6]);
  for (const compare of [welchTwo, hedgesG]) {
    const [wide, narrow] = [compare(SOME, other, 0.99).value!, compare(SOME, other, 0.8).value!];
    assert.ok(wide.interval.lower < narrow.interval.lower);
    assert.ok(wide.interval.upper > narrow.interval.upper);
  }
});

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });

test('From the other side it is the same with the other sign, and of two groups F is t squared', () => {
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const [a, b] = [sampleOf(first), sampleOf(second)];
      const [there, back] = [welchTwo(a, b).value, welchTwo(b, a).value];
      if (there === null || back === null) return;
      assert.equal(there.difference, -back.difference);
      assertNear(there.p, back.p);
      assertNear(hedgesG(a, b).value!.g, -hedgesG(b, a).value!.g);
      const many = welchAnova([a, b]).value;
      if (many === null) return;
      assertNear(many.f, there.t ** 2, 1e-7);
      assertNear(many.df2, there.df, 1e-7);
      assertNear(many.p, there.p, 1e-7);
    }),
  );
});
