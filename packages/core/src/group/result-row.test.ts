import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import type { Answers } from '../model/answers.js';
import type { LeerResult, ResultLabels } from '../model/result.js';
import { createResult } from '../scoring/create-result.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { resultRow } from './result-row.js';
import { resultTableSql } from './result-table.js';
import { quoteName, quoteTable } from './sql-target.js';

const ID = '0123456789abcdef0123456789abcdef';

function result(
  answers: Answers,
  labels: ResultLabels = {},
  instrument: Parameters<typeof createResult>[0] = woordenEnDaden,
): LeerResult {
  return createResult(
    instrument,
    answers,
    { id: ID, date: '2026-05-31', fast: false },
    { language: 'nl', share: 'answers', test: false, labels },
  );
}

function issuesOf(input: unknown): readonly string[] {
  const row = resultRow(woordenEnDaden, input, 1);
  return row.ok ? [] : row.issues.map(({ code, path, expected }) => `${code} ${path} ${expected}`);
}

describe('A row of the results table', () => {
  test('has every column, and the answers as they were given', () => {
    const answers = {
      'praten-1': 4,
      'leeractiviteiten-1': 0,
      'leeractiviteiten-2': 30,
      'prikkels-3': 'na',
    } as const;
    const labels = { team: 'Noord', link: 'leerlijn', round: '2026' };
    const row = resultRow(woordenEnDaden, result(answers, labels), 12);
    assert.ok(row.ok);
    const none = Object.fromEntries(woordenEnDaden.items.map(({ id }) => [id, null]));
    assert.deepEqual(row.value, {
      id: ID,
      received: 12,
      ...labels,
      test: false,
      suspect: false,
      ...none,
      ...answers,
      'prikkels-3': -1,
    });
    assert.deepEqual(Object.keys(row.value), [
      'id',
      'received',
      'team',
      'link',
      'round',
      'test',
      'suspect',
      ...woordenEnDaden.items.map(({ id }) => id),
    ]);
  });

  test('has nothing for labels that are not there', () => {
    const { labels: _, ...bare } = result({ 'praten-1': 4 });
    const row = resultRow(woordenEnDaden, bare, 1);
    assert.ok(row.ok);
    const { team, link, round } = row.value;
    assert.deepEqual([team, link, round], [null, null, null]);
  });

  test('has the marks of the result', () => {
    const marked = { ...result({ 'praten-1': 4 }), test: true, flags: ['fast', 'longstring'] };
    const row = resultRow(woordenEnDaden, marked, 1);
    assert.ok(row.ok);
    assert.deepEqual([row.value['test'], row.value['suspect']], [true, true]);
  });
});

describe('There is no row of', () => {
  const good = result({ 'praten-1': 4 });
  for (const [name, input, issue] of [
    [
      'another instrument',
      result({}, {}, leergoesting),
      'reference /instrument/id woorden-en-daden',
    ],
    [
      'another major version',
      { ...good, instrument: { ...good.instrument, version: '2.0.0' } },
      'reference /instrument/version 1.0.0',
    ],
    [
      'a result without answers',
      { ...good, share: 'scores', answers: undefined },
      'missing /answers answers',
    ],
  ] as const) {
    test(name, () => {
      const { answers, ...rest } = input as LeerResult;
      assert.ok(issuesOf(answers ? input : rest).includes(issue), issuesOf(input).join(', '));
    });
  }

  test('answers that the item does not have, which are named', () => {
    const [issue] = issuesOf({ ...good, answers: { 'leeractiviteiten-1': 31 } });
    assert.match(issue ?? '', / \/answers\/leeractiviteiten-1 /);
  });

  test('but of another minor version there is', () => {
    const other = { ...good, instrument: { ...good.instrument, version: '1.9.0' } };
    assert.deepEqual(issuesOf(other), []);
  });
});

describe('The results table', () => {
  const two = makeInstrument({ scales: { a: ['a-1', 'a-2'] } });

  test('has the columns of a row', () => {
    assert.equal(
      resultTableSql(two, { dialect: 'duckdb', table: 'open.results' }),
      [
        'create table "open"."results" (',
        '  "id" text,',
        '  "received" bigint,',
        '  "team" text,',
        '  "link" text,',
        '  "round" text,',
        '  "test" boolean,',
        '  "suspect" boolean,',
        '  "a-1" smallint,',
        '  "a-2" smallint',
        ')',
      ].join('\n'),
    );
  });

  for (const [name, items, message] of [
    ['as another column', ['Team'], 'There are two columns Team.'],
    ['as another item', ['x-1', 'X-1'], 'There are two columns X-1.'],
    ['too long', ['x'.repeat(64)], `${'x'.repeat(64)} is too long for a column.`],
  ] as const) {
    test(`refuses an item with a name ${name}`, () => {
      const other = makeInstrument({ scales: { steun: items } });
      const target = { dialect: 'duckdb', table: 'results' } as const;
      assert.throws(() => resultTableSql(other, target), { name: 'RangeError', message });
    });
  }

  test('takes the longest name that PostgreSQL keeps', () => {
    const longest = makeInstrument({ scales: { steun: ['x'.repeat(63)] } });
    assert.match(resultTableSql(longest, { dialect: 'duckdb', table: 'r' }), /"x{63}" smallint/);
  });

  test('has a name of letters, digits and underscores, with at most two dots', () => {
    assert.equal(quoteTable('a_1.B.c'), '"a_1"."B"."c"');
    assert.equal(quoteTable('_'), '"_"');
    assert.equal(quoteTable('x'.repeat(63)), `"${'x'.repeat(63)}"`);
    for (const table of [
      'a b',
      '1st',
      'a.b.c.d',
      'a..b',
      '.a',
      'a.',
      'a"',
      ' a',
      'a\n',
      'x'.repeat(64),
      `a.${'x'.repeat(64)}`,
    ]) {
      assert.throws(() => quoteTable(table), {
        name: 'RangeError',
        message: `${JSON.stringify(table)} is not a table's name.`,
      });
    }
    assert.equal(quoteName('a "b" c'), '"a ""b"" c"');
  });
});
