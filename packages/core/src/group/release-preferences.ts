import { keep, type NodeRelease } from './node-release.js';
import { detailId } from './report-blocks.js';
import type { PreferencesNode } from './report-tree.js';

/** What one group is made of in preferences. */
export function releasePreferences(
  { preferences, variety }: PreferencesNode,
  { writer, verdict, waits, old }: NodeRelease,
): PreferencesNode {
  const [means, detail] = ['preferences', detailId('preferences')];
  return {
    preferences: preferences.map((preference, index) => {
      const kept = old?.preferences.preferences[index];
      return {
        scale: preference.scale,
        mean: waits(means) ? keep(kept).mean : writer.points(verdict(means), preference.mean),
        spread: waits(detail)
          ? keep(kept).spread
          : writer.fives(verdict(detail), preference.spread),
        coverage: waits(detail)
          ? keep(kept).coverage
          : writer.write(verdict(detail), preference.coverage),
      };
    }),
    variety: waits(detail)
      ? keep(old?.preferences.variety)
      : writer.hundredths(verdict(detail), variety),
  };
}
