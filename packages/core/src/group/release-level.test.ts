import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import type { NodeRelease } from './node-release.js';
import { releaseLevel } from './release-level.js';
import { FigureWriter } from './released-figures.js';
import type { LevelNode } from './report-tree.js';
import { ALL_RULES } from './suppression-rules.js';
import type { Verdict } from './verdict.js';

const raw = groupOf(rawReport(people(12)));

/** Shows everything, but for the blocks that are named. */
function release(
  verdicts: Readonly<Record<string, Verdict>> = {},
  rest: Partial<NodeRelease> = {},
): NodeRelease {
  return {
    rules: ALL_RULES,
    writer: new FigureWriter(true),
    verdict: (block) => verdicts[block] ?? null,
    waits: () => false,
    old: undefined,
    before: undefined,
    allTeams: () => true,
    ...rest,
  };
}

describe('The level of a group', () => {
  const figures = raw.dimensions[0]!;
  const hidden = { 'dimension/0/detail': 'suppressed-small' } as const;
  const shown = (
    change: Partial<LevelNode>,
    verdicts: Readonly<Record<string, Verdict>> = hidden,
    rest: Partial<NodeRelease> = {},
  ): LevelNode =>
    releaseLevel(
      'dimension/0',
      { ...figures, ...change },
      undefined,
      release(verdicts, rest),
      undefined,
    );

  test('holds its standard deviation in the interval from ten people on', () => {
    const interval = (n: number): unknown =>
      shown({ interval: { ...figures.interval, n } as LevelNode['interval'] }).interval.value;
    assert.equal(interval(10), null);
    assert.notEqual(interval(9), null);
    const smallest = (n: number): unknown =>
      shown({ smallestChange: { n, value: 7 } }).smallestChange.value;
    assert.equal(smallest(10), null);
    assert.equal(smallest(9), 7);
  });

  test('holds it in a change from ten people on in either round', () => {
    const change = (now: number, before: number): string | undefined => {
      const { change: made } = shown({
        mean: { n: now, value: 50 },
        change: {
          n: Math.min(now, before),
          value: {
            difference: 1,
            interval: { low: 0, high: 2 },
            clear: false,
            smallest: 5,
            earlierPeople: before,
          },
        },
      });
      return (made as { readonly reason?: string }).reason;
    };
    assert.equal(change(10, 9), 'suppressed-small');
    assert.equal(change(9, 10), 'suppressed-small');
    // Then what is missing is the round before.
    assert.equal(change(9, 9), 'suppressed-difference');
  });

  test('shows the interval with a standard deviation that is shown', () => {
    assert.notEqual(shown({}, {}).interval.value, null);
  });

  test('draws only dimensions towards all teams', () => {
    const shrunken = { n: 12, value: 51.26 };
    const drawn = (id: string): unknown =>
      releaseLevel(id, { ...figures, shrunken }, undefined, release(), undefined).shrunken;
    assert.deepEqual(drawn('dimension/0'), shrunken);
    assert.deepEqual(drawn('total'), { n: null, value: null, reason: 'suppressed-complement' });
  });
});
