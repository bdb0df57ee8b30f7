import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { createResult } from '../scoring/create-result.js';
import { everywhere } from '../testing/sheets.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { readNdjson } from './read-ndjson.js';
import { readResults } from './read-results.js';
import { ResultCollector, type CollectOptions, type Reading } from './result-collector.js';
import { writeSummary } from './write-summary.js';

const TEAMS = { Noord: 7, Zuid: 5 };
const INSTRUMENTS = [leerklimaat, woordenEnDaden, leervoorkeur, leervoorkeurKeuze, leergoesting];

function people(instrument: Instrument, share: LeerResult['share'] = 'answers'): LeerResult[] {
  return [...syntheticOrganisation(instrument, { seed: 5, teams: TEAMS, share })];
}

function reading(
  instrument: Instrument,
  results: Iterable<unknown>,
  options?: CollectOptions,
): Reading {
  const collector = new ResultCollector(instrument, options);
  readResults(collector, results, 'lijst');
  return collector.reading();
}

const [first] = people(leerklimaat) as [LeerResult];

describe('A result counts', () => {
  test('once, whatever is sent twice', () => {
    const { intake, summary } = reading(leerklimaat, [
      ...people(leerklimaat),
      ...people(leerklimaat),
    ]);
    assert.deepEqual([intake.read, intake.counted, intake.duplicates], [24, 12, 12]);
    assert.equal(summary.cells[0]?.people, 12);
  });

  test('never when it is a test, and then its id is still free', () => {
    const { intake } = reading(leerklimaat, [{ ...first, test: true }, first]);
    assert.deepEqual([intake.tests, intake.counted], [1, 1]);
  });

  test('as a module of another questionnaire too', () => {
    const answers = { ...everywhere(leerklimaat, 4), ...everywhere(leergoesting, 2) };
    const result = createResult(
      leerklimaat,
      answers,
      { id: first.id, date: '2026-05-31', fast: false },
      { language: 'nl', share: 'answers', test: false, modules: [leergoesting] },
    );
    for (const instrument of [leerklimaat, leergoesting]) {
      assert.equal(reading(instrument, [result]).intake.counted, 1);
    }
    assert.equal(reading(leervoorkeur, [result]).intake.otherInstruments, 1);
  });

  test('in its round, its team and its link, and in the organisation', () => {
    const labels = { team: 'Noord', link: 'leerlijn', round: '2026' };
    const { summary } = reading(leerklimaat, [
      { ...first, labels },
      { ...first, id: '0'.repeat(32), labels: {} },
    ]);
    assert.deepEqual(
      summary.cells.map(({ round, level, label }) => [round, level, label]),
      [
        [null, 'organisation', null],
        ['2026', 'organisation', null],
        ['2026', 'team', 'Noord'],
        ['2026', 'link', 'leerlijn'],
      ],
    );
  });

  test('in the order of rounds, teams and links by their names, whatever came first', () => {
    const labels = [
      { round: '2026', team: 'b', link: 'y' },
      { round: '2026', team: 'a', link: 'x' },
      { round: '2026', team: 'b', link: 'x' },
      { team: 'a' },
      { round: '2025', team: 'B' },
      { round: '2025', team: 'é' },
      { round: '2025', team: 'z' },
    ];
    const { summary } = reading(
      leerklimaat,
      labels.map((one, index) => ({ ...first, id: `${index}`.repeat(32), labels: one })),
    );
    assert.deepEqual(
      summary.cells.map(({ round, label, people: n, links }) => {
        return [round, label, n, links.map((one) => `${one.label} ${one.people}`).join()];
      }),
      [
        [null, null, 1, ''],
        [null, 'a', 1, ''],
        ['2025', null, 3, ''],
        ['2025', 'B', 1, ''],
        ['2025', 'z', 1, ''],
        ['2025', 'é', 1, ''],
        ['2026', null, 3, ''],
        ['2026', 'a', 1, 'x 1'],
        ['2026', 'b', 2, 'x 1,y 1'],
        ['2026', 'x', 2, ''],
        ['2026', 'y', 1, ''],
      ],
    );
  });

  test('with two signs of inattention unless the host leaves those out', () => {
    const flagged = { ...first, flags: ['longstring', 'fast'] };
    assert.equal(reading(leerklimaat, [flagged]).summary.cells[0]?.suspect, 1);
    const { intake, summary } = reading(leerklimaat, [flagged], { suspects: 'leave-out' });
    assert.deepEqual([intake.suspect, intake.counted, summary.cells], [1, 0, []]);
  });
});

