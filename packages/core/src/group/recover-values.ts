import type { SheetScore } from '../model/score.js';
import type { Reader } from '../validate/reader.js';
import type { PersonValues, Scaled } from './person-values.js';
import type { SummaryPlan } from './summary-plan.js';
import { timesFactor } from './times-factor.js';

/** A mean times its number of answers misses the whole number by rounding only. */
const ROUNDING = 1e-6;

/**
 * The whole numbers behind scores that came without answers. Scores that no answers can give are reported, and are
 * `null`.
 */
export function recoverValues(
  reader: Reader,
  plan: SummaryPlan,
  scores: Pick<SheetScore, 'scales' | 'counts'>,
): Pick<PersonValues, 'scales' | 'counts'> {
  const byScale = new Map(scores.scales.map((score, index) => [score.scale, { score, index }]));
  const scales = plan.scales.map(({ planned: { id, items, needed, points }, factors }): Scaled => {
    const found = byScale.get(id);
    if (!found || found.score.value === null) return null;
    const { score, index } = found;
    const { answered, mean } = score;
    const sum = Math.round(mean * answered);
    const at = `/scores/scales/${index}`;
    if (score.items !== items) {
      reader.report('range', `${at}/items`, `${items}`, score.items);
    } else if (answered < Math.max(1, needed) || answered > items) {
      reader.report('range', `${at}/answered`, `${needed} to ${items}`, answered);
    } else if (
      mean < 1 ||
      mean > points ||
      Math.abs(mean * answered - sum) > ROUNDING ||
      Math.abs(score.value - (100 * (mean - 1)) / (points - 1)) > ROUNDING
    ) {
      reader.report('range', at, `a mean of ${answered} answers and its percentage`, mean);
    } else return timesFactor(sum, factors[answered] ?? null);
    return null;
  });
  const counted = new Map(scores.counts?.map((count) => [count.scale, count]));
  const counts = plan.scoring.counts.map(({ id, items, most }, index) => {
    const value = counted.get(id)?.value ?? null;
    if (value === null || value <= items.length * most) return value;
    reader.report(
      'range',
      `/scores/counts/${index}/value`,
      `at most ${items.length * most}`,
      value,
    );
    return null;
  });
  return { scales, counts };
}
