import type { Instrument, Scale } from '../model/instrument.js';
import type { Sample } from '../statistics/sample.js';
import { sampleOfExact } from '../statistics/exact-moments.js';
import type { GroupReason } from './group-reason.js';
import type { SummaryCell } from './group-summary.js';
import { ownReliability } from './reliability-figures.js';
import { summaryPlan, type SummaryPlan } from './summary-plan.js';

/** What every figure of one report is made with. */
export interface ReportContext {
  readonly instrument: Instrument;
  readonly plan: SummaryPlan;
  /** Per scale of `plan.scales`; then the total. */
  readonly measures: readonly Measure[];
  /** Why the instrument gives no levels that may be laid between people; `null` when it does. */
  readonly noLevels: GroupReason | null;
}

/** What is assumed, or known, of how surely a scale measures. */
export interface Measure {
  /** Standard deviation between people that the instrument assumes, in POMP points. */
  readonly assumedSd: number;
  readonly reliability: number;
  readonly basis: 'own' | 'assumed';
}

/** People from whom on a standard deviation of their own is given: under it, with mean and n, it gives answers away. */
export const DETAIL_PEOPLE = 10;

export function reportContext(
  instrument: Instrument,
  organisation: SummaryCell | null,
): ReportContext {
  const plan = summaryPlan(instrument);
  const { scoring, assumptions } = instrument;
  const asPreferences = scoring.profile === 'preferences' || scoring.profile === 'best-worst';
  const assumed = { assumedSd: assumptions.sd, basis: 'assumed' as const };
  const measures = plan.scales.map(({ planned: { id } }, index): Measure => {
    const scale = instrument.scales.find((one) => one.id === id) as Scale;
    const own = scale.formative ? null : ownReliability(organisation?.products[index]);
    if (own !== null) return { ...assumed, reliability: own, basis: 'own' };
    return { ...assumed, reliability: scale.reliability ?? assumptions.reliability };
  });
  return {
    instrument,
    plan,
    measures: [...measures, { ...assumed, reliability: assumptions.reliability }],
    noLevels: scoring.ipsative ? 'ipsative' : asPreferences ? 'not-for-this-instrument' : null,
  };
}

/**
 * The scores of a group on one scale, in POMP points.
 *
 * @param index - of the scale in the plan; one more is the total
 */
export function scaleSample(
  { plan }: ReportContext,
  cell: SummaryCell | null,
  index: number,
): Sample {
  const scale = plan.scales[index];
  if (scale) {
    const sums = cell?.scales[index];
    if (!sums) return NOBODY;
    const { n, mean, m2 } = sampleOfExact(sums, Number(scale.unit));
    const points = scale.planned.points - 1;
    return n === 0
      ? NOBODY
      : { n, mean: (100 * (mean - 1)) / points, m2: m2 * (100 / points) ** 2 };
  }
  const sums = cell?.total;
  if (!sums || !plan.total || sums.n === 0) return NOBODY;
  const { n, mean, m2 } = sampleOfExact(sums, Number(plan.total.unit) * plan.scales.length);
  return { n, mean: 100 * mean, m2: m2 * 100 ** 2 };
}

export const NOBODY: Sample = { n: 0, mean: 0, m2: 0 };
