import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { readSummary } from './read-summary.js';
import { ResultCollector } from './result-collector.js';
import { summarise } from './summarise.js';
import { writeSummary } from './write-summary.js';

interface Sums {
  n: unknown;
  sum: unknown;
  squares: unknown;
  most?: unknown;
}

/** A cell as JSON has it. */
interface Cell {
  round: unknown;
  level: unknown;
  label: unknown;
  people: number;
  sheets: number;
  suspect: unknown;
  links: { label: unknown; people: unknown }[];
  items: number[];
  scales: Sums[];
  total: Sums | null;
  counts: Sums[];
  preferences: { n: unknown; scales: Record<string, unknown>[] } | null;
  wordsAndDeeds: Record<string, unknown>[];
  products: { n: unknown; sums: unknown[]; products: unknown[] }[];
}

interface Written {
  instrument: Record<string, unknown>;
  scoring: unknown;
  cells: [organisation: Cell, team: Cell, link: Cell];
}

/** A summary of seven people in one team and one link, as it was written, with one thing changed. */
function written(
  change: (summary: Written) => void,
  instrument: Instrument = leerklimaat,
): unknown {
  const people = syntheticOrganisation(instrument, {
    seed: 2,
    teams: { Noord: 7 },
    links: ['leerlijn'],
  });
  const summary = JSON.parse(writeSummary(summarise(instrument, people).summary)) as Written;
  change(summary);
  return summary;
}

/** Where it is refused, and as what. */
function refusals(input: unknown, instrument: Instrument = leerklimaat): readonly string[] {
  const read = readSummary(instrument, input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
}

type Change = readonly [name: string, path: string, change: (summary: Written) => void];

describe('Of a summary is refused', () => {
  const changes: readonly Change[] = [
    [
      'another instrument',
      'reference /instrument/id',
      ({ instrument }) => (instrument['id'] = 'x'),
    ],
    [
      'another version',
      'reference /instrument/version',
      ({ instrument }) => (instrument['version'] = '1.0.1'),
    ],
    [
      'an instrument that was changed',
      'reference /instrument/fingerprint',
      ({ instrument }) => (instrument['fingerprint'] = '0'),
    ],
    ['another way of scoring', 'range /scoring', (summary) => (summary.scoring = 0)],
    ['a round that is no label', 'type /cells/0/round', ({ cells }) => (cells[0].round = 7)],
    ['another level', 'range /cells/1/level', ({ cells }) => (cells[1].level = 'afdeling')],
    [
      'a label of the organisation',
      'reference /cells/0/label',
      ({ cells }) => (cells[0].label = 'Noord'),
    ],
    ['a team without label', 'reference /cells/1/label', ({ cells }) => (cells[1].label = null)],
    ['a cell of nobody', 'range /cells/0/people', ({ cells }) => (cells[0].people = 0)],
    ['more sheets than people', 'range /cells/0/sheets', ({ cells }) => (cells[0].people = 6)],
    ['more suspects than people', 'range /cells/0/suspect', ({ cells }) => (cells[0].suspect = 8)],
    [
      'more people in links than in the team',
      'range /cells/1/links',
      ({ cells }) => cells[1].links.push({ label: 'adviseur', people: 1 }),
    ],
    [
      'links of what is no team',
      'range /cells/2/links',
      ({ cells }) => cells[2].links.push({ label: 'adviseur', people: 1 }),
    ],
    [
      'a link without a label',
      'type /cells/1/links/0/label',
      ({ cells }) => (cells[1].links[0]!.label = null),
    ],
    ['too few counts', 'range /cells/0/items', ({ cells }) => cells[0].items.pop()],
    ['half a person', 'type /cells/0/items/1', ({ cells }) => (cells[0].items[1] = 0.5)],
    ['fewer than nobody', 'range /cells/0/items/1', ({ cells }) => (cells[0].items[1] = -1)],
    [
      'an item of another number of people',
      'range /cells/0/items',
      ({ cells }) => (cells[0].items[8] = (cells[0].items[8] ?? 0) + 1),
    ],
    ['a scale too few', 'range /cells/0/scales', ({ cells }) => cells[0].scales.pop()],
    [
      'a scale of more people',
      'range /cells/0/scales',
      ({ cells }) => (cells[0].scales[1] = { n: 8, sum: 0, squares: 0 }),
    ],
    [
      'squares that no numbers have',
      'range /cells/0/scales',
      ({ cells }) => (cells[0].scales[1] = { n: 2, sum: 5, squares: 12 }),
    ],
    [
      'squares of nobody',
      'range /cells/0/scales',
      ({ cells }) => (cells[0].scales[1] = { n: 0, sum: 0, squares: 4 }),
    ],
    [
      'a total that no numbers have',
      'range /cells/0/scales',
      ({ cells }) => (cells[0].total = { n: 1, sum: 5, squares: 24 }),
    ],
    ['no total', 'type /cells/0/total', ({ cells }) => (cells[0].total = null)],
    [
      'digits of a number that a double holds',
      'type /cells/0/scales/0/sum',
      ({ cells }) => (cells[0].scales[0]!.sum = '700'),
    ],
    [
      'digits that begin with nothing',
      'type /cells/0/scales/0/sum',
      ({ cells }) => (cells[0].scales[0]!.sum = '0123456789012345678'),
    ],
    [
      'digits without end',
      'type /cells/0/scales/0/sum',
      ({ cells }) => (cells[0].scales[0]!.sum = '1'.repeat(62)),
    ],
    [
      'a number that a double does not hold',
      'type /cells/0/scales/0/sum',
      ({ cells }) => (cells[0].scales[0]!.sum = 2 ** 53),
    ],
    [
      'preferences of an instrument of levels',
      'unknown /cells/0/preferences',
      ({ cells }) => (cells[0].preferences = { n: 0, scales: [] }),
    ],
    [
      'products of too few items',
      'range /cells/0/products/0/sums',
      ({ cells }) => cells[0].products[0]!.sums.pop(),
    ],
    [
      'too few products',
      'range /cells/0/products/1/products',
      ({ cells }) => cells[0].products[1]!.products.pop(),
    ],
    [
      'products of more scales',
      'too-large /cells/0/products',
      ({ cells }) => cells[0].products.push(cells[0].products[0]!),
    ],
    [
      'a cell that is there twice',
      'duplicate /cells/3',
      ({ cells }) => (cells as Cell[]).push(cells[1]),
    ],
  ];
  for (const [name, expected, change] of changes) {
    test(name, () => {
      const found = refusals(written(change));
      assert.ok(found.includes(expected), found.join(', '));
    });
  }

  test('with what was expected, in words', () => {
    const changed = written(({ cells }) => {
      const [whole, team] = cells;
      whole.label = 'Noord';
      whole.sheets = 8;
      whole.preferences = { n: 0, scales: [] };
      whole.scales[0] = { n: 2, sum: 5, squares: 12 };
      whole.scales[1]!.sum = 'x';
      (cells as Cell[]).push(team);
    });
    const read = readSummary(leerklimaat, changed);
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map(({ path, expected, received }) => `${path}: ${expected}, not ${received}`),
      [
        '/cells/0/scales/1/sum: a whole number, or its digits, not "x"',
        '/cells/0/preferences: null, not an object',
        '/cells/0/label: a label for a team or link only, not "Noord"',
        '/cells/0/sheets: at most 7, not 8',
        '/cells/0/items: 8 people for each item, not 7',
        '/cells/0/scales: sums of people, not "5 and 12 of 2"',
        '/cells/3: a cell named once, not "[null,\\"team\\",\\"Noord\\"]"',
      ],
    );
  });

  test('a count without the most, and one that is not whole', () => {
    const without = written(({ cells }) => delete cells[0].counts[0]!.most, woordenEnDaden);
    assert.deepEqual(refusals(without, woordenEnDaden), ['missing /cells/0/counts/0/most']);
    const half = written(({ cells }) => (cells[0].wordsAndDeeds[0]!['talk'] = 1.5), woordenEnDaden);
    assert.deepEqual(refusals(half, woordenEnDaden), ['type /cells/0/wordsAndDeeds/0/talk']);
    const many = written(({ cells }) => (cells[0].counts[0]!.n = 8), woordenEnDaden);
    assert.deepEqual(refusals(many, woordenEnDaden), ['range /cells/0/scales']);
    const total = written(
      ({ cells }) => (cells[0].total = { n: 1, sum: 1, squares: 1 }),
      woordenEnDaden,
    );
    assert.deepEqual(refusals(total, woordenEnDaden), ['unknown /cells/0/total']);
  });

  test('preferences of fewer scales, and without their people', () => {
    const fewer = written(({ cells }) => cells[0].preferences?.scales.pop(), leervoorkeur);
    assert.deepEqual(refusals(fewer, leervoorkeur), ['range /cells/0/preferences/scales']);
    const without = written(
      ({ cells }) => delete cells[0].preferences?.scales[0]?.['covered'],
      leervoorkeur,
    );
    assert.deepEqual(refusals(without, leervoorkeur), [
      'missing /cells/0/preferences/scales/0/covered',
    ]);
  });
});

