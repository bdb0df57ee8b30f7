/** Where the results are: the engine's way of saying things, and its table. */
export interface SqlTarget {
  /** Engines that speak PostgreSQL, such as Citus, take `postgresql`. */
  readonly dialect: 'duckdb' | 'postgresql';
  /** Name of the table, with its schema before a dot where it has one. */
  readonly table: string;
}

/** A name as SQL reads it, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const TABLE = /^[A-Za-z_]\w{0,62}(\.[A-Za-z_]\w{0,62}){0,2}$/;

/** @throws RangeError when it is not a name of letters, digits and underscores, with at most two dots */
export function quoteTable(table: string): string {
  if (!TABLE.test(table)) throw new RangeError(`${JSON.stringify(table)} is not a table's name.`);
  return table.split('.').map(quoteName).join('.');
}

/** Whole numbers of any length: PostgreSQL's have no end, DuckDB's have 128 bits and refuse to overflow. */
export function wideType({ dialect }: SqlTarget): string {
  return dialect === 'duckdb' ? 'hugeint' : 'numeric';
}
