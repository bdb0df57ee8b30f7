import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases, referenceRows } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { bradleyTerry } from './bradley-terry.js';
import { isStronglyConnected } from './strongly-connected.js';
import { thurstoneCaseV } from './thurstone-case-v.js';
import type { WinMatrix } from './win-matrix.js';

/** Wins from a data set of comparisons: +1 when the object that is named first was preferred. */
function winsOfParties(objects: readonly string[]): number[][] {
  const rows = referenceRows('data/parties.csv');
  const won = (i: string, j: string) =>
    rows.filter((row) => row[`${i}:${j}`] === '1' || row[`${j}:${i}`] === '-1').length;
  return objects.map((i) => objects.map((j) => (i === j ? 0 : won(i, j))));
}

describe('The strengths are what R gives', () => {
  for (const { id, args, expected, tol } of referenceCases('bradley_terry')) {
    test(id, () => {
      const objects: string[] = args['objects']!;
      const table: Record<string, number>[] = args['wins']!;
      const wins = table.map((row) => objects.map((object) => row[object]!));
      const { value } = bradleyTerry(wins);
      assert.ok(value);
      for (const index of objects.keys()) {
        assertNear(value.strengths[index], expected['worth_log_sum_zero']![index], tol);
        assertNear(value.standardErrors[index], expected['se_sum_zero']![index], tol);
        assertNear(value.shares[index], expected['worth_prob']![index], tol);
      }
      assertNear(value.deviance, expected['deviance']!, tol);
      assert.equal(value.df, expected['df']);
      assertNear(value.logLikelihood, expected['loglik_kernel']!, tol);
    });
  }

  for (const { id, args, expected, tol } of referenceCases('thurstone_case_v')) {
    test(id, () => {
      const { value } = thurstoneCaseV(winsOfParties(args['objects']!));
      for (const [index, place] of (expected['scale_mean_zero']! as number[]).entries()) {
        assertNear(value![index], place, tol);
      }
    });
  }
});

