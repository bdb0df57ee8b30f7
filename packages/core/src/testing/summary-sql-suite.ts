import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { makeInstrument } from './make-instrument.js';
import { insertSql, type SqlEngine } from './sql-engines.js';
import { syntheticOrganisation } from './synthetic-organisation.js';
import { resultRow, type ResultRow } from '../group/result-row.js';
import { resultTableSql } from '../group/result-table.js';
import { summarise } from '../group/summarise.js';
import { summaryFromRows } from '../group/summary-from-rows.js';
import { summarySql, type SummarySqlOptions } from '../group/summary-sql.js';
import { writeSummary } from '../group/write-summary.js';

/** Scales whose sums outgrow 64 bits, and reversed items. */
const long = makeInstrument({
  scales: { lang: Array.from({ length: 23 }, (_, index) => `l-${index}`), kort: ['k-1', '-k-2'] },
  answeredShare: 0.1,
});
const longPreferences = makeInstrument({
  scales: {
    a: Array.from({ length: 23 }, (_, index) => `a-${index}`),
    b: ['-b-1', 'b-2'],
    c: ['c-1', 'c-2', '-c-3'],
  },
  answeredShare: 0.1,
  profile: 'preferences',
});

const INSTRUMENTS: readonly (readonly [string, Instrument])[] = [
  ['the climate', leerklimaat],
  ['words and deeds', woordenEnDaden],
  ['preferences', leervoorkeur],
  ['choices of best and least', leervoorkeurKeuze],
  ['long scales', long],
  ['long preferences', longPreferences],
];

/** Teams, links and rounds, or none; gaps; a name with a quote; the same result twice; try-outs. */
export function severalPeople(instrument: Instrument): readonly LeerResult[] {
  const teams = { "b'tje": 9, a: 14, é: 1 };
  const links = ['leerlijn', 'adviseur'];
  const found = [
    ...syntheticOrganisation(instrument, { seed: 3, teams, links, gaps: 0.2 }),
    ...syntheticOrganisation(instrument, { seed: 4, teams: { a: 6 }, round: '2026', gaps: 0.6 }),
    ...[...syntheticOrganisation(instrument, { seed: 5, teams: { a: 5 }, links })].map(unlabelled),
  ];
  const tests = found.slice(0, 3).map((one, index): LeerResult => {
    return { ...one, id: `${index}`.repeat(32), test: true };
  });
  const changed = found.slice(8, 12).map((one): LeerResult => ({ ...one, answers: {} }));
  return [...found, ...tests, ...found.slice(4, 9), ...changed];
}

function unlabelled({ labels, ...result }: LeerResult): LeerResult {
  return labels?.link === 'leerlijn' ? { ...result, labels: { link: 'leerlijn' } } : result;
}

function rowsOf(instrument: Instrument, results: readonly LeerResult[]): readonly ResultRow[] {
  return results.map((result, index) => {
    const row = resultRow(instrument, result, index);
    assert.ok(row.ok, row.ok ? '' : JSON.stringify(row.issues));
    return row.value;
  });
}

