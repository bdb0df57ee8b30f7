import { mean as meanOf } from '../statistics/mean.js';
import { shrunkenMean } from '../statistics/shrunken-mean.js';
import { withheld } from './released-figures.js';
import type { GroupFigure, OrganisationDimension, TeamNode } from './report-tree.js';

/**
 * The means of teams drawn towards that of all, made of the means and the ICC that are shown: so they hold nothing that
 * anyone could not work out themselves. When one of these is withheld, so are they.
 *
 * @param organisation - dimensions of the organisation, as released
 * @param isRounded - in whole points
 */
export function shrinkShown(
  organisation: readonly OrganisationDimension[],
  teams: readonly TeamNode[],
  isRounded: boolean,
): readonly TeamNode[] {
  const grands = organisation.map((_, scale) => {
    const means = teams.flatMap(({ dimensions }) => dimensions[scale]?.mean.value ?? []);
    return means.length === teams.length ? meanOf(means) : null;
  });
  return teams.map((team) => ({
    ...team,
    dimensions: team.dimensions.map((dimension, scale) => {
      if (dimension.shrunken.value === null) return dimension;
      const { mean } = dimension;
      const grand = grands[scale] ?? null;
      const icc1 = organisation[scale]?.betweenTeams.value?.icc1;
      if (mean.value === null || grand === null || icc1 === undefined) {
        return { ...dimension, shrunken: withheld('suppressed-complement') };
      }
      const { n } = mean;
      const { mean: drawn } = shrunkenMean({ n: n ?? 1, mean: mean.value }, icc1, grand);
      const shrunken: GroupFigure<number> = { n, value: isRounded ? Math.round(drawn) : drawn };
      return { ...dimension, shrunken };
    }),
  }));
}
