import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceColumn,
  referenceGroups,
  referenceRows,
} from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { icc, iccOfScores, samplesByGroup } from './icc.js';
import { iccReml } from './icc-reml.js';
import { mean } from './mean.js';
import { mergeSamples } from './merge-samples.js';
import { sampleOf } from './sample.js';
import { shrunkenMean } from './shrunken-mean.js';

interface People {
  readonly scores: (number | null)[];
  readonly groups: string[];
}

function peopleOf(dataset: string, args: Readonly<Record<string, never>>): People {
  if (dataset === 'inline') return { scores: args['scores']!, groups: args['groups']! };
  const rows = referenceRows(`data/${dataset}.csv`);
  const groups = rows.map((row) => row[args['group']!]!);
  const variable: string = args['variable']!;
  if (variable in rows[0]!) return { scores: referenceColumn(rows, variable), groups };
  const items = Object.keys(rows[0]!).filter((name) => /^(COH|A[FPS])\d+$/.test(name));
  const scores = rows.map((row) =>
    mean(items.filter((item) => row[item] !== '').map((item) => Number(row[item]))),
  );
  return { scores, groups };
}

describe('ICC1 and ICC2 are what R gives', () => {
  for (const { id, dataset, args, expected, tol } of referenceCases('icc')) {
    test(id, () => {
      const { scores, groups } = peopleOf(dataset, args);
      const { value } = iccOfScores(scores, groups);
      if (expected['icc1'] === null) return assert.equal(value, null);
      assert.ok(value);
      const between = value.test.value;
      const [icc1Interval, icc2Interval] = [value.icc1Interval.value, value.icc2Interval.value];
      const figures: Record<string, number | null | undefined> = {
        N: value.people,
        groups: value.teams,
        mean_size: value.meanSize,
        n0: value.n0,
        ms_between: value.msBetween,
        ms_within: value.msWithin,
        F: between?.f,
        df1: between?.df1,
        df2: between?.df2,
        p: between?.p,
        icc1: value.icc1MeanSize,
        icc1_n0: value.icc1,
        icc2: value.icc2.value,
      };
      for (const [name, figure] of Object.entries(figures)) {
        if (name in expected) assertNear(figure, expected[name]!, tol);
      }
      if (!('p' in expected)) return;
      assert.ok(Math.abs(between!.p / expected['p'] - 1) < 1e-8, `${between!.p}`);
      assertNear(icc1Interval?.lower, expected['icc1_n0_ci']![0], tol);
      assertNear(icc1Interval?.upper, expected['icc1_n0_ci']![1], tol);
      assertNear(icc2Interval?.lower, expected['icc2_ci']![0], tol);
      assertNear(icc2Interval?.upper, expected['icc2_ci']![1], tol);
      assertNear(iccReml(samplesByGroup(scores, groups)).value, expected['icc1_reml']!, 1e-5);
    });
  }
});

test('Shrunken means are what R gives (bh1996-COHES-shrunk)', () => {
  const teams = referenceGroups(referenceRows('data/bh1996.csv'), 'COHES', 'GRP');
  const samples = new Map([...teams].map(([team, scores]) => [team, sampleOf(scores)]));
  const { value } = icc([...samples.values()]);
  const grand = mean([...samples.values()].map((sample) => sample.mean))!;
  for (const row of referenceRows('expected/bh1996-COHES-shrunk.csv')) {
    const shrunken = shrunkenMean(samples.get(row['group']!)!, value!.icc1, grand);
    assertNear(shrunken.reliability, Number(row['reliability']));
    assertNear(shrunken.mean, Number(row['shrunk']));
  }
});

describe('A shrunken mean', () => {
  test('of a team of eight with a small ICC1 lies about half way', () => {
    const shrunken = shrunkenMean({ n: 8, mean: 70 }, 0.12, 60);
    assertNear(shrunken.reliability, 0.96 / 1.84);
    assertNear(shrunken.mean, 60 + 9.6 / 1.84);
  });

  test('is the grand mean when teams do not differ, and its own when people do not', () => {
    assert.equal(shrunkenMean({ n: 8, mean: 70 }, -0.1, 60).mean, 60);
    assert.deepEqual(shrunkenMean({ n: 8, mean: 70 }, 1, 60), { reliability: 1, mean: 70 });
    // Of one person ICC1 itself.
    assert.deepEqual(shrunkenMean({ n: 1, mean: 70 }, 0.5, 60), { reliability: 0.5, mean: 65 });
  });

  test('is refused of nobody, and of an ICC1 that cannot be one', () => {
    assert.throws(() => shrunkenMean({ n: 0, mean: 0 }, 0.1, 60), RangeError);
    for (const wrong of [1.1, Number.NaN]) {
      assert.throws(() => shrunkenMean({ n: 8, mean: 70 }, wrong, 60), RangeError);
    }
  });
});

