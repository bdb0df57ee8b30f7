import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult, ResultScores } from '../model/result.js';
import { fc } from '../testing/seeded.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { compareResults, type ResultComparison } from './compare-results.js';

const NONE = { value: null, reason: 'not-for-this-instrument' } as const;

const plain = makeInstrument({
  scales: { a: named('a', 6), b: named('b', 3) },
  sd: 19,
  reliability: 0.8,
});
const instrument: Instrument = {
  ...plain,
  version: '1.4.0',
  scales: [{ id: 'a' }, { id: 'b', reliability: 0.667 }],
};

describe('A scale has changed reliably', () => {
  // 23.6 points with reliability .80, 30.4 with .667.
  const CASES = [
    { scale: 'a', earlier: 50, now: 73, reliable: false },
    { scale: 'a', earlier: 50, now: 74, reliable: true },
    { scale: 'a', earlier: 74, now: 50, reliable: true },
    { scale: 'b', earlier: 50, now: 74, reliable: false },
    { scale: 'b', earlier: 50, now: 80, reliable: false },
    { scale: 'b', earlier: 50, now: 81, reliable: true },
  ];
  for (const { scale, earlier, now, reliable } of CASES) {
    test(`${scale} from ${earlier} to ${now}: ${reliable ? 'yes' : 'no'}`, () => {
      const before = resultOf({ id: '1', scores: levels({ a: 50, b: 50, [scale]: earlier }) });
      const after = resultOf({ id: '2', scores: levels({ a: 50, b: 50, [scale]: now }) });
      const { scales } = compared(instrument, before, after);
      assert.deepEqual(
        scales.map((entry) => entry.scale),
        ['a', 'b'],
      );
      assert.deepEqual(scales.find((entry) => entry.scale === scale)!.change, {
        value: { earlier, now, difference: now - earlier, reliable },
      });
    });
  }
});

test('Dates go along', () => {
  const before = resultOf({ id: '1', date: '2026-03-01', scores: levels({ a: 1, b: 2 }) });
  const after = resultOf({ id: '2', date: '2026-05-31', scores: levels({ a: 1, b: 2 }) });
  const { earlier, now } = compared(instrument, before, after);
  assert.deepEqual([earlier, now], ['2026-03-01', '2026-05-31']);
});

describe('A scale has no change', () => {
  const full = resultOf({ id: '1', scores: levels({ a: 50, b: 50 }) });
  const changeOf = (of: Instrument, now: LeerResult) => compared(of, full, now).scales[0]!.change;

  test('when it had too few answers then or now', () => {
    const few = resultOf({ id: '2', scores: levels({ a: null, b: 50 }) });
    const absent = { value: null, reason: 'too-few-answers' };
    assert.deepEqual(changeOf(instrument, few), absent);
    assert.deepEqual(compared(instrument, few, full).scales[0]!.change, absent);
    assert.notEqual(compared(instrument, few, full).scales[1]!.change.value, null);
  });

  test('when its score is not in the result', () => {
    const without = resultOf({ id: '2', scores: levels({ b: 50 }) });
    const absent = { value: null, reason: 'not-for-this-instrument' };
    assert.deepEqual(changeOf(instrument, without), absent);
  });

  test('when the instrument assumes no error, or no differences', () => {
    const now = resultOf({ id: '2', scores: levels({ a: 90, b: 50 }) });
    const exact = makeInstrument({ scales: { a: ['a-1'] }, reliability: 1 });
    assert.deepEqual(changeOf(exact, now), { value: null, reason: 'perfect-reliability' });
    const flat = makeInstrument({ scales: { a: ['a-1'] }, sd: 0 });
    assert.deepEqual(changeOf(flat, now), { value: null, reason: 'no-variation' });
  });
});

