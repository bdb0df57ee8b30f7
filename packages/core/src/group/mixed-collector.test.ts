import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { veiligheid } from '../instruments/veiligheid/veiligheid.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { createResult } from '../scoring/create-result.js';
import { anyResult } from '../testing/results.js';
import { fc } from '../testing/seeded.js';
import { everywhere } from '../testing/sheets.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import { MixedCollector, type MixedReading } from './mixed-collector.js';
import { readNdjson } from './read-ndjson.js';
import { readResults } from './read-results.js';
import { ResultCollector } from './result-collector.js';

function mixed(instruments: readonly Instrument[], results: Iterable<unknown>): MixedReading {
  const collector = new MixedCollector(instruments);
  readResults(collector, results, 'lijst');
  return collector.reading();
}

function withModule(id: string, level = 4): LeerResult {
  return createResult(
    leerklimaat,
    { ...everywhere(leerklimaat, level), ...everywhere(leergoesting, 2) },
    { id, date: '2026-05-31', fast: false },
    {
      language: 'nl',
      share: 'answers',
      test: false,
      labels: { team: 'Noord' },
      modules: [leergoesting],
    },
  );
}

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const people = [...syntheticOrganisation(leerklimaat, { seed: 5, teams: { Noord: 7, Zuid: 5 } })];

/** Without what lists and counts cannot be laid beside each other: a mixed one counts people, not parts. */
function summaryOf(instrument: Instrument, results: Iterable<unknown>): unknown {
  const collector = new ResultCollector(instrument);
  readResults(collector, results);
  return collector.reading().summary;
}

describe('A collector of several instruments', () => {
  test('has the sums that a collector of each of them has', () => {
    fc.assert(
      fc.property(fc.array(anyResult(leerklimaatDefinition), { maxLength: 6 }), (drawn) => {
        const results = drawn.map((result, index) => ({
          ...result,
          id: String(index).padStart(32, '0'),
        }));
        const { summaries, intake } = mixed([leerklimaat, leergoesting], results);
        for (const instrument of [leerklimaat, leergoesting]) {
          assert.deepEqual(summaries.get(instrument.id), summaryOf(instrument, results));
        }
        assert.equal(intake.read, results.length);
      }),
    );
  });

  test('counts who answered a questionnaire and a module once', () => {
    const { summaries, intake } = mixed([leerklimaat, leergoesting, veiligheid], [withModule(A)]);
    assert.deepEqual([intake.read, intake.counted], [1, 1]);
    assert.deepEqual(
      [...summaries].map(([id, { cells }]) => [id, cells[0]?.people ?? 0]),
      [
        ['leerklimaat', 1],
        ['leergoesting', 1],
        ['veiligheid', 0],
      ],
    );
  });

  test('takes a module where its questionnaire is not asked for', () => {
    const { summaries, intake } = mixed([leergoesting], [withModule(A), people[0]]);
    assert.equal(summaries.get('leergoesting')?.cells[0]?.people, 1);
    assert.deepEqual([intake.counted, intake.otherInstruments], [1, 1]);
  });

  test('names what it met beside, whether or not something of it counts', () => {
    const [other] = syntheticOrganisation(veiligheid, { seed: 1, teams: { Noord: 1 } });
    const named = (results: readonly unknown[]) => mixed([leerklimaat], results).others;
    assert.deepEqual(named([people[0]]), []);
    assert.deepEqual(named([withModule(A), other, other]), ['leergoesting', 'veiligheid']);
    assert.deepEqual(named([{ ...other, test: true }]), []);
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...other,
      instrument: { ...other!.instrument, id: `anders-${index}` },
    }));
    assert.equal(named(many).length, 20);
  });
});

