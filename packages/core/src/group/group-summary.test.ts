import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { makeInstrument } from '../testing/make-instrument.js';
import { fc } from '../testing/seeded.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { addSummaries } from './add-summaries.js';
import type { GroupSummary } from './group-summary.js';
import { readResults } from './read-results.js';
import { readSummary } from './read-summary.js';
import { ResultCollector } from './result-collector.js';
import { writeSummary } from './write-summary.js';

/** A scale so long that its sums outgrow doubles. */
const long = makeInstrument({
  scales: { lang: Array.from({ length: 40 }, (_, index) => `l-${index}`), kort: ['k-1', '-k-2'] },
  answeredShare: 0.1,
});

const INSTRUMENTS: readonly Instrument[] = [
  leerklimaat,
  woordenEnDaden,
  leervoorkeur,
  leervoorkeurKeuze,
  long,
];

function summaryOf(instrument: Instrument, results: readonly LeerResult[]): GroupSummary {
  const collector = new ResultCollector(instrument);
  readResults(collector, results);
  return collector.reading().summary;
}

function people(instrument: Instrument, seed = 7): LeerResult[] {
  const wish = { links: ['leerlijn', 'adviseur'], gaps: 0.1 };
  return [
    ...syntheticOrganisation(instrument, { seed, teams: { b: 9, a: 4, c: 1 }, ...wish }),
    ...syntheticOrganisation(instrument, { seed, teams: { a: 6 }, round: '2026', ...wish }),
    ...syntheticOrganisation(instrument, {
      seed: seed + 1,
      teams: { b: 5 },
      share: 'scores',
      ...wish,
    }),
  ];
}

for (const instrument of INSTRUMENTS) {
  describe(`Summaries of ${instrument.id} (${instrument.items.length} items)`, () => {
    const all = people(instrument);
    const whole = writeSummary(summaryOf(instrument, all));

    test('are the same bits in any order of people, of parts and of adding', () => {
      fc.assert(
        fc.property(
          fc.array(fc.nat({ max: 4 }), { minLength: all.length, maxLength: all.length }),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.boolean(),
          (shards, shuffled, isNested) => {
            const parts = [0, 1, 2, 3, 4].map((shard) =>
              summaryOf(
                instrument,
                shuffled.filter((_, index) => shards[index] === shard),
              ),
            );
            const [a, b, ...others] = parts as [GroupSummary, GroupSummary];
            const added = isNested
              ? addSummaries([addSummaries(others), addSummaries([b, a])])
              : addSummaries(parts);
            assert.equal(writeSummary(added), whole);
          },
        ),
        { numRuns: 25 },
      );
    });

    test('of two and of three parts add up to that of the whole, also when a part is of nobody', () => {
      // Dealt out in turn, so that parts have a link or a team that others lack; and in the order of the people.
      for (const partOf of [
        (index: number): number => index % 2,
        (index: number): number => index % 3,
        (index: number): number => Math.floor((3 * index) / all.length),
      ]) {
        const parts = [2, 1, 0, 3].map((part) =>
          summaryOf(
            instrument,
            all.filter((_, index) => partOf(index) === part),
          ),
        );
        assert.equal(writeSummary(addSummaries(parts)), whole);
        assert.equal(writeSummary(addSummaries(parts.reverse())), whole);
      }
    });

    test('come back from JSON as they went', () => {
      const read = readSummary(instrument, JSON.parse(whole));
      assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues));
      assert.equal(writeSummary(read.value), whole);
      assert.equal(writeSummary(addSummaries([read.value, summaryOf(instrument, [])])), whole);
    });

    test('are not changed by what is collected later', () => {
      const collector = new ResultCollector(instrument);
      readResults(collector, all);
      const { summary } = collector.reading();
      readResults(collector, people(instrument, 99));
      assert.equal(writeSummary(summary), whole);
    });
  });
}