describe('A summary is read', () => {
  test('as it was written', () => {
    assert.deepEqual(refusals(written(() => undefined)), []);
  });

  test('also of people who lie on one point, and of none with a score', () => {
    const one = written(({ cells }) => (cells[0].scales[1] = { n: 2, sum: 6, squares: 18 }));
    assert.deepEqual(refusals(one), []);
    const none = written(({ cells }) => (cells[0].scales[1] = { n: 0, sum: 0, squares: 0 }));
    assert.deepEqual(refusals(none), []);
  });

  test('with sums in digits, and below 0', () => {
    const digits = '9007199254740993';
    const squares = (BigInt(digits) ** 2n).toString();
    for (const sum of [digits, `-${digits}`]) {
      const changed = written(({ cells }) => (cells[0].scales[1] = { n: 1, sum, squares }));
      const read = readSummary(leerklimaat, changed);
      assert.ok(read.ok);
      assert.equal(read.value.cells[0]?.scales[1]?.sum, BigInt(sum));
    }
  });

  test('with counts that are as narrow as they may be', () => {
    const alike = { ...leerklimaat, items: leerklimaat.items.slice(0, 1), pages: [] };
    const several = (people: number): unknown => {
      const collector = new ResultCollector(alike);
      const answers = { [alike.items[0]!.id]: 4 };
      for (let person = 0; person < people; person += 1) {
        collector.addRow({ labels: {}, test: false, answers }, { line: 1 });
      }
      return JSON.parse(writeSummary(collector.reading().summary));
    };
    for (const [people, kind] of [
      [255, Uint8Array],
      [256, Float64Array],
    ] as const) {
      const read = readSummary(alike, several(people));
      assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.issues));
      const [cell] = read.value.cells;
      assert.ok(cell?.items instanceof kind);
      assert.equal(Math.max(...Array.from(cell.items)), people);
    }
  });

  test('in the order of summaries, whatever order it came in', () => {
    const turned = written(({ cells }) => cells.reverse());
    const read = readSummary(leerklimaat, turned);
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.cells.map(({ level, label }) => [level, label]),
      [
        ['organisation', null],
        ['team', 'Noord'],
        ['link', 'leerlijn'],
      ],
    );
  });
});