describe('What is left out is counted once', () => {
  const first = withModule(A);
  const old = { ...first.instrument, version: '0.9.0' };
  const oldModules = first.modules?.map((one) => ({
    ...one,
    instrument: { ...one.instrument, version: '0.9.0' },
  }));
  const impossible = {
    ...first,
    answers: Object.fromEntries(Object.keys(first.answers ?? {}).map((id) => [id, 9])),
  };
  const cases: readonly [
    what: string,
    results: readonly unknown[],
    counts: Readonly<Record<string, number>>,
  ][] = [
    ['the same result twice', [first, first], { counted: 1, duplicates: 1 }],
    ['a test', [{ ...first, test: true }], { tests: 1 }],
    ['a test, and then the same id', [{ ...first, test: true }, first], { tests: 1, counted: 1 }],
    [
      'another questionnaire',
      [...syntheticOrganisation(veiligheid, { seed: 1, teams: { Noord: 1 } })],
      { otherInstruments: 1 },
    ],
    ['no result at all', [{ a: 1 }], { broken: 1, problems: 1 }],
    [
      'another version, of everything in it',
      [{ ...first, instrument: old, modules: oldModules }],
      { otherVersions: 1, problems: 2 },
    ],
    [
      'another version of one part: the other part counts',
      [{ ...first, instrument: old }],
      { counted: 1, problems: 1 },
    ],
    ['impossible, and then mended', [impossible, first], { broken: 1, counted: 1 }],
  ];
  for (const [what, results, counts] of cases) {
    test(what, () => {
      const { intake } = mixed([leerklimaat, leergoesting], results);
      const { problems, ...numbers } = intake;
      const found = { ...numbers, problems: problems.length };
      for (const [name, wanted] of Object.entries(counts)) {
        assert.equal(found[name as keyof typeof found], wanted, name);
      }
      const { read, counted, duplicates, tests, otherInstruments, otherVersions, broken } = intake;
      assert.equal(read, results.length);
      assert.equal(counted + duplicates + tests + otherInstruments + otherVersions + broken, read);
    });
  }

  test('an id that was counted for one instrument never counts for another', () => {
    const [other] = syntheticOrganisation(veiligheid, { seed: 1, teams: { Noord: 1 } });
    const { summaries, intake } = mixed(
      [leerklimaat, veiligheid],
      [people[0], { ...other, id: people[0]?.id }],
    );
    assert.deepEqual([intake.counted, intake.duplicates], [1, 1]);
    assert.deepEqual(summaries.get('veiligheid')?.cells, []);
  });

  test('with its source, its line and why; a hundred of them', async () => {
    const collector = new MixedCollector([leerklimaat]);
    const lines = [JSON.stringify(people[0]), '{', '[]', ...Array.from({ length: 120 }, () => '7')];
    await readNdjson(collector, lines.join('\n'), 'a.ndjson');
    const { intake } = collector.reading();
    assert.deepEqual(
      intake.problems.slice(0, 3).map(({ source, line, code }) => [source, line, code]),
      [
        ['a.ndjson', 2, 'syntax'],
        ['a.ndjson', 3, 'not-a-result'],
        ['a.ndjson', 4, 'not-a-result'],
      ],
    );
    assert.deepEqual([intake.problems.length, intake.moreProblems, intake.broken], [100, 22, 122]);
  });
});

test('Another version is read by the map of its instrument', () => {
  const result = { ...people[0]!, instrument: { ...people[0]!.instrument, version: '9.0.0' } };
  const items = Object.fromEntries(leerklimaat.items.map(({ id }) => [id, id]));
  const versions = { leerklimaat: { '9': { items, scales: {} } } };
  const collector = new MixedCollector([leerklimaat], { versions });
  collector.add(result);
  assert.equal(collector.reading().intake.counted, 1);
});

test('Results that were checked before are not checked again', () => {
  const collector = new MixedCollector([leerklimaat], { validated: true });
  const { schema: _, ...rest } = people[0]!;
  collector.add(rest);
  collector.add({ ...withModule(B), answers: { [leerklimaat.items[0].id]: 9 } });
  assert.deepEqual([collector.reading().intake.counted, collector.reading().intake.broken], [1, 1]);
});
