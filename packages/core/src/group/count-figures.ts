import { sampleOfExact } from '../statistics/exact-moments.js';
import { variance } from '../statistics/variance.js';
import { absentFigure, groupFigure } from './group-figure.js';
import type { SummaryCell } from './group-summary.js';
import { itemFigures } from './item-figures.js';
import type { ReportContext } from './report-context.js';
import type { CountNode } from './report-tree.js';

/** What people counted, per person. */
export function countFigures(
  context: ReportContext,
  cell: SummaryCell | null,
  withItems: boolean,
): readonly CountNode[] {
  return context.plan.scoring.counts.map(({ id, items }, index): CountNode => {
    const sums = cell?.counts[index];
    const own = withItems ? items.map((item) => itemFigures(context, cell, item)) : [];
    if (!sums || sums.n === 0) {
      const absent = absentFigure(0, 'no-answers');
      return { scale: id, mean: absent, sd: absent, most: absent, items: own };
    }
    const { n } = sums;
    const sample = sampleOfExact(sums);
    const sd = variance(sample);
    return {
      scale: id,
      mean: { n, value: sample.mean },
      sd: groupFigure(n, sd.value === null ? sd : { value: Math.sqrt(sd.value) }),
      most: { value: sums.most },
      items: own,
    };
  });
}