test('Scales that are counted are left out', () => {
  const counting: Instrument = {
    ...instrument,
    scales: [{ id: 'a' }, { id: 'b', format: { kind: 'count', most: 30 } }],
  };
  const before = resultOf({ id: '1', scores: levels({ a: 1 }) });
  const after = resultOf({ id: '2', scores: levels({ a: 2 }) });
  const { scales } = compared(counting, before, after);
  assert.deepEqual(
    scales.map(({ scale }) => scale),
    ['a'],
  );
});

describe('Of preferences the place among the others is compared, not the level', () => {
  for (const profile of ['preferences', 'best-worst'] as const) {
    const five = makeInstrument({
      scales: { a: ['a-1'], b: ['b-1'], c: ['c-1'], d: ['d-1'], e: ['e-1'] },
      sd: 19,
      reliability: 0.8,
      profile,
    });
    const scores = (a: number): ResultScores => centred({ a, b: -a, c: 0, d: 0, e: 0 });

    // 7.6 × √2 × 1.96 = 21.06 points.
    for (const { points, reliable } of [
      { points: 21, reliable: false },
      { points: 21.1, reliable: true },
    ]) {
      test(`${profile}: ${points} points are ${reliable ? '' : 'not '}reliable`, () => {
        const before = resultOf({ id: '1', scores: scores(0) });
        const after = resultOf({ id: '2', scores: scores(points) });
        const { scales } = compared(five, before, after);
        assert.deepEqual(scales[0]!.change, {
          value: { earlier: 0, now: points, difference: points, reliable },
        });
      });
    }

    test(`${profile}: each by its own name`, () => {
      const before = resultOf({ id: '1', scores: scores(0) });
      const after = resultOf({ id: '2', scores: scores(30) });
      const differences = compared(five, before, after).scales.map(
        ({ change }) => change.value?.difference,
      );
      assert.deepEqual(differences, [30, -30, 0, 0, 0]);
    });

    test(`${profile}: without a profile there is nothing to compare`, () => {
      const before = resultOf({ id: '1', scores: scores(0) });
      const after = resultOf({ id: '2', scores: levels({ a: 50 }) });
      const { scales } = compared(five, before, after);
      assert.equal(scales.length, 5);
      for (const { change } of scales) assert.equal(change.value, null);
    });
  }
});

describe('What was asked besides is compared too', () => {
  const asModule = (id: string, version: string, scores: ResultScores | null): LeerResult => ({
    ...resultOf({ id, of: { id: 'main', version: '3.0.0' } }),
    modules: [
      { instrument: { id: 'other', version: '1.0.0' } },
      { instrument: { id: instrument.id, version }, ...(scores && { scores }) },
    ],
  });

  test('wherever it stands in the result', () => {
    const before = asModule('1', '1.0.0', levels({ a: 10, b: 10 }));
    const after = resultOf({ id: '2', scores: levels({ a: 90, b: 10 }) });
    const { scales } = compared(instrument, before, after);
    assert.deepEqual(scales[0]!.change.value?.difference, 80);
  });

  test('and issues point at it', () => {
    const after = resultOf({ id: '9', scores: levels({ a: 90, b: 10 }) });
    assert.deepEqual(issues(asModule('1', '2.0.0', levels({})), after), [
      ['reference', '/earlier/modules/1/instrument/version'],
    ]);
    assert.deepEqual(issues(asModule('1', '1.0.0', null), after), [
      ['missing', '/earlier/modules/1/scores'],
    ]);
  });
});

