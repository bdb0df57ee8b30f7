import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerleiderSpiegel } from '../instruments/leerleider/leerleider-spiegel.js';
import { leerleider } from '../instruments/leerleider/leerleider.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { fc } from '../testing/seeded.js';
import { numbersIn } from '../testing/numbers-in.js';
import { everywhere } from '../testing/sheets.js';
import { createResult } from './create-result.js';
import { compareMirrors, type MirrorComparison, type MirrorOptions } from './compare-mirrors.js';

/** Of another order than the list, to see that behaviours are matched by name. */
const mirror: Instrument = {
  ...leerleider,
  id: 'leerleider-spiegel',
  items: [...leerleider.items]
    .reverse()
    .map(({ id, scale }) => ({ id: id.replace('gedrag', 'spiegel'), scale, optOut: true })),
};
const pair = { self: leerleider, mirror };
const TOO_FEW = { value: null, reason: 'too-few-people' };
const NONE = { value: null, reason: 'not-for-this-instrument' } as const;

describe('Over all', () => {
  const self = selfOf({ value: 82 });
  const mirrors = [55, 60, 48, 70, 65, 58].map((value, index) => mirrorOf(index, { value }));

  test('the mean of the others comes in whole points, with the gap to it', () => {
    const { people, overall } = compared(self, mirrors);
    assert.equal(people, 6);
    assert.deepEqual(overall, {
      others: { value: 59 },
      own: { value: 82 },
      gap: { value: { difference: 23, clear: true, direction: 'self-more' } },
    });
  });

  // SEM 6.4; of the others 3.13 when invited is unknown and 1.04 in a census: 14.0 and 12.7 points needed.
  for (const { value, invited, direction } of [
    { value: 73, invited: undefined, direction: 'alike' },
    { value: 74, invited: undefined, direction: 'self-more' },
    { value: 72.2, invited: 6, direction: 'self-more' },
    { value: 72.2, invited: 60, direction: 'alike' },
    { value: 72.2, invited: 3, direction: 'alike' },
    { value: 59, invited: 6, direction: 'alike' },
    { value: 46, invited: 6, direction: 'team-more' },
  ]) {
    test(`${value} is ${direction} with ${invited ?? 'nobody knows how many'} invited`, () => {
      const { overall } = compared(selfOf({ value }), mirrors, invited ? { invited } : {});
      assert.equal(overall.gap.value?.direction, direction);
      assert.equal(overall.gap.value?.clear, direction !== 'alike');
    });
  }

  test('an own list without a score shows the team’s view alone', () => {
    const { overall } = compared(selfOf({ value: null }), mirrors);
    assert.deepEqual(overall, {
      others: { value: 59 },
      own: { value: null, reason: 'too-few-answers' },
      gap: { value: null, reason: 'too-few-answers' },
    });
  });

  test('an own list that shares no scores, or not that one, shows the team’s view alone', () => {
    const { scores, ...unscored } = self;
    const others = { ...scores!, scales: scores!.scales.map((own) => ({ ...own, scale: 'x' })) };
    for (const own of [
      { ...unscored, share: 'completion' as const },
      { ...self, scores: others },
    ]) {
      const { overall } = compared(own, mirrors);
      assert.deepEqual(overall.own, { value: null, reason: 'too-few-answers' });
      assert.deepEqual(overall.others, { value: 59 });
    }
  });

  test('it is the score of the first scale, wherever that stands in the result', () => {
    const { scores } = self;
    const [score] = scores!.scales;
    const scales = [{ ...score!, scale: 'x', value: 10 } as typeof score & object, score!];
    const { overall } = compared({ ...self, scores: { ...scores!, scales } }, mirrors);
    assert.deepEqual(overall.own, { value: 82 });
  });

  test('five mirrors of which one has no score are too few for it', () => {
    const five = mirrors.slice(0, 4).concat(mirrorOf(9, { value: null }));
    const { people, overall } = compared(self, five);
    assert.equal(people, 5);
    assert.deepEqual(overall.others, TOO_FEW);
    assert.deepEqual(overall.gap, TOO_FEW);
  });
});