/** What a database must compute of a results table: the same as `summarise`. */
export function testSummarySql(engineName: string, start: () => Promise<SqlEngine>): void {
  describe(`In ${engineName}`, () => {
    let engine: SqlEngine;
    before(async () => {
      engine = await start();
    });
    after(() => engine.close());

    async function summaryIn(
      instrument: Instrument,
      rows: readonly ResultRow[],
      options: Omit<SummarySqlOptions, 'dialect' | 'table'> = {},
    ): Promise<ReturnType<typeof summaryFromRows>> {
      const target = { dialect: engine.dialect, table: 'results' };
      await engine.run('drop table if exists results');
      await engine.run(resultTableSql(instrument, target));
      if (rows.length > 0) await engine.run(insertSql('results', rows));
      const answer = await engine.run(summarySql(instrument, { ...target, ...options }));
      return summaryFromRows(instrument, answer);
    }

    for (const [name, instrument] of INSTRUMENTS) {
      test(`the summary of ${name} has the same bits`, async () => {
        const results = severalPeople(instrument);
        const here = summarise(instrument, results);
        const there = await summaryIn(instrument, [...rowsOf(instrument, results)].reverse());
        assert.ok(there.ok, there.ok ? '' : JSON.stringify(there.issues));
        assert.equal(writeSummary(there.value.summary), writeSummary(here.summary));
        assert.deepEqual(there.value.intake, here.intake);
      });
    }

    test('suspects are marked, and left out when asked', async () => {
      const [one] = severalPeople(leerklimaat);
      assert.ok(one);
      const results = [
        one,
        { ...one, id: 'a'.repeat(32), flags: ['longstring', 'fast'] as const },
        { ...one, id: 'a'.repeat(32), flags: ['longstring', 'fast'] as const },
      ];
      for (const suspects of ['keep', 'leave-out'] as const) {
        const here = summarise(leerklimaat, results, { suspects });
        const there = await summaryIn(leerklimaat, rowsOf(leerklimaat, results), { suspects });
        assert.ok(there.ok);
        assert.deepEqual(there.value.intake, here.intake);
        assert.equal(writeSummary(there.value.summary), writeSummary(here.summary));
      }
    });

    test('an answer that the item does not have is not counted, and is told', async () => {
      const [good, ...others] = rowsOf(leerklimaat, severalPeople(leerklimaat).slice(0, 4));
      const wrong = [0, 6, -2].map((answer, index) => ({ ...others[index]!, 'steun-1': answer }));
      const there = await summaryIn(leerklimaat, [good!, ...wrong]);
      assert.ok(there.ok);
      const { read, counted, broken, moreProblems } = there.value.intake;
      assert.deepEqual(
        { read, counted, broken, moreProblems },
        {
          read: 4,
          counted: 1,
          broken: 3,
          moreProblems: 3,
        },
      );
    });

    test('forms without id, labels that are empty and marks that are none count as they should', async () => {
      const [row] = rowsOf(leerklimaat, severalPeople(leerklimaat));
      const bare = { ...row!, id: null, received: null, team: '', link: '', round: '' };
      const there = await summaryIn(leerklimaat, [
        { ...bare, test: null, suspect: null },
        { ...bare, test: false, suspect: false },
      ]);
      assert.ok(there.ok);
      const [cell, ...none] = there.value.summary.cells;
      assert.deepEqual([cell?.people, cell?.round, cell?.suspect, none], [2, null, 0, []]);
    });

    test('how many of a team are in each link leaves out who is not counted and who has no link', async () => {
      const [row] = rowsOf(leerklimaat, severalPeople(leerklimaat));
      const person = (id: string | null, team: string | null, link: string | null): ResultRow => ({
        ...row!,
        id,
        team,
        link,
        round: null,
      });
      const rows = [
        person('1', 'Noord', 'leerlijn'),
        // The same one again, elsewhere.
        person('1', 'Noord', 'adviseur'),
        person('2', 'Noord', 'leerlijn'),
        person(null, 'Noord', 'adviseur'),
        person(null, 'Noord', 'adviseur'),
        person('3', 'Noord', ''),
        person('4', 'Noord', null),
        person('5', null, 'leerlijn'),
        person('6', 'Zuid', null),
        { ...person('7', 'Noord', 'leerlijn'), test: true },
        { ...person('8', 'Noord', 'leerlijn'), 'steun-1': 9 },
        { ...person('9', 'Zuid', 'adviseur'), 'steun-1': null, 'steun-2': -1, test: null },
      ];
      const received = rows.map((one, index) => ({ ...one, received: index }));
      const there = await summaryIn(leerklimaat, received.reverse());
      assert.ok(there.ok);
      assert.deepEqual(
        there.value.summary.cells.map(({ level, label, people, links }) => ({
          cell: label ?? level,
          people,
          links: links.map((one) => `${one.label} ${one.people}`),
        })),
        [
          { cell: 'organisation', people: 9, links: [] },
          { cell: 'Noord', people: 6, links: ['adviseur 2', 'leerlijn 2'] },
          { cell: 'Zuid', people: 2, links: ['adviseur 1'] },
          { cell: 'adviseur', people: 3, links: [] },
          { cell: 'leerlijn', people: 3, links: [] },
        ],
      );
    });

    for (const [name, instrument] of INSTRUMENTS) {
      test(`over many machines ${name} is read in another way, to the same end`, async () => {
        const results = severalPeople(instrument);
        const there = await summaryIn(instrument, rowsOf(instrument, results), {
          distributed: true,
        });
        assert.ok(there.ok);
        const here = summarise(instrument, results);
        assert.equal(writeSummary(there.value.summary), writeSummary(here.summary));
        assert.deepEqual(there.value.intake, here.intake);
      });
    }

    test('nobody is a summary too', async () => {
      const there = await summaryIn(leerklimaat, []);
      assert.ok(there.ok);
      assert.equal(
        writeSummary(there.value.summary),
        writeSummary(summarise(leerklimaat, []).summary),
      );
    });
  });
}