describe('Results are not compared', () => {
  const good = resultOf({ id: '1', scores: levels({ a: 50, b: 50 }) });
  const next = { ...good, id: '2' };
  const other = { ...good.instrument, id: 'other' };
  const CASES = [
    {
      title: 'of another instrument',
      earlier: { ...good, instrument: other },
      now: next,
      found: [['reference', '/earlier/instrument/id']],
    },
    {
      title: 'of another major version',
      earlier: good,
      now: { ...next, instrument: { ...good.instrument, version: '2.0.0' } },
      found: [['reference', '/now/instrument/version']],
    },
    {
      title: 'without scores',
      earlier: resultOf({ id: '1' }),
      now: next,
      found: [['missing', '/earlier/scores']],
    },
    { title: 'with itself', earlier: good, now: good, found: [['duplicate', '/now/id']] },
    {
      title: 'the wrong way round',
      earlier: { ...good, date: '2026-06-01' },
      now: next,
      found: [['range', '/earlier/date']],
    },
    {
      title: 'and all that is wrong is told at once',
      earlier: { ...resultOf({ id: '1' }), date: '2026-06-01' },
      now: { ...next, instrument: other },
      found: [
        ['missing', '/earlier/scores'],
        ['reference', '/now/instrument/id'],
        ['range', '/earlier/date'],
      ],
    },
  ];
  for (const { title, earlier, now, found } of CASES) {
    test(title, () => assert.deepEqual(issues(earlier, now), found));
  }

  test('and every issue says what was expected', () => {
    const expected = [
      'a result of toets',
      'a version that can be compared with 1.4.0',
      'scores, which a result has when its share is scores or answers',
      'another result than the earlier one',
      'a date up to 2026-05-31',
    ];
    const told = CASES.slice(0, 5).map(({ earlier, now }) => {
      const refused = compareResults(instrument, earlier, now);
      return refused.ok ? null : refused.issues[0]?.expected;
    });
    assert.deepEqual(told, expected);
  });

  test('but results of one day are, and so are those of an older minor version', () => {
    const older = { ...good, instrument: { ...good.instrument, version: '1.0.9' } };
    assert.equal(compareResults(instrument, older, next).ok, true);
  });
});

test('The way back is the same change with the other sign', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const before = resultOf({ id: '1', scores: levels({ a: one, b: 0 }) });
      const after = resultOf({ id: '2', scores: levels({ a: other, b: 0 }) });
      const there = compared(instrument, before, after).scales[0]!.change.value!;
      const back = compared(instrument, after, before).scales[0]!.change.value!;
      assert.equal(there.difference + back.difference, 0);
      assert.equal(there.reliable, back.reliable);
    }),
  );
});

function compared(of: Instrument, earlier: LeerResult, now: LeerResult): ResultComparison {
  const found = compareResults(of, earlier, now);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

function issues(earlier: LeerResult, now: LeerResult): readonly (readonly string[])[] {
  const found = compareResults(instrument, earlier, now);
  return found.ok ? [] : found.issues.map(({ code, path }) => [code, path]);
}

interface Wish {
  readonly id: string;
  readonly date?: string;
  readonly scores?: ResultScores;
  readonly of?: { readonly id: string; readonly version: string };
}

function resultOf({ id, date = '2026-05-31', scores, of = instrument }: Wish): LeerResult {
  return {
    schema: 'urn:leerklimaat:result:1',
    id: id.repeat(32),
    instrument: { id: of.id, version: of.version, language: 'nl' },
    date,
    test: false,
    share: scores ? 'scores' : 'completion',
    ...(scores && { scores, flags: [] }),
  };
}

function levels(values: Readonly<Record<string, number | null>>): ResultScores {
  const scales = Object.entries(values).map(([scale, value]) => {
    const count = { scale, answered: 6, items: 6 };
    if (value === null) return { ...count, value, reason: 'too-few-answers' as const };
    const word = { anchor: 2, almost: null };
    return { ...count, value, mean: 1 + value / 25, interval: { low: value, high: value }, word };
  });
  return { scales, total: NONE, extremes: NONE, preferences: NONE, answered: 6, notApplicable: 0 };
}

function centred(values: Readonly<Record<string, number>>): ResultScores {
  const order = Object.entries(values).map(([scale, value]) => {
    return { scale, value, interval: { low: value, high: value } };
  });
  return { ...levels({}), preferences: { value: { order, top: ['a'], elevation: 50 } } };
}
