import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scoredGroup } from '../testing/scored-group.js';
import { spreadTells } from './spread-tells.js';

const times = (n: number, scores: readonly number[]): readonly number[] =>
  Array.from({ length: n }, () => scores).flat();

describe('A spread beside the means of groups tells of people', () => {
  // People of a team of which the mean is told, and all others.
  const cases: readonly (readonly [
    name: string,
    team: readonly number[],
    others: readonly number[],
    isTelling: boolean,
  ])[] = [
    ['when nobody differs from their group', times(6, [30]), times(6, [70]), true],
    ['when they hardly do', times(3, [20, 40]), times(3, [60, 80]), true],
    ['not when they do', times(3, [10, 50]), times(3, [50, 90]), false],
    // All within is 12.1, of a spread that is told as 15.
    ['not when all hardly differ', times(3, [40, 60]), times(3, [45, 75]), false],
    ['when all are nearly alike', times(3, [50, 60]), times(3, [60, 70]), true],
    // 32.4, told as 30 and up to 32.5: whoever takes off the 0 knows that it cannot be more even than it is.
    ['when one differs and knows it', times(5, [25]), [75, 87.5, 87.5, 75, 0], true],
    ['not when another one differs too', times(5, [25]), [75, 87.5, 100, 50, 0], false],
    // 31.3, so that there is room up to 32.5.
    ['not when rounding leaves room', times(5, [25]), [75, 75, 75, 75, 0, 75, 75], false],
    ['not when nobody else is there', times(5, [20, 80]), [], false],
  ];
  for (const [name, team, others, isTelling] of cases) {
    test(name, () => {
      const all = scoredGroup([...team, ...others]);
      assert.equal(spreadTells(all, [[scoredGroup(team)], []]), isTelling);
    });
  }

  test('not when there is none, and not when no mean of a group is told', () => {
    assert.equal(spreadTells({ ...scoredGroup([20, 80]), measured: [] }, [[]]), false);
    assert.equal(spreadTells(scoredGroup([...times(5, [25]), 75, 87.5, 87.5, 75, 0]), [[]]), false);
  });
});
