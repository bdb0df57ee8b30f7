import type { Instrument } from '../model/instrument.js';
import { scoringPlan } from '../scoring/scoring-plan.js';
import { quoteName, quoteTable, type SqlTarget } from './sql-target.js';

/** Columns of the results table that are no item. */
export const RESULT_COLUMNS = [
  ['id', 'text'],
  ['received', 'bigint'],
  ['team', 'text'],
  ['link', 'text'],
  ['round', 'text'],
  ['test', 'boolean'],
  ['suspect', 'boolean'],
] as const;

/** What stands under an item that the person can't know. */
export const NOT_APPLICABLE_IN_TABLE = -1;

/** PostgreSQL cuts a longer name off without a word. */
const LONGEST_NAME = 63;

/**
 * The SQL that makes the results table which `summarySql` reads, one row for each result:
 *
 * - `id`: the result's; none is never a duplicate
 * - `received`: any number that goes up; of two rows with one id the lowest counts
 * - `team`, `link`, `round`: its labels; none, or empty, where it has none
 * - `test`: never counted when true
 * - `suspect`: has two signs of inattention, see `isSuspect`
 * - a column for each item, by its id: the answer as given (1 is the first point, counts from 0), −1 for “can't know”,
 *   none when open
 *
 * `resultRow` makes such rows. A view with these columns does as well, and other columns do no harm.
 *
 * @throws RangeError when ids of items cannot be names of columns: longer than 63 characters, the name of another
 *   column, or equal but for capitals
 */
export function resultTableSql(instrument: Instrument, target: SqlTarget): string {
  const columns = [
    ...RESULT_COLUMNS.map(([name, type]) => `${quoteName(name)} ${type}`),
    ...itemColumns(instrument).map((name) => `${name} smallint`),
  ];
  return `create table ${quoteTable(target.table)} (\n  ${columns.join(',\n  ')}\n)`;
}

/** The quoted column of each item, in order. */
export function itemColumns(instrument: Instrument): readonly string[] {
  const { ids } = scoringPlan(instrument);
  const names = new Set<string>(RESULT_COLUMNS.map(([name]) => name));
  for (const id of ids) {
    if (id.length > LONGEST_NAME) throw new RangeError(`${id} is too long for a column.`);
    // DuckDB does not tell capitals from small letters.
    if (names.has(id.toLowerCase())) throw new RangeError(`There are two columns ${id}.`);
    names.add(id.toLowerCase());
  }
  return ids.map(quoteName);
}