describe('Of a behaviour', () => {
  const behaviour = (
    own: number | null,
    answers: readonly (number | 'na' | null)[],
    options?: MirrorOptions,
  ) => {
    const self = selfOf({ value: 50, answers: own === null ? {} : { 'gedrag-3': own } });
    const mirrors = answers.map((answer, index) =>
      mirrorOf(index, { value: 50, answers: answer === null ? {} : { 'spiegel-3': answer } }),
    );
    const { behaviours } = compared(self, mirrors, options);
    return behaviours.find(({ item }) => item === 'gedrag-3')!;
  };

  test('the mean of the others stands beside the own answer', () => {
    assert.deepEqual(behaviour(4, [2, 3, 3, 4, 2]), {
      item: 'gedrag-3',
      others: { value: 45 },
      own: { value: 75 },
      gap: { value: { difference: 30, clear: false, direction: 'alike' } },
    });
  });

  test('a clear gap is about two answer steps', () => {
    assert.equal(behaviour(5, [3, 3, 3, 3, 3]).gap.value?.direction, 'self-more');
    assert.equal(behaviour(1, [3, 4, 3, 4, 3]).gap.value?.direction, 'team-more');
    assert.equal(behaviour(4, [3, 2, 3, 2, 3]).gap.value?.direction, 'alike');
  });

  test('others who differ more among themselves make it less clear', () => {
    // One answer errs 24.8 points: 48.6 to be clear. The spread of these makes that 50.5.
    const [alike, apart] = [
      [2, 2, 2, 2, 2],
      [1, 2, 2, 2, 3],
    ].map((answers) => behaviour(4, answers, { invited: 5 }));
    assert.deepEqual([alike?.others, apart?.others], [{ value: 25 }, { value: 25 }]);
    assert.equal(alike?.gap.value?.direction, 'self-more');
    assert.equal(apart?.gap.value?.direction, 'alike');
  });

  test('four answers are too few, with mirrors enough; na is no answer', () => {
    for (const fifth of [null, 'na', 0, 6, 2.5] as const) {
      const { others, own, gap } = behaviour(4, [2, 3, 3, 4, fifth]);
      assert.deepEqual([others, gap], [TOO_FEW, TOO_FEW]);
      assert.deepEqual(own, { value: 75 });
    }
  });

  test('a host may ask for more than five, not for fewer', () => {
    assert.deepEqual(behaviour(4, [2, 3, 3, 4, 2, null], { smallestGroup: 6 }).others, TOO_FEW);
    assert.deepEqual(behaviour(4, [2, 3, 3, 4, null], { smallestGroup: 2 }).others, TOO_FEW);
    assert.deepEqual(behaviour(4, [2, 3, 3, 4, 2], { smallestGroup: 2 }).others, { value: 45 });
  });

  test('what everyone answered can’t be told from what nearly everyone did', () => {
    assert.deepEqual(behaviour(3, [5, 5, 5, 5, 5]), behaviour(3, [5, 5, 5, 5, 4]));
    assert.deepEqual(behaviour(3, [1, 1, 1, 1, 1]), behaviour(3, [1, 1, 1, 2, 1]));
    assert.deepEqual(behaviour(3, [5, 5, 5, 5, 5]).others, { value: 95 });
  });

  test('without an own answer only the others are told', () => {
    const { own, others, gap } = behaviour(null, [2, 3, 3, 4, 2]);
    assert.deepEqual(own, { value: null, reason: 'too-few-answers' });
    assert.deepEqual(others, { value: 45 });
    assert.deepEqual(gap, { value: null, reason: 'too-few-answers' });
  });

  test('a reversed one is turned on both sides', () => {
    const turn = (instrument: Instrument): Instrument => ({
      ...instrument,
      items: instrument.items.map((item) => ({ ...item, reversed: true })),
    });
    const found = compareMirrors(
      { self: turn(leerleider), mirror: turn(mirror) },
      selfOf({ value: 50, answers: { 'gedrag-3': 1 } }),
      [1, 2, 1, 2, 2].map((a, index) =>
        mirrorOf(index, { value: 50, answers: { 'spiegel-3': a } }),
      ),
    ).value?.behaviours[2];
    assert.deepEqual(found?.own, { value: 100 });
    assert.deepEqual(found?.others, { value: 85 });
  });

  test('an item of a scale with its own points is read on those', () => {
    const seven = (instrument: Instrument): Instrument => ({
      ...instrument,
      scales: instrument.scales.map((scale) => ({
        ...scale,
        format: { kind: 'agreement', points: 7 },
      })),
    });
    const found = compareMirrors(
      { self: seven(leerleider), mirror: seven(mirror) },
      selfOf({ value: 50, answers: { 'gedrag-3': 7 } }),
      [4, 4, 4, 4, 4].map((a, index) =>
        mirrorOf(index, { value: 50, answers: { 'spiegel-3': a } }),
      ),
    ).value?.behaviours[2];
    assert.deepEqual(found?.own, { value: 100 });
    assert.deepEqual(found?.others, { value: 50 });
  });

  for (const format of [
    { kind: 'count', most: 9 },
    { kind: 'choice', points: 5 },
  ] as const) {
    test(`what is answered with a ${format.kind} has no place between 0 and 100`, () => {
      const other = (instrument: Instrument): Instrument => ({ ...instrument, format });
      const found = compareMirrors(
        { self: other(leerleider), mirror: other(mirror) },
        selfOf({ value: 50, answers: { 'gedrag-3': 3 } }),
        [1, 2, 3, 4, 5].map((a) => mirrorOf(a, { value: 50, answers: { 'spiegel-3': a } })),
      ).value?.behaviours[2];
      assert.deepEqual(found?.own, { value: null, reason: 'too-few-answers' });
      assert.deepEqual(found?.others, TOO_FEW);
    });
  }

  test('results that share scores only do not show', () => {
    const mirrors = [1, 2, 3, 4, 5].map((value) => mirrorOf(value, { value: 50 }));
    const { behaviours, overall } = compared(selfOf({ value: 50 }), mirrors);
    assert.equal(overall.others.value, 50);
    assert.deepEqual(
      behaviours.map(({ item }) => item),
      leerleider.items.map(({ id }) => id),
    );
    for (const { others } of behaviours) assert.deepEqual(others, TOO_FEW);
  });
});