test('Sums that outgrow a double are kept whole', () => {
  const [cell] = summaryOf(long, people(long)).cells;
  assert.equal(typeof cell?.scales[0]?.squares, 'bigint');
});

describe('Summaries are not added', () => {
  const climate = summaryOf(leerklimaat, people(leerklimaat));
  const { instrument } = climate;
  const changed = summaryOf({ ...leerklimaat, items: leerklimaat.items.slice(1) }, []);
  for (const [name, other, ...places] of [
    [
      'of different instruments',
      summaryOf({ ...leergoesting, version: instrument.version }, []),
      'id',
      'fingerprint',
    ],
    [
      'of different versions',
      { ...climate, instrument: { ...instrument, version: '1.1.0' } },
      'version',
    ],
    ['of an instrument that was changed', changed, 'fingerprint'],
  ] as const) {
    test(name, () => {
      const paths = places.map((place) => `/2/instrument/${place}`);
      assert.deepEqual(issuesOf([climate, climate, other]), paths);
    });
  }

  test('of another way of scoring', () => {
    assert.deepEqual(issuesOf([climate, { ...climate, scoring: 2 }]), ['/1/scoring']);
  });

  test('of another way of writing them', () => {
    const other = { ...climate, schema: 'urn:leerklimaat:summary:2' as typeof climate.schema };
    assert.deepEqual(issuesOf([climate, other]), ['/1/schema']);
  });

  test('when there are none', () => {
    assert.throws(() => addSummaries([]), {
      name: 'InvalidInputError',
      message: 'The input: expected a summary, received nothing.',
    });
  });

  /** Where summaries do not fit the first. */
  function issuesOf(summaries: readonly GroupSummary[]): readonly string[] {
    try {
      addSummaries(summaries);
    } catch (error) {
      assert.ok(error instanceof InvalidInputError);
      return error.issues.map(({ code, path }) => {
        assert.equal(code, 'reference');
        return path;
      });
    }
    return assert.fail('They were added.');
  }

  test('but texts, sources and pages of the instrument do not matter', () => {
    const other = { ...leerklimaat, sources: [], pages: [], validation: 'validated' as const };
    assert.doesNotThrow(() => addSummaries([climate, summaryOf(other, [])]));
  });
});

describe('A summary from outside is refused', () => {
  interface Loose {
    [key: string]: unknown;
    cells: Record<string, unknown>[];
  }
  const good = (): Loose =>
    JSON.parse(writeSummary(summaryOf(leerklimaat, people(leerklimaat)))) as Loose;
  const cell = (change: (cell: Record<string, unknown>) => void): Loose => {
    const summary = good();
    change(summary.cells[0]!);
    return summary;
  };
  for (const [name, input] of [
    ['when it is nothing', null],
    ['with another schema', { ...good(), schema: 'urn:leerklimaat:summary:2' }],
    ['of another way of scoring', { ...good(), scoring: 2 }],
    ['with fewer items', cell((one) => (one['items'] = [1, 2]))],
    ['with more sheets than people', cell((one) => (one['sheets'] = 1000))],
    ['with items of fewer people than sheets', cell((one) => ((one['items'] as number[])[0] = 99))],
    ['with half a person', cell((one) => (one['people'] = 1.5))],
    ['with a team that is the organisation', cell((one) => (one['label'] = 'Noord'))],
    [
      'with squares that no scores have',
      cell((one) => ((one['scales'] as object[])[0] = { n: 2, sum: 100, squares: 1 })),
    ],
    [
      'with digits that are not whole',
      cell((one) => ((one['scales'] as object[])[0] = { n: 2, sum: '1e30', squares: 1 })),
    ],
    ['with a cell twice', { ...good(), cells: [...good().cells, good().cells[0]] }],
  ] as const) {
    test(name, () => {
      assert.equal(readSummary(leerklimaat, input).ok, false);
    });
  }

  test('when it is of another instrument', () => {
    assert.equal(readSummary(leergoesting, good()).ok, false);
  });
});
