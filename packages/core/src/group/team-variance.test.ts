import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Sample } from '../statistics/sample.js';
import { asInterval, betweenTeams } from './team-variance.js';

/** Teams of so many people with a standard deviation, one for each mean. */
function teams(n: number, sd: number, means: readonly number[]): readonly Sample[] {
  return means.map((mean) => ({ n, mean, m2: sd ** 2 * (n - 1) }));
}

const NOBODY = { n: 0, mean: 0, m2: 0 };
/** Five of 50 − d and five of 50 + d: the means have variance 10 d² / 9. */
const apart = (d: number): readonly number[] =>
  Array.from({ length: 10 }, (_, i) => 50 + (i % 2 ? d : -d));

describe('Under ten teams with people', () => {
  const { figure, shrunken } = betweenTeams([...teams(6, 10, apart(5).slice(1)), NOBODY, NOBODY]);

  test('nothing is said of how teams differ', () => {
    assert.deepEqual(figure, { n: 54, value: null, reason: 'too-few-teams' });
    assert.deepEqual(shrunken({ n: 6, mean: 40, m2: 0 }), {
      n: 6,
      value: null,
      reason: 'too-few-teams',
    });
    assert.deepEqual(shrunken(NOBODY), { n: 0, value: null, reason: 'no-answers' });
  });
});

describe('Ten teams of ten people, five points around 50', () => {
  // Between: 10 × (10 × 25 / 9) = 2500 / 9; within: 10² = 100.
  const { figure, shrunken } = betweenTeams([...teams(10, 10, apart(5)), NOBODY]);
  const [between, within] = [2500 / 9, 100];
  const icc1 = (between - within) / (between + 9 * within);

  test('have the variance between them that the sums of squares give', () => {
    assert.equal(figure.n, 100);
    assert.equal(figure.value?.teams, 10);
    assert.ok(Math.abs((figure.value?.icc1 ?? 0) - icc1) < 1e-12);
    assert.ok(Math.abs((figure.value?.icc2.value ?? 0) - (between - within) / between) < 1e-12);
    const { low, high } = figure.value?.icc1Interval.value ?? { low: 0, high: 0 };
    assert.ok(low < icc1 && icc1 < high);
    const { low: low2, high: high2 } = figure.value?.icc2Interval.value ?? { low: 0, high: 0 };
    assert.ok(low2 < 0.64 && 0.64 < high2);
  });

  test('draw the mean of a team towards theirs, by as much as it is uncertain', () => {
    const share = (4 * icc1) / (1 + 3 * icc1);
    const drawn = shrunken({ n: 4, mean: 70, m2: 0 });
    assert.equal(drawn.n, 4);
    assert.ok(Math.abs((drawn.value ?? 0) - (50 + share * 20)) < 1e-9);
    assert.deepEqual(shrunken(NOBODY), { n: 0, value: null, reason: 'no-answers' });
  });

  test('where a large team counts as one of them', () => {
    const uneven = [...teams(10, 10, apart(5).slice(1)), { n: 90, mean: 45, m2: 8900 }];
    const drawn = betweenTeams(uneven).shrunken({ n: 1, mean: 50, m2: 0 });
    // The mean of the ten means is 50, that of all people 47.2.
    assert.ok(Math.abs((drawn.value ?? 0) - 50) < 1e-9);
  });
});

describe('Teams', () => {
  for (const [name, samples, differ, tells] of [
    // F 0: no difference at all.
    ['with equal means do not differ', teams(10, 10, apart(0)), false, false],
    // ICC1 .02 but p < .001, of 200 people each; ICC2 .8.
    ['differ by their p', teams(200, 10, apart(1.5)), true, true],
    // F 2.2 with 9 and 10 degrees of freedom is p .11; ICC1 about .38.
    ['differ by their ICC1', teams(2, 10, apart(10)), true, false],
    ['are not told apart at an ICC2 under .7', teams(10, 10, apart(5)), true, false],
    ['are told apart above', teams(10, 10, apart(6)), true, true],
    // Nobody differs within a team, so there is no test; ICC1 and ICC2 are 1.
    ['of equals differ', teams(3, 0, apart(5)), true, true],
  ] as const) {
    test(name, () => {
      const { value } = betweenTeams(samples).figure;
      assert.equal(value?.teamsDiffer, differ);
      assert.equal(value?.tellsTeamsApart, tells);
    });
  }

  test('have no p when nobody differs within them, and no figure when nobody differs at all', () => {
    const same = betweenTeams(teams(3, 0, apart(5))).figure.value?.p;
    assert.deepEqual(same, { value: null, reason: 'no-variation' });
    const { figure, shrunken } = betweenTeams(teams(3, 0, apart(0)));
    assert.deepEqual(figure, { n: 30, value: null, reason: 'no-variation' });
    assert.deepEqual(shrunken({ n: 3, mean: 50, m2: 0 }), {
      n: 3,
      value: null,
      reason: 'no-variation',
    });
  });

  test('that are alike by F have a p near 1', () => {
    assert.equal(betweenTeams(teams(10, 10, apart(0))).figure.value?.p.value, 1);
  });
});

test('An interval that is absent keeps its reason', () => {
  const absent = { value: null, reason: 'too-few-people' } as const;
  assert.deepEqual(asInterval(absent), absent);
  assert.deepEqual(asInterval({ value: { lower: 1, upper: 2 } }), { value: { low: 1, high: 2 } });
});