describe('Strengths have no end', () => {
  const CASES = [
    {
      title: 'when one always wins',
      wins: [
        [0, 3],
        [0, 0],
      ],
    },
    {
      title: 'when one never meets the others',
      wins: [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
    },
    {
      title: 'when two always win from two',
      wins: [
        [0, 1, 2, 2],
        [1, 0, 2, 2],
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ],
    },
    {
      title: 'when nothing was compared',
      wins: [
        [0, 0],
        [0, 0],
      ],
    },
  ];
  for (const { title, wins } of CASES) {
    test(title, () => {
      assert.equal(isStronglyConnected(wins), false);
      assert.deepEqual(bradleyTerry(wins), { value: null, reason: 'not-connected' });
      const { value } = bradleyTerry(wins, { halfWins: true });
      assert.ok(value && value.strengths.every((strength) => Number.isFinite(strength)));
    });
  }
});

test('A circle of wins is enough, and makes all as strong', () => {
  const { value } = bradleyTerry([
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
  for (const strength of value!.strengths) assertNear(strength, 0);
  for (const share of value!.shares) assertNear(share, 1 / 3);
  // Three games of even chances, and three pairs for two free strengths.
  assertNear(value!.logLikelihood, 3 * Math.log(1 / 2));
  assertNear(value!.deviance, 6 * Math.log(2));
  assert.equal(value!.df, 1);
});

test('A pair that never met is no pair, and one that is even is', () => {
  const { value } = bradleyTerry([
    [0, 1, 0],
    [1, 0, 2],
    [0, 2, 0],
  ]);
  assert.equal(value!.df, 0);
  assertNear(value!.deviance, 0);
  for (const strength of value!.strengths) assertNear(strength, 0);
});

test('What stands on the diagonal is not read', () => {
  const wins = (own: number) => [
    [own, 3, 2],
    [1, own, 4],
    [2, 1, own],
  ];
  for (const own of [5, -1, Number.NaN]) {
    assert.deepEqual(bradleyTerry(wins(own)), bradleyTerry(wins(0)));
    assert.deepEqual(thurstoneCaseV(wins(own)), thurstoneCaseV(wins(0)));
    const options = { halfWins: true };
    assert.deepEqual(bradleyTerry(wins(own), options), bradleyTerry(wins(0), options));
  }
});

test('Half a win each way is added to every pair', () => {
  const added = bradleyTerry(
    [
      [0, 3],
      [0, 0],
    ],
    { halfWins: true },
  );
  const given = bradleyTerry([
    [0, 3.5],
    [0.5, 0],
  ]);
  assert.deepEqual(added, given);
});

test('Of two objects the shares are how often each won, and nothing is left over', () => {
  const { value } = bradleyTerry([
    [0, 3],
    [1, 0],
  ]);
  assertNear(value!.shares[0], 0.75);
  assertNear(value!.deviance, 0);
  assert.equal(value!.df, 0);
  // 1 / √(4 · ¾ · ¼) is the error of the difference: half of it for either.
  assertNear(value!.standardErrors[0], Math.sqrt(1 / 0.75) / 2);
  const places = thurstoneCaseV([
    [0, 3],
    [1, 0],
  ]).value!;
  assertNear(places[0], 0.337, 5e-4);
  assertNear(places[1], -0.337, 5e-4);
});

test('Very uneven wins are found too', () => {
  const { value } = bradleyTerry([
    [0, 999_999, 1],
    [1, 0, 999_999],
    [1, 1, 0],
  ]);
  assert.ok(value!.strengths.every((strength) => Number.isFinite(strength)));
});

test('Objects that hang together by next to nothing have no end either', () => {
  const thread = bradleyTerry([
    [0, 1e15, 0],
    [1e-3, 0, 1e15],
    [0, 1e-3, 0],
  ]);
  if (thread.value === null) assert.equal(thread.reason, 'not-connected');
  else assert.ok(thread.value.strengths.every((strength) => Number.isFinite(strength)));
});

test('Two that are preferred as often lie at one place', () => {
  const even = [
    [0, 2],
    [2, 0],
  ];
  assert.deepEqual(thurstoneCaseV(even).value, [0, 0]);
});

test('A place on a scale needs every pair, and someone who disagrees', () => {
  const missing = [
    [0, 1, 0],
    [1, 0, 1],
    [0, 1, 0],
  ];
  assert.deepEqual(thurstoneCaseV(missing), { value: null, reason: 'not-compared' });
  for (const wins of [
    [
      [0, 3],
      [0, 0],
    ],
    [
      [0, 0],
      [3, 0],
    ],
  ]) {
    assert.deepEqual(thurstoneCaseV(wins), { value: null, reason: 'at-the-edge' });
  }
});

test('What is no table of wins is refused', () => {
  for (const wins of [
    [],
    [[0]],
    [[0, 1]],
    [
      [0, 1],
      [-1, 0],
    ],
    [
      [0, Number.NaN],
      [1, 0],
    ],
  ]) {
    assert.throws(() => bradleyTerry(wins), RangeError);
    assert.throws(() => thurstoneCaseV(wins), RangeError);
  }
});

test('Wins are what the strengths predict, and the order of objects does not matter', () => {
  const row = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (wins: WinMatrix) => {
      const { strengths } = bradleyTerry(wins).value!;
      for (const [i, own] of strengths.entries()) {
        let [won, predicted] = [0, 0];
        for (const [j, other] of strengths.entries()) {
          if (i === j) continue;
          won += wins[i]![j]!;
          predicted += (wins[i]![j]! + wins[j]![i]!) / (1 + Math.exp(other - own));
        }
        assertNear(predicted, won, 1e-9);
      }
      const turned = [...wins].reverse().map((line) => [...line].reverse());
      const back = [...bradleyTerry(turned).value!.strengths].reverse();
      for (const [index, strength] of back.entries()) assertNear(strength, strengths[index]!, 1e-9);
    }),
  );
});