describe('Five mirrors are needed, and not counted is', () => {
  const self = selfOf({ value: 50 });
  const four = [0, 1, 2, 3].map((index) => mirrorOf(index, { value: 50 }));
  const fifth = mirrorOf(4, { value: 50 });
  const { scores: _, ...unscored } = fifth;
  const CASES: readonly { title: string; mirrors: readonly LeerResult[] }[] = [
    { title: 'who is not there', mirrors: four },
    { title: 'a try-out', mirrors: [...four, { ...fifth, test: true }] },
    { title: 'one that came twice', mirrors: [...four, { ...fifth, id: four[0]!.id }] },
    { title: 'the manager’s own', mirrors: [...four, { ...fifth, id: self.id }] },
    { title: 'the manager’s list', mirrors: [...four, self] },
    {
      title: 'one of another instrument',
      mirrors: [...four, { ...fifth, instrument: { ...fifth.instrument, id: 'leerklimaat' } }],
    },
    {
      title: 'one of another major version',
      mirrors: [...four, { ...fifth, instrument: { ...fifth.instrument, version: '2.0.0' } }],
    },
    { title: 'one without scores', mirrors: [...four, { ...unscored, share: 'completion' }] },
  ];
  for (const { title, mirrors } of CASES) {
    test(title, () => assert.deepEqual(compareMirrors(pair, self, mirrors), TOO_FEW));
  }

  test('The fifth opens the view', () => {
    assert.equal(compared(self, [...four, fifth]).people, 5);
  });
});

test('A list of something else has no mirror', () => {
  const mirrors = [0, 1, 2, 3, 4].map((index) => mirrorOf(index, { value: 50 }));
  const self = selfOf({ value: 50 });
  for (const instrument of [
    { ...self.instrument, id: 'leerklimaat' },
    { ...self.instrument, version: '2.0.0' },
  ]) {
    assert.deepEqual(compareMirrors(pair, { ...self, instrument }, mirrors), {
      value: null,
      reason: 'not-for-this-instrument',
    });
  }
});

