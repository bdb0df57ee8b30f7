import { readFileSync } from 'node:fs';
import {
  leerklimaat,
  resultRow,
  resultTableSql,
  summaryFromRows,
  summarySql,
} from '@leerklimaat/core';

const target = { dialect: 'duckdb', table: 'results' };

/** Results, one as JSON on every line, as rows for DuckDB's own reader of JSON. */
export function rowsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, number) => {
    const row = resultRow(leerklimaat, JSON.parse(line), number);
    if (!row.ok) console.log(`${file}:${number + 1} ${row.issues[0].message}`);
    return row.ok ? [JSON.stringify(row.value)] : [];
  });
}

export async function summaryInDuckdb(connection, rowsFile) {
  await connection.run(resultTableSql(leerklimaat, target));
  await connection.run(`copy results from '${rowsFile}' (format json)`);
  const answer = await connection.runAndReadAll(summarySql(leerklimaat, target));
  return summaryFromRows(leerklimaat, answer.getRowObjects());
}