describe('There is no ICC', () => {
  const CASES = [
    { title: 'of one team (small.icc.one_group)', teams: [[1, 2, 3]], reason: 'too-few-teams' },
    { title: 'of no team', teams: [], reason: 'too-few-teams' },
    { title: 'of a team and one of nobody', teams: [[1, 2], []], reason: 'too-few-teams' },
    {
      title: 'of teams of one (small.icc.all_singletons)',
      teams: [[1], [2], [3]],
      reason: 'too-few-people',
    },
    {
      title: 'when all are equal (small.icc.zero_variance)',
      teams: [
        [3, 3],
        [3, 3],
      ],
      reason: 'no-variation',
    },
  ];
  for (const { title, teams, reason } of CASES) {
    test(title, () => {
      const samples = teams.map((team) => sampleOf(team));
      assert.deepEqual(icc(samples), { value: null, reason });
      assert.deepEqual(iccReml(samples), { value: null, reason });
    });
  }
});

test('Teams with the same mean have an ICC1 below zero and no ICC2 (small.icc.negative)', () => {
  const { value } = icc(
    [
      [1, 5],
      [1, 5],
    ].map((team) => sampleOf(team)),
  );
  assert.equal(value?.icc1, -1);
  const none = { value: null, reason: 'no-variation' };
  assert.deepEqual(value?.icc2, none);
  assert.deepEqual(value?.icc2Interval, none);
  assert.equal(value?.test.value?.p, 1);
  assert.equal(
    iccReml(
      [
        [1, 5],
        [1, 5],
      ].map((team) => sampleOf(team)),
    ).value,
    0,
  );
});

test('Means that are the same fraction are the same', () => {
  const { value } = icc(
    [
      [0, 0.1],
      [0, 0.1],
      [0, 0.1],
    ].map((team) => sampleOf(team)),
  );
  assert.equal(value?.msBetween, 0);
});

test('When nobody differs within a team, all is between teams and there is no F', () => {
  const { value } = icc(
    [
      [1, 1],
      [2, 2],
    ].map((team) => sampleOf(team)),
  );
  assert.equal(value?.icc1, 1);
  assert.equal(value?.icc2.value, 1);
  const none = { value: null, reason: 'no-variation' };
  assert.deepEqual([value?.test, value?.icc1Interval, value?.icc2Interval], [none, none, none]);
});

test('Who has no score or no team does not count', () => {
  const all = iccOfScores([1, 2, 3, 5, null, 4], ['a', 'a', 'b', 'b', 'a', null]);
  assert.deepEqual(all, iccOfScores([1, 2, 3, 5], ['a', 'a', 'b', 'b']));
});

test('Scores without people, levels and samples that cannot be are refused', () => {
  assert.throws(() => iccOfScores([1], []), RangeError);
  for (const level of [0, 1, 95, Number.NaN]) assert.throws(() => icc([], level), RangeError);
  assert.throws(() => icc([{ n: 1.5, mean: 1, m2: 0 }]), RangeError);
  assert.throws(() => iccReml([{ n: 2, mean: 1, m2: -1 }]), RangeError);
});

const teams = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 }), {
  minLength: 2,
  maxLength: 8,
});

test('A change of scale does not change it, nor does the order of teams, nor counting in parts', () => {
  fc.assert(
    fc.property(teams, (given) => {
      const { value } = icc(given.map((team) => sampleOf(team)));
      const other = icc(
        [...given]
          .reverse()
          .map((team) => team.map((score) => 25 * (score - 1)))
          .map((team) => mergeSamples(sampleOf(team.slice(1)), sampleOf(team.slice(0, 1)))),
      ).value;
      assert.equal(value === null, other === null);
      if (value === null || other === null) return;
      assertNear(other.icc1, value.icc1, 1e-7);
      assert.ok(value.icc1 <= 1 && value.n0 <= value.meanSize + 1e-12);
      if (value.icc2.value !== null) assert.ok(value.icc2.value <= 1);
    }),
  );
});
