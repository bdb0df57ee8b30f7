import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';

/** A database in this process: real engines, so that a test shows what they do and not what we think they do. */
export interface SqlEngine {
  readonly dialect: 'duckdb' | 'postgresql';
  run(sql: string): Promise<readonly object[]>;
  close(): Promise<void> | void;
}

export async function duckdb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgresql(): Promise<SqlEngine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgresql',
    run: async (sql) => (await database.query<object>(sql)).rows,
    close: () => database.close(),
  };
}

/** The statement that puts rows of one shape into a table. */
export function insertSql(
  table: string,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): string {
  const values = rows.map((row) => `(${Object.values(row).map(literal).join(', ')})`);
  return `insert into ${table} values ${values.join(',\n')}`;
}

function literal(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
