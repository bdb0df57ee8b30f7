import type { PreferenceComposition } from '@leerklimaat/core';
import type { GroupMakeUp } from './composition.js';

/** A composition as rows; what is absent in it has no figure. */
export function groupRows({ people, preferences }: PreferenceComposition): GroupMakeUp {
  const rows = preferences.map(({ spread, coverage, ...row }) => {
    return { ...row, spread: spread.value, coverage: coverage.value };
  });
  return { people, rows };
}