test('The checklist and its mirror go together, from sheet to view', () => {
  const settings = { language: 'nl', share: 'answers', test: false } as const;
  const made = (of: Instrument, answers: Answers, id: string): LeerResult =>
    createResult(of, answers, { id: id.repeat(32), date: '2026-05-31', fast: false }, settings);
  const self = made(leerleider, { ...everywhere(leerleider, 4), 'gedrag-2': 5 }, 'f');
  const mirrors = [2, 3, 3, 3, 4].map((answer, index) =>
    made(
      leerleiderSpiegel,
      { ...everywhere(leerleiderSpiegel, answer), 'spiegel-2': 2 },
      `${index}`,
    ),
  );
  const { value } = compareMirrors({ self: leerleider, mirror: leerleiderSpiegel }, self, mirrors);
  assert.equal(value?.people, 5);
  assert.deepEqual(value.overall.others, { value: 48 });
  assert.equal(value.overall.gap.value?.direction, 'self-more');
  assert.equal(value.behaviours.length, 15);
  for (const { item, others, gap } of value.behaviours) {
    assert.equal(others.value, item === 'gedrag-2' ? 25 : 50);
    assert.equal(gap.value?.direction, item === 'gedrag-2' ? 'self-more' : 'alike');
  }
});

describe('Whatever the mirrors', () => {
  const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('na' as const));
  const anyMirrors = fc
    .array(
      fc.record({
        value: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 }),
        answers: fc.array(answer, { minLength: 15, maxLength: 15 }),
      }),
      { maxLength: 12 },
    )
    .map((people) =>
      people.map(({ value, answers }, index) =>
        mirrorOf(index, {
          value,
          answers: Object.fromEntries(mirror.items.map(({ id }, at) => [id, answers[at]!])),
        }),
      ),
    );
  const self = selfOf({
    value: 70,
    answers: Object.fromEntries(leerleider.items.map(({ id }, index) => [id, 1 + (index % 5)])),
  });

  test('their order and repeats do not matter', () => {
    fc.assert(
      fc.property(anyMirrors, (mirrors) => {
        const turned = [...mirrors].reverse();
        assert.deepEqual(
          compareMirrors(pair, self, [...turned, ...mirrors]),
          compareMirrors(pair, self, mirrors),
        );
      }),
    );
  });

  test('every mean rests on five answers, is whole and lies from 5 to 95', () => {
    fc.assert(
      fc.property(anyMirrors, (mirrors) => {
        const { value } = compareMirrors(pair, self, mirrors);
        if (mirrors.length < 5) return assert.equal(value, null);
        assert.ok(value);
        for (const { item, others, gap } of value.behaviours) {
          const id = item.replace('gedrag', 'spiegel');
          const given = mirrors.filter(({ answers }) => typeof answers?.[id] === 'number');
          assert.equal(others.value !== null, given.length >= 5);
          assert.equal(gap.value !== null, given.length >= 5);
        }
        for (const { others } of [value.overall, ...value.behaviours]) {
          if (others.value === null) continue;
          assert.ok(Number.isInteger(others.value) && others.value >= 5 && others.value <= 95);
        }
        for (const [path, number] of numbersIn(value)) assert.ok(Number.isFinite(number), path);
      }),
    );
  });
});

function compared(
  self: LeerResult,
  mirrors: readonly LeerResult[],
  options?: MirrorOptions,
): MirrorComparison {
  const { value } = compareMirrors(pair, self, mirrors, options);
  assert.ok(value);
  return value;
}

interface Wish {
  readonly value: number | null;
  readonly answers?: Answers;
}

function selfOf(wish: Wish): LeerResult {
  return resultOf('f'.repeat(32), leerleider, wish);
}

function mirrorOf(index: number, wish: Wish): LeerResult {
  return resultOf(String(index).padStart(32, '0'), mirror, wish);
}

function resultOf(id: string, of: Instrument, { value, answers }: Wish): LeerResult {
  const count = { scale: 'leerleiderschap', answered: 15, items: 15 };
  const score =
    value === null
      ? { ...count, value, reason: 'too-few-answers' as const }
      : {
          ...count,
          value,
          mean: 1 + value / 25,
          interval: { low: value, high: value },
          word: { anchor: 2, almost: null },
        };
  return {
    schema: 'urn:leerklimaat:result:1',
    id,
    instrument: { id: of.id, version: of.version, language: 'nl' },
    date: '2026-05-31',
    test: false,
    share: answers ? 'answers' : 'scores',
    scores: {
      scales: [score],
      total: NONE,
      extremes: NONE,
      preferences: NONE,
      answered: 15,
      notApplicable: 0,
    },
    flags: [],
    ...(answers && { answers }),
  };
}
