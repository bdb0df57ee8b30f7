import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { validated } from '../validate/reader.js';

/** What else than items a table may hold. */
const OTHERS = ['id', 'test', 'team', 'link', 'round', 'instrument', 'version'] as const;

/** What a table of results holds besides: scores follow from the answers. */
const PASSED_OVER = /^(language|date|share|answered|flags|score\..+)$/;

const ANSWER = 'answer.';

export type Column =
  | { readonly item: string }
  | { readonly other: (typeof OTHERS)[number] }
  /** Known, and of no use here. */
  | { readonly other: null };

export interface Columns {
  readonly columns: readonly Column[];
  /** Of which all rows are; `null` when each row says it. */
  readonly instrument: Instrument | null;
}

/**
 * What stands in each column, by the first row of a table. Item ids may stand behind `answer.`, as `resultsToCsv` writes
 * them. Without a column `instrument` the table is of the instrument that has all of its items; of several that have,
 * of the one with the fewest items.
 *
 * @returns the columns, or what is wrong for the instrument that fits best
 */
export function tableColumns(
  instruments: readonly Instrument[],
  cells: readonly string[],
): Validated<Columns> {
  // A separator at the end of every line makes an empty last column.
  const named = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  if (named.some((cell) => cell.toLowerCase() === 'instrument')) {
    return columnsOf(named, instruments, null);
  }
  const read = instruments
    .toSorted((a, b) => a.items.length - b.items.length)
    .map((instrument) => columnsOf(named, [instrument], instrument));
  return read.reduce((best, one) => (issuesOf(one) < issuesOf(best) ? one : best));
}

function issuesOf(read: Validated<Columns>): number {
  return read.ok ? 0 : read.issues.length;
}

function columnsOf(
  cells: readonly string[],
  instruments: readonly Instrument[],
  instrument: Instrument | null,
): Validated<Columns> {
  const items = instruments.flatMap((one) => one.items);
  const known = new Map<string, Column>([
    ...OTHERS.map((other) => [other, { other }] as const),
    ...items.map(({ id }) => [id.toLowerCase(), { item: id }] as const),
    // Ids may differ in capitals only.
    ...items.map(({ id }) => [id, { item: id }] as const),
  ]);
  return validated((reader) => {
    const seen = new Set<Column>();
    const columns = cells.map((cell, index): Column => {
      const isAnswer = cell.startsWith(ANSWER);
      const name = isAnswer ? cell.slice(ANSWER.length) : cell;
      const column = known.get(name) ?? known.get(name.toLowerCase());
      if (column && seen.has(column)) {
        reader.report('duplicate', `/${index}`, 'another column', cell);
      } else if (column) {
        seen.add(column);
        return column;
      } else if (!PASSED_OVER.test(name) && !(isAnswer && !instrument)) {
        reader.report('unknown', `/${index}`, 'the name of a column', cell);
      }
      return { other: null };
    });
    if (!columns.some((column) => 'item' in column)) {
      reader.report('missing', '', 'the id of an item', undefined);
    }
    return { columns, instrument };
  });
}
