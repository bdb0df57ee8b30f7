import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import type { Instrument } from '../model/instrument.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import type { PersonPart } from './person-part.js';
import { PersonReader } from './person-reader.js';
import type { PersonValues } from './person-values.js';
import { summaryPlan } from './summary-plan.js';

const made = makeInstrument({
  scales: { drie: ['a', '-b', 'c'], twee: ['-d', '-e'], lezen: ['l1', 'l2'] },
});
/** Units 6 and 2, and a scale that is counted. */
const instrument: Instrument = {
  ...made,
  scales: made.scales.map((scale) =>
    scale.id === 'lezen' ? { ...scale, format: { kind: 'count', most: 10 } } : scale,
  ),
  scoring: { ...made.scoring, total: false },
};

function part(rest: Omit<Partial<PersonPart>, 'answers'> & { answers?: object }): PersonPart {
  return { instrument: { version: '1.0.0' }, ...rest } as PersonPart;
}

function person(answers: object, rest: Partial<PersonPart> = {}): PersonValues {
  const read = new PersonReader(summaryPlan(instrument)).read(part({ ...rest, answers }));
  assert.ok(read.ok);
  return read.value;
}

describe('Of answers', () => {
  for (const [name, answers, scales, counts] of [
    // 4, 6 − 2 and 5 are 13, twice; 6 − 1 and 6 − 3 are 8.
    ['all are summed', { a: 4, b: 2, c: 5, d: 1, e: 3, l1: 2, l2: 0 }, [26, 8], [2]],
    ['two of three stand for three', { a: 4, c: 5, d: 1, e: 3 }, [27, 8], [null]],
    ['reversed ones too', { a: 'na', b: 5, c: 1 }, [6, null], [null]],
    ['one of three or of two is too few', { b: 2, e: 3, l1: 4 }, [null, null], [null]],
    ['none give nothing', {}, [null, null], [null]],
  ] as const) {
    test(name, () => {
      const values = person(answers);
      assert.deepEqual(values.scales, scales);
      assert.deepEqual(values.counts, counts);
      assert.ok(values.sheet);
    });
  }

  test('the sheet has all, open and unknown ones too', () => {
    assert.deepEqual(person({ a: 4, b: 'na', l1: 0 }).sheet, [4, -1, 0, 0, 0, 1, 0]);
  });

  test('long scales are summed beyond doubles', () => {
    const long = makeInstrument({ scales: { a: named('a', 43) }, answeredShare: 0 });
    const plan = summaryPlan(long);
    const answers = Object.fromEntries(long.items.map(({ id }) => [id, 5]));
    const read = new PersonReader(plan).read(part({ answers }));
    assert.ok(read.ok);
    assert.deepEqual(read.value.scales, [5n * plan.scales[0]!.unit]);
  });

  test('what is none is refused by its item', () => {
    const reader = new PersonReader(summaryPlan(instrument));
    for (const [answers, path] of [
      [{ a: 4, b: 6 }, '/answers/b'],
      [{ a: 4, l1: 11 }, '/answers/l1'],
    ] as const) {
      const read = reader.read(part({ answers }));
      assert.ok(!read.ok);
      assert.equal(read.issues[0]?.path, path);
      assert.ok(read.issues[0].message.startsWith(path));
    }
  });

  test('nothing of one person is left in the next', () => {
    const reader = new PersonReader(summaryPlan(instrument));
    const first = { a: 4, b: 2, c: 5, d: 1, e: 3, l1: 2, l2: 0 };
    assert.ok(reader.read(part({ answers: first })).ok);
    const none = reader.read(part({}));
    assert.ok(none.ok);
    assert.deepEqual([none.value.scales, none.value.counts], [[null, null], [null]]);
    assert.equal(none.value.sheet, null);
  });

  test('scores beside them do not matter', () => {
    const scores = { scales: [{ scale: 'drie', value: 0, mean: 1, answered: 3, items: 3 }] };
    const values = person({ a: 5, b: 1, c: 5 }, { scores } as unknown as Partial<PersonPart>);
    assert.equal(values.scales[0], 30);
  });
});

