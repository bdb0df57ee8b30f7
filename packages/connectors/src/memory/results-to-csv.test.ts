import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  leerklimaat,
  MixedCollector,
  readCsv,
  readResults,
  ResultCollector,
  type LeerResult,
} from '@leerklimaat/core';
import * as fc from 'fast-check';
import { parseCsv } from '../../../core/src/testing/parse-csv.js';
import { sampleResult } from '../testing/sample-result.js';
import { DUTCH_EXCEL, resultsToCsv } from './results-to-csv.js';

/** The rows by column name. */
function table(csv: string, separator?: string): Record<string, string>[] {
  const [names = [], ...rows] = parseCsv(csv, separator);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])),
  );
}

describe('resultsToCsv', () => {
  test('has one row per result, with everything that it carries', () => {
    const result = sampleResult();
    const [row] = table(resultsToCsv([result]));
    assert.ok(row);
    assert.deepEqual(
      [row['id'], row['instrument'], row['version'], row['language'], row['date'], row['test']],
      [result.id, 'leerklimaat', result.instrument.version, 'nl', '2026-11-21', 'false'],
    );
    assert.equal(row['answered'], '36');
    assert.equal(row['flags'], result.flags?.join(' '));
    for (const { scale, value } of result.scores?.scales ?? []) {
      assert.equal(Number(row[`score.${scale}`]), value);
    }
    for (const { id } of leerklimaat.items) {
      assert.equal(row[`answer.${id}`], String(result.answers?.[id]));
    }
  });

  test('leaves empty what a result does not carry', () => {
    const [completion, scores] = table(
      resultsToCsv([sampleResult(1, 'completion'), sampleResult(2, 'scores'), sampleResult(3)]),
    );
    const item = `answer.${leerklimaat.items[0].id}`;
    const scale = `score.${leerklimaat.scales[0].id}`;
    assert.deepEqual([completion?.['answered'], completion?.[scale]], ['', '']);
    assert.notEqual(scores?.[scale], '');
    assert.equal(scores?.[item], '');
  });

  test('leaves a scale without a value empty', () => {
    const { scores, ...rest } = sampleResult();
    assert.ok(scores);
    const absent = { value: null, reason: 'too-few-answers' } as const;
    const scales = [{ scale: 'ruimte', answered: 0, items: 6, ...absent }];
    const [row] = table(resultsToCsv([{ ...rest, scores: { ...scores, scales } }]));
    assert.equal(row?.['score.ruimte'], '');
  });

  test('keeps its columns in place, in whatever order results and answers come', () => {
    const backwards = (result: LeerResult): LeerResult => ({
      ...result,
      answers: Object.fromEntries(Object.entries(result.answers ?? {}).reverse()),
    });
    const results = [sampleResult(1), sampleResult(2, 'scores'), sampleResult(3)];
    const header = (list: readonly LeerResult[]) => parseCsv(resultsToCsv(list))[0];
    assert.deepEqual(header(results.map(backwards).reverse()), header(results));
  });

  test('counts in item ids: s2 stands before s10', () => {
    const answers = { s10: 1, s2: 'na', constructor: 3, s1: 5 } as const;
    const [names = [], row = []] = parseCsv(resultsToCsv([{ ...sampleResult(), answers }]));
    assert.deepEqual(names.slice(-4), [
      'answer.constructor',
      'answer.s1',
      'answer.s2',
      'answer.s10',
    ]);
    assert.deepEqual(row.slice(-4), ['3', '5', 'na', '1']);
  });

  test('an item that is called as a member of every object is empty where it is absent', () => {
    const results = [{ answers: { constructor: 3 } }, { answers: {} }].map((part) => ({
      ...sampleResult(),
      ...part,
    }));
    assert.deepEqual(
      table(resultsToCsv(results)).map((row) => row['answer.constructor']),
      ['3', ''],
    );
  });

  test('writes what Excel opens in Dutch', () => {
    const result = sampleResult(2);
    const csv = resultsToCsv([result], DUTCH_EXCEL);
    assert.ok(csv.startsWith('\uFEFFid;instrument;'));
    const [row] = table(csv.slice(1), ';');
    for (const { scale, value } of result.scores?.scales ?? []) {
      assert.equal(row?.[`score.${scale}`], String(value).replace('.', ','));
    }
  });

  for (const [where, options] of [
    ['as it is', {}],
    ['as Excel has it in Dutch', DUTCH_EXCEL],
  ] as const) {
    test(`can be read back with its groups, ${where}`, () => {
      const groups = [
        { team: 'Noord' },
        { team: 'Zuid; West', link: 'medewerker', round: '2026' },
        undefined,
      ];
      const results = groups.map((labels, index) => ({
        ...sampleResult(index + 1),
        ...(labels && { labels }),
      }));
      const direct = new ResultCollector(leerklimaat);
      readResults(direct, results);
      const back = new ResultCollector(leerklimaat);
      readCsv(back, resultsToCsv(results, options));
      assert.deepEqual(back.reading(), direct.reading());
      // A file and a download of the same results count once.
      const both = new MixedCollector([leerklimaat]);
      readCsv(both, resultsToCsv(results, options), 'download.csv');
      readResults(both, results);
      assert.equal(both.reading().intake.duplicates, results.length);
    });
  }

  test('of no results is a header', () => {
    assert.equal(
      resultsToCsv([]),
      'id,instrument,version,language,date,team,link,round,test,share,answered,flags\r\n',
    );
  });

  test('no cell starts with a formula character, whatever a result holds', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', 'a'),
    });
    fc.assert(
      fc.property(hostile, hostile, fc.dictionary(hostile, hostile), (id, language, answers) => {
        const sample = sampleResult(1, 'completion');
        // Results from a page's own script are not validated by then.
        const result = {
          ...sample,
          id,
          instrument: { ...sample.instrument, language },
          answers,
        } as unknown as LeerResult;
        const rows = parseCsv(resultsToCsv([result]));
        assert.equal(rows.length, 2);
        assert.equal(rows[0]?.length, rows[1]?.length);
        for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
      }),
    );
  });
});
