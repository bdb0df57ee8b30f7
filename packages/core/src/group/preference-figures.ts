import { blauIndex } from '../statistics/blau-index.js';
import { sampleOfExact } from '../statistics/exact-moments.js';
import { variance } from '../statistics/variance.js';
import { absentFigure, groupFigure } from './group-figure.js';
import type { SummaryCell } from './group-summary.js';
import type { ReportContext } from './report-context.js';
import type { PreferencesNode } from './report-tree.js';

/**
 * What a group is made of in preferences: where people lie against their own mean, how they differ in it (separation),
 * who holds what at all (coverage), and how varied their highest preferences are (variety).
 *
 * @see Harrison & Klein 2007; Blau 1977
 */
export function preferenceFigures(
  { instrument, plan }: ReportContext,
  cell: SummaryCell | null,
): PreferencesNode {
  const planned = plan.preferences;
  if (!planned) return { preferences: [], variety: absentFigure(0, 'not-for-this-instrument') };
  const sums = cell?.preferences;
  const n = sums?.n ?? 0;
  const unit = Number(planned.unit) * plan.scales.length;
  const preferences = plan.scales.map(({ planned: { id } }, index) => {
    const one = sums?.scales[index];
    if (!one || n === 0) {
      const absent = absentFigure(0, 'no-answers');
      return { scale: id, mean: absent, spread: absent, coverage: absent };
    }
    const sample = sampleOfExact({ n, sum: one.sum, squares: one.squares }, unit);
    const spread = variance(sample);
    return {
      scale: id,
      mean: { n, value: 100 * sample.mean },
      spread: instrument.scoring.ipsative
        ? absentFigure(n, 'ipsative')
        : groupFigure(n, spread.value === null ? spread : { value: 100 * Math.sqrt(spread.value) }),
      coverage: { n, value: one.covered },
    };
  });
  const blau = blauIndex((sums?.scales ?? []).map(({ top }) => Number(top) / planned.shares));
  const variety =
    blau.value === null
      ? absentFigure(n, 'no-answers')
      : // All the same may come out some bits under 0.
        { n, value: Math.max(0, blau.value.raw) };
  return { preferences, variety };
}
