import type { Sample } from '../statistics/sample.js';
import { teamMeanIntervalTotal } from '../statistics/team-mean-interval-total.js';
import { variance } from '../statistics/variance.js';
import { welchTwo } from '../statistics/welch-two.js';
import { absentFigure, groupFigure } from './group-figure.js';
import { DETAIL_PEOPLE, type Measure } from './report-context.js';
import type { Change, GroupFigure, LevelNode, MeanInterval } from './report-tree.js';

export interface LevelInput {
  /** In POMP points. */
  readonly now: Sample;
  /** Of the earlier round; `null` when there is none, or the group was not in it. */
  readonly before: Sample | null;
  readonly measure: Measure;
  /** `null` when the host did not say. */
  readonly invited: number | null;
  readonly shrunken: GroupFigure<number>;
}

/** Less than this many POMP points is not worth a word, however sure it is. */
export const WORTH_A_WORD = 5;

export function levelFigures({ now, before, measure, invited, shrunken }: LevelInput): LevelNode {
  const { n } = now;
  if (n === 0) return absentLevel(0, 'no-answers');
  const sd = variance(now);
  return {
    mean: { n, value: now.mean },
    interval: meanInterval(now, measure, invited),
    sd: groupFigure(n, sd.value === null ? sd : { value: Math.sqrt(sd.value) }),
    shrunken,
    change: change(now, before, measure),
    smallestChange: smallestChange(now, measure),
  };
}

export function absentLevel(
  n: number,
  reason: 'no-answers' | 'ipsative' | 'not-for-this-instrument',
): LevelNode {
  const absent = absentFigure(n, reason);
  return {
    mean: absent,
    interval: absent,
    sd: absent,
    shrunken: absent,
    change: absent,
    smallestChange: absent,
  };
}

/**
 * The group as its uncertainty is told. Under ten people an interval from their own spread would give that spread away,
 * and with the mean single answers; so it is made from the spread that the instrument assumes.
 */
function told(sample: Sample, { assumedSd }: Measure): Sample {
  return isOwn(sample) ? sample : { ...sample, m2: assumedSd ** 2 * (sample.n - 1) };
}

function isOwn({ n }: Sample): boolean {
  return n >= DETAIL_PEOPLE;
}

function meanInterval(
  now: Sample,
  measure: Measure,
  invited: number | null,
): GroupFigure<MeanInterval> {
  const made = teamMeanIntervalTotal(told(now, measure), measure.reliability, {
    invited: invited ?? Infinity,
  });
  if (made.value === null) return absentFigure(now.n, made.reason);
  const { se, interval } = made.value;
  return {
    n: now.n,
    value: {
      low: Math.max(0, interval.lower),
      high: Math.min(100, interval.upper),
      se,
      population: invited === null ? 'unknown' : 'finite',
      sd: isOwn(now) ? 'own' : 'assumed',
      reliability: measure.basis,
    },
  };
}

/** Without finite population correction: what is asked is whether the climate changed, not what these people said. */
function change(now: Sample, before: Sample | null, measure: Measure): GroupFigure<Change> {
  if (!before || before.n === 0) return absentFigure(now.n, 'no-earlier-round');
  const n = Math.min(now.n, before.n);
  const test = welchTwo(told(now, measure), told(before, measure));
  if (test.value === null) return absentFigure(n, test.reason);
  const { difference, interval } = test.value;
  const isCertain = interval.lower > 0 || interval.upper < 0;
  return {
    n,
    value: {
      difference,
      interval: { low: interval.lower, high: interval.upper },
      clear: isCertain && Math.abs(difference) >= WORTH_A_WORD,
      smallest: Math.max(WORTH_A_WORD, (interval.upper - interval.lower) / 2),
      earlierPeople: before.n,
    },
  };
}

/** As if the same number of people, who differ as much, answered once more. */
function smallestChange(now: Sample, measure: Measure): GroupFigure<number> {
  const again = told(now, measure);
  const test = welchTwo(again, again);
  if (test.value === null) return absentFigure(now.n, test.reason);
  const { lower, upper } = test.value.interval;
  return { n: now.n, value: Math.max(WORTH_A_WORD, (upper - lower) / 2) };
}