describe('Sharing scores only', () => {
  for (const instrument of INSTRUMENTS) {
    test(`gives the same sums of ${instrument.id}, and nothing of its items`, () => {
      const whole = reading(instrument, people(instrument)).summary.cells;
      const scored = reading(instrument, people(instrument, 'scores')).summary.cells;
      assert.equal(scored.length, whole.length);
      for (const [index, cell] of scored.entries()) {
        const same = whole[index]!;
        assert.deepEqual(cell.scales, same.scales);
        assert.deepEqual(cell.counts, same.counts);
        assert.deepEqual(cell.total, same.total);
        assert.deepEqual(cell.preferences, same.preferences);
        assert.deepEqual(cell.wordsAndDeeds, same.wordsAndDeeds);
        assert.equal(cell.sheets, 0);
        assert.ok(Array.from(cell.items).every((count) => count === 0));
      }
    });
  }

  test('of completion only gives people without scores', () => {
    const [cell] = reading(leerklimaat, people(leerklimaat, 'completion')).summary.cells;
    assert.equal(cell?.people, 12);
    assert.equal(cell.scales[0]?.n, 0);
  });

  const scored = people(leerklimaat, 'scores')[0] as unknown as {
    scores: { scales: Record<string, unknown>[] };
  };
  for (const [name, change] of [
    ['a mean that no answers have', { mean: 3.3 }],
    ['a percentage that is not of its mean', { value: 1 }],
    ['more answers than items', { answered: 7 }],
    ['fewer answers than it needs', { answered: 1, mean: 3, value: 50 }],
    ['other numbers of items', { items: 5 }],
  ] as const) {
    test(`${name} is refused`, () => {
      const [one, ...others] = scored.scores.scales;
      const scores = { ...scored.scores, scales: [{ ...one, ...change }, ...others] };
      const { intake } = reading(leerklimaat, [{ ...scored, scores }]);
      assert.deepEqual([intake.counted, intake.problems[0]?.code], [0, 'impossible']);
    });
  }
});

describe('Another version', () => {
  const version = (number: string): LeerResult => ({
    ...first,
    instrument: { ...first.instrument, version: number },
  });

  test('of the same major number counts', () => {
    assert.equal(reading(leerklimaat, [version('1.7.2')]).intake.counted, 1);
  });

  test('of another major number is refused with its line', () => {
    const { intake } = reading(leerklimaat, [first, version('2.0.0')]);
    assert.deepEqual([intake.counted, intake.otherVersions, intake.broken], [1, 1, 0]);
    assert.deepEqual(intake.problems, [
      { source: 'lijst', line: 2, code: 'other-version', issues: [] },
    ]);
  });

  test('counts through a map, and what the map does not name is not read', () => {
    const old = {
      ...version('2.0.0'),
      answers: { oud: 5, 'steun-2': 1, 'steun-3': 4 },
    };
    const map = { items: { oud: 'steun-1', 'steun-3': 'steun-3' }, scales: {} };
    const { summary, intake } = reading(leerklimaat, [old], { versions: { '2': map } });
    assert.equal(intake.counted, 1);
    const items = Array.from(summary.cells[0]!.items);
    const at = leerklimaat.items.findIndex(({ id }) => id === 'steun-1') * 7;
    assert.deepEqual(
      items.slice(at, at + 21),
      [
        [0, 0, 0, 0, 0, 0, 1],
        [1, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 1, 0],
      ].flat(),
    );
  });
});

describe('A stream of lines', () => {
  const good = people(leerklimaat).map((result) => JSON.stringify(result));

  test('gives what the list of the same results gives', async () => {
    const collector = new ResultCollector(leerklimaat);
    await readNdjson(collector, `${good.join('\r\n')}\r\n\r\n`);
    const { summary, intake } = collector.reading();
    assert.equal(
      writeSummary(summary),
      writeSummary(reading(leerklimaat, people(leerklimaat)).summary),
    );
    assert.deepEqual([intake.read, intake.broken], [12, 0]);
  });

  test('is read in chunks of bytes', async () => {
    const bytes = new TextEncoder().encode(good.join('\n'));
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
    }
    const collector = new ResultCollector(leerklimaat);
    await readNdjson(collector, chunks());
    assert.equal(collector.reading().intake.counted, 12);
  });

  test('goes on after a broken line, and tells which lines were broken and why', async () => {
    const wrong = JSON.stringify({ ...first, answers: { 'steun-1': 9 } });
    const lines = [good[0], '{', '', '[]', wrong, good[1], '{"a":'.repeat(9), 'null'];
    const collector = new ResultCollector(leerklimaat);
    await readNdjson(collector, lines.join('\n'), 'noord.ndjson');
    const { intake } = collector.reading();
    assert.deepEqual([intake.read, intake.counted, intake.broken], [7, 2, 5]);
    assert.deepEqual(
      intake.problems.map(({ source, line, code }) => [source, line, code]),
      [
        ['noord.ndjson', 2, 'syntax'],
        ['noord.ndjson', 4, 'not-a-result'],
        ['noord.ndjson', 5, 'impossible'],
        ['noord.ndjson', 7, 'syntax'],
        ['noord.ndjson', 8, 'not-a-result'],
      ],
    );
    assert.equal(intake.problems[2]?.issues[0]?.path, '/answers/steun-1');
  });

  test('lists a hundred broken lines and counts the others', async () => {
    const collector = new ResultCollector(leerklimaat);
    await readNdjson(collector, 'x\n'.repeat(250));
    const { intake } = collector.reading();
    assert.deepEqual([intake.broken, intake.problems.length, intake.moreProblems], [250, 100, 150]);
  });
});
