import { hedgesG } from '../statistics/hedges-g.js';
import { holm } from '../statistics/holm.js';
import type { Sample } from '../statistics/sample.js';
import { smallestGroup } from '../statistics/smallest-group.js';
import { welchAnova } from '../statistics/welch-anova.js';
import { welchTwo } from '../statistics/welch-two.js';
import { absentFigure } from './group-figure.js';
import { WORTH_A_WORD } from './level-figures.js';
import type { GroupComparison, GroupFigure, GroupPair } from './report-tree.js';

export interface ComparedGroup {
  readonly label: string;
  /** In POMP points. */
  readonly sample: Sample;
}

/** More groups than this make more pairs than anyone reads: 435. */
const MOST_GROUPS = 30;

/**
 * Groups beside each other, two by two, in the order given: never ranked, because the order of small groups is mostly
 * chance. Groups under five people are left out of it.
 */
export function compareGroups(groups: readonly ComparedGroup[]): GroupFigure<GroupComparison> {
  const compared = groups.filter(({ sample }) => sample.n >= smallestGroup());
  if (compared.length < 2) return absentFigure(0, 'too-few-teams');
  const n = Math.min(...compared.map(({ sample }) => sample.n));
  return {
    n,
    value: {
      welch: welchAnova(compared.map(({ sample }) => sample)),
      pairs:
        compared.length > MOST_GROUPS
          ? { value: null, reason: 'too-many-groups' }
          : { value: comparePairs(compared) },
    },
  };
}

function comparePairs(groups: readonly ComparedGroup[]): readonly GroupPair[] {
  const pairs = groups.flatMap((a, index) => groups.slice(index + 1).map((b) => ({ a, b })));
  const tests = pairs.map(({ a, b }) => welchTwo(a.sample, b.sample));
  // A pair in which nobody differs from anybody has no test, and does not count as one.
  const adjusted = holm(tests.flatMap(({ value }) => (value === null ? [] : [value.p])));
  let next = 0;
  return pairs.map(({ a, b }, index): GroupPair => {
    const names = { a: a.label, b: b.label };
    const n = Math.min(a.sample.n, b.sample.n);
    const test = tests[index];
    if (!test || test.value === null) {
      return { ...names, difference: absentFigure(n, test?.reason ?? 'no-variation') };
    }
    const { difference, interval } = test.value;
    const p = adjusted[next] ?? 1;
    next += 1;
    const g = hedgesG(a.sample, b.sample);
    return {
      ...names,
      difference: {
        n,
        value: {
          value: difference,
          interval: { low: interval.lower, high: interval.upper },
          p,
          g: g.value === null ? g : { value: g.value.g },
          clear: p < 0.05 && Math.abs(difference) >= WORTH_A_WORD,
        },
      },
    };
  });
}
