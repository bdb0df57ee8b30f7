import { hasTellingGaps } from './has-telling-gaps.js';
import { isDominated } from './is-dominated.js';
import type { JudgedGroup } from './judged-group.js';
import { LEAST_DEVIATION, nearEnd, nearlySame } from './nearly-all.js';
import type { Measured } from './measured.js';
import type { SuppressionRules } from './suppression-rules.js';

export interface RestJudge {
  readonly least: number;
  readonly isDetail: boolean;
  readonly rules: SuppressionRules;
}

/**
 * Whether what is left of a parent, when these groups are taken away, may be known: of each figure nobody is left, or
 * enough people who did not nearly all answer the same.
 *
 * @param groups - all groups under the parent
 * @param visible - those of them that are shown
 */
export function restIsSafe(
  judge: RestJudge,
  parent: JudgedGroup,
  groups: readonly JudgedGroup[],
  visible: readonly JudgedGroup[],
): boolean {
  const hidden = groups.filter((group) => !visible.includes(group));
  const at = (all: readonly JudgedGroup[], figure: number): readonly Measured[] =>
    all.flatMap(({ measured }) => measured[figure] ?? []);
  return parent.measured.every((whole, figure) => {
    const rest = restOf(whole, at(visible, figure), at(hidden, figure));
    return rest.n === 0 || (rest.n >= judge.least && !isTelling(judge, rest));
  });
}

function isTelling({ isDetail, rules }: RestJudge, rest: Measured): boolean {
  const { n, mean, scale, counts, items, deviation } = rest;
  if (rules.dominance && isDominated(rest)) return true;
  if (!rules.unanimity) return false;
  if (hasTellingGaps(rest)) return true;
  if (scale && mean !== null && nearEnd(n, mean, scale.steps)) return true;
  if (deviation !== null && deviation < LEAST_DEVIATION) return true;
  if (items?.every(nearlySame)) return true;
  return isDetail && counts !== null && nearlySame(counts);
}

function restOf(
  whole: Measured,
  shown: readonly Measured[],
  hidden: readonly Measured[],
): Measured {
  const less = (from: number, read: (part: Measured) => number): number =>
    shown.reduce((left, part) => left - read(part), from);
  const n = less(whole.n, (part) => part.n);
  const { gaps, counts, items, most } = whole;
  const mean =
    whole.mean === null
      ? null
      : less(whole.n * whole.mean, (part) => part.n * (part.mean ?? 0)) / n;
  // People in none of the groups may have counted as much as anyone.
  const isAllInGroups = hidden.reduce((left, part) => left - part.n, n) === 0;
  return {
    ...whole,
    n,
    mean,
    deviation:
      mean === null || whole.deviation === null || n < 2
        ? null
        : Math.sqrt(Math.max(0, less(squares(whole), squares) - n * mean ** 2) / (n - 1)),
    gaps: gaps && {
      people: less(gaps.people, (part) => part.gaps?.people ?? 0),
      items: gaps.items,
      scored: { n: less(gaps.scored.n, (part) => part.gaps?.scored.n ?? 0), mean: null },
    },
    counts:
      counts && counts.map((people, answer) => less(people, (part) => part.counts?.[answer] ?? 0)),
    items:
      items &&
      items.map((answers, item) =>
        answers.map((people, answer) => less(people, (part) => part.items?.[item]?.[answer] ?? 0)),
      ),
    most:
      isAllInGroups && most !== null ? Math.max(0, ...hidden.map((part) => part.most ?? 0)) : most,
  };
}

/** The sum of the squares of people's scores. */
function squares({ n, mean, deviation }: Measured): number {
  return (n - 1) * (deviation ?? 0) ** 2 + n * (mean ?? 0) ** 2;
}
