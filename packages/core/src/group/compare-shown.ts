import { compareGroups } from './group-comparison.js';
import { twoDecimals, withheld } from './released-figures.js';
import type { GroupComparison, GroupFigure, GroupNode } from './report-tree.js';

/**
 * Groups beside each other, made of the mean, the standard deviation and the number of people that each of them shows:
 * so it holds nothing that anyone could not work out themselves. Groups that withhold one of these are left out.
 *
 * @param raw - of the same groups, for the reason when there is nothing to compare
 * @param scale - place of the dimension in every group
 */
export function compareShown(
  raw: GroupFigure<GroupComparison>,
  groups: readonly (GroupNode & { readonly label: string })[],
  scale: number,
): GroupFigure<GroupComparison> {
  if (raw.value === null) return raw;
  const shown = groups.flatMap(({ label, dimensions }) => {
    const { mean, sd } = dimensions[scale] ?? {};
    if (!mean || !sd || mean.value === null || sd.value === null) return [];
    const n = mean.n ?? 0;
    return [{ label, sample: { n, mean: mean.value, m2: sd.value ** 2 * (n - 1) } }];
  });
  const compared = compareGroups(shown);
  if (compared.value === null) return withheld('suppressed-complement');
  return { ...compared, value: twoDecimals(compared.value) };
}
