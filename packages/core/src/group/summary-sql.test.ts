import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { duckdb } from '../testing/sql-engines.js';
import { severalPeople, testSummarySql } from '../testing/summary-sql-suite.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { resultRow } from './result-row.js';
import { resultTableSql } from './result-table.js';
import { summaryFromRows } from './summary-from-rows.js';
import { summarySql } from './summary-sql.js';

testSummarySql('DuckDB', duckdb);

describe('A summary from a database is refused', () => {
  const intake = { part: 'intake', round: null, level: null, label: null };
  const key = summarySql(leerklimaat, { dialect: 'duckdb', table: 'r' }).match(
    /'(leerklimaat \S+ \S+ 1)'/,
  )?.[1];
  const organisation = (sums: string): object => {
    return { part: 'cell', round: null, level: 'organisation', label: null, key: null, sums };
  };
  for (const [name, rows] of [
    ['without its intake', []],
    ['of another instrument', [{ ...intake, key: 'leergoesting 1.0.0 abc 1', sums: '0,0,0,0,0' }]],
    ['of rows that are none', [null]],
    ['of rows without sums', [{ ...intake, key, sums: null }]],
    ['of words', [{ ...intake, key, sums: '1,0,0,0,0' }, organisation('een,0,0')]],
    ['with a cell cut short', [{ ...intake, key, sums: '1,0,0,0,0' }, organisation('1,0,1')]],
  ] as const) {
    test(name, () => assert.equal(summaryFromRows(leerklimaat, rows).ok, false));
  }

  test('but not one of nobody', () => {
    assert.ok(key);
    assert.ok(summaryFromRows(leerklimaat, [{ ...intake, key, sums: '0,0,0,0,0' }]).ok);
  });
});

describe('There is no SQL', () => {
  for (const table of ['', 'a b', 'results; drop table x', 'a.b.c.d', '1st', 'x'.repeat(64)]) {
    test(`for the table ${JSON.stringify(table.slice(0, 30))}`, () => {
      assert.throws(() => summarySql(leerklimaat, { dialect: 'duckdb', table }), RangeError);
    });
  }
  for (const items of [['Team'], ['x-1', 'X-1'], ['x'.repeat(64)]]) {
    test(`for items ${items.join(' and ').slice(0, 30)}`, () => {
      const instrument = makeInstrument({ scales: { steun: items } });
      const target = { dialect: 'postgresql', table: 'results' } as const;
      assert.throws(() => resultTableSql(instrument, target), RangeError);
    });
  }
});

describe('There is no row of', () => {
  const [result] = severalPeople(leerklimaat);
  for (const [name, input] of [
    ['what is no result', { id: 1 }],
    ['another instrument', { ...result, instrument: { ...result!.instrument, id: 'x' } }],
    [
      'another major version',
      { ...result, instrument: { ...result!.instrument, version: '9.0.0' } },
    ],
    ['answers that the item does not have', { ...result, answers: { 'steun-1': 7 } }],
    [
      'scores only',
      [...syntheticOrganisation(leerklimaat, { seed: 1, teams: { a: 1 }, share: 'scores' })][0],
    ],
  ] as const) {
    test(name, () => assert.equal(resultRow(leerklimaat, input, 1).ok, false));
  }
});
