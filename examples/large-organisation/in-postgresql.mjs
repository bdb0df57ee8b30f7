import {
  leerklimaat,
  resultRow,
  resultTableSql,
  summaryFromRows,
  summarySql,
} from '@leerklimaat/core';

const target = { dialect: 'postgresql', table: 'results' };

export async function makeTable(client) {
  await client.query(resultTableSql(leerklimaat, target));
}

/** Where results come in: a thousand at a time is one statement. */
export async function store(client, results, received) {
  const rows = results.flatMap((result, index) => {
    const row = resultRow(leerklimaat, result, received + index);
    return row.ok ? [row.value] : [];
  });
  const sql = 'insert into results select * from json_populate_recordset(null::results, $1)';
  await client.query(sql, [JSON.stringify(rows)]);
}

export async function summaryInPostgresql(client) {
  const { rows } = await client.query(summarySql(leerklimaat, target));
  return summaryFromRows(leerklimaat, rows);
}
