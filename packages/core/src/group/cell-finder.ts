import type { GroupSummary, SummaryCell, SummaryLevel } from './group-summary.js';
import type { ReportOptions } from './report-options.js';

/** The cells of the round that is reported, and of the one before. */
export class CellFinder {
  readonly round: string | null;
  readonly earlier: string | null;
  readonly #now: Readonly<Record<SummaryLevel, ReadonlyMap<string | null, SummaryCell>>>;
  readonly #before: Readonly<Record<SummaryLevel, ReadonlyMap<string | null, SummaryCell>>> | null;

  constructor({ cells }: GroupSummary, { round, earlier }: ReportOptions) {
    const rounds = [...new Set(cells.map((cell) => cell.round))];
    if (round === undefined && rounds.length > 1) {
      throw new RangeError(`Choose a round: there are ${rounds.map(String).join(', ')}.`);
    }
    this.round = round === undefined ? (rounds[0] ?? null) : round;
    this.earlier = earlier ?? null;
    this.#now = byLevel(cells, this.round);
    this.#before = earlier === undefined ? null : byLevel(cells, earlier);
  }

  find(level: SummaryLevel, label: string | null): SummaryCell | null {
    return this.#now[level].get(label) ?? null;
  }

  /** `null` when there is no earlier round, or the group was not in it. */
  findEarlier(level: SummaryLevel, label: string | null): SummaryCell | null {
    return this.#before?.[level].get(label) ?? null;
  }

  all(level: SummaryLevel): readonly SummaryCell[] {
    return [...this.#now[level].values()];
  }
}

function byLevel(
  cells: readonly SummaryCell[],
  round: string | null,
): Record<SummaryLevel, Map<string | null, SummaryCell>> {
  const levels = { organisation: new Map(), team: new Map(), link: new Map() };
  for (const cell of cells) if (cell.round === round) levels[cell.level].set(cell.label, cell);
  return levels;
}