test('Without answers the scores are read', () => {
  const scores = {
    scales: [
      { scale: 'twee', value: 75, mean: 4, answered: 2, items: 2 },
      { scale: 'drie', value: 50, mean: 3, answered: 2, items: 3 },
    ],
    counts: [{ scale: 'lezen', value: 7 }],
  } as unknown as NonNullable<PersonPart['scores']>;
  const read = new PersonReader(summaryPlan(instrument)).read(part({ scores }));
  assert.ok(read.ok);
  assert.deepEqual([read.value.scales, read.value.counts], [[18, 8], [7]]);
  assert.equal(read.value.sheet, null);
});

describe('A person', () => {
  test('is in the team, the link and the round of the labels, or in none', () => {
    const labels = { team: 'Noord', link: 'leerlijn', round: '2026' };
    const { team, link, round } = person({}, { labels });
    assert.deepEqual({ team, link, round }, labels);
    const none = person({});
    assert.deepEqual([none.team, none.link, none.round], [null, null, null]);
  });

  test('is suspect by the signs that came along, or else by those in the sheet', () => {
    const contrary = makeInstrument({ scales: { a: named('a', 6), b: ['-b'] } });
    const twice: Instrument = {
      ...contrary,
      items: contrary.items.map((item) => (item.id === 'b' ? { ...item, unlike: 'a-1' } : item)),
    };
    const isSuspect = (of: Instrument, rest: Parameters<typeof part>[0]): boolean => {
      const read = new PersonReader(summaryPlan(of)).read(part(rest));
      assert.ok(read.ok);
      return read.value.suspect;
    };
    const answers = Object.fromEntries(twice.items.map(({ id }) => [id, 3]));
    assert.equal(isSuspect(instrument, { answers: {}, flags: ['longstring', 'fast'] }), true);
    assert.equal(isSuspect(instrument, { flags: ['longstring', 'fast'] }), true);
    assert.equal(isSuspect(instrument, { flags: ['longstring'] }), false);
    assert.equal(isSuspect(instrument, { flags: ['longstring', 'no-variation'] }), false);
    assert.equal(isSuspect(twice, { answers, flags: [] }), false);
    assert.equal(isSuspect(contrary, { answers }), false);
    assert.equal(isSuspect(instrument, {}), false);
  });
});

describe('Of choices of best and least', () => {
  const plan = summaryPlan(leervoorkeurKeuze);
  const [pair] = plan.scoring.choices;
  const read = (answers: object): readonly unknown[] => {
    const values = new PersonReader(plan).read(part({ answers }));
    assert.ok(values.ok);
    return values.value.scales;
  };
  const all = (best: number, least: number): object =>
    Object.fromEntries(
      plan.scoring.choices.flatMap((one) => [
        [plan.scoring.ids[one.best], best],
        [plan.scoring.ids[one.least], least],
      ]),
    );

  test('a scale is as often best less least', () => {
    // In a pair the answers stand for the scales in another order, so count who got what.
    const { choices } = plan.scoring;
    const sums = plan.scales.map(({ planned: { id } }) =>
      choices.reduce(
        (sum, { scales }) => sum + (scales[0] === id ? 3 : scales[1] === id ? 1 : 2),
        0,
      ),
    );
    const factors = plan.scales.map(({ factors: own }) => Number(own[choices.length]));
    assert.deepEqual(
      read(all(1, 2)),
      sums.map((sum, index) => sum * factors[index]!),
    );
  });

  test('none give nothing, and neither does what is both', () => {
    assert.ok(pair);
    assert.ok(read({}).every((value) => value === null));
    assert.ok(read(all(1, 1)).every((value) => value === null));
  });
});
