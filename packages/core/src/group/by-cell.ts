import type { SummaryCell } from './group-summary.js';

const LEVELS: readonly SummaryCell['level'][] = ['organisation', 'team', 'link'];

/** The one order of cells: round, level, label. By code units, because a locale would order them its own way. */
export function byCell(a: SummaryCell, b: SummaryCell): number {
  return (
    compare(a.round, b.round) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compare(a.label, b.label)
  );
}

/** None comes first. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
