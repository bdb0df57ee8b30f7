import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  referenceCases,
  referenceColumn,
  referenceRows,
} from '../testing/reference.js';
import { evenOdd } from './even-odd.js';
import { intraIndividualVariability } from './intra-individual-variability.js';
import { longstring } from './longstring.js';
import { mahalanobis } from './mahalanobis.js';
import { median } from './median.js';
import { momentsOf } from './moments.js';

describe('Runs of equal answers are what R gives', () => {
  for (const { id, args, expected } of referenceCases('longstring')) {
    test(id, () => {
      assert.equal(longstring(args['answers']!), expected['longstring']);
      if (!('irv' in expected)) return;
      const variability = intraIndividualVariability(args['answers']!);
      if (expected['irv'] === null) {
        assert.deepEqual(variability, { value: null, reason: 'too-few-items' });
      } else assert.equal(variability.value, expected['irv']);
    });
  }

  test('and without answers there are none', () => {
    assert.equal(longstring([]), 0);
    assert.equal(longstring([2, 3, 3]), 2);
  });
});

const KEYS: Readonly<Record<string, readonly number[]>> = {
  A: [-1, 1, 1, 1, 1],
  C: [1, 1, 1, -1, -1],
  E: [-1, -1, 1, 1, 1],
};

describe('The quality of real answers is what R gives', () => {
  const rows = referenceRows('data/bfi1.csv');
  const { expected } = referenceCases('quality')[0]!;
  const items: string[] = referenceCases('quality')[0]!.args['items']!;
  const raw = rows.map((row) => items.map((item) => (row[item] === '' ? null : Number(row[item]))));
  const table = referenceRows('expected/bfi1-quality.csv');
  const same = (figures: readonly (number | null | undefined)[], name: string) => {
    for (const [person, value] of referenceColumn(table, name).entries()) {
      if (value === null) assert.equal(figures[person] ?? null, null, `person ${person + 1}`);
      else assertNear(figures[person], value);
    }
  };
  const summary = (figures: readonly (number | null)[], name: string) => {
    const { n, mean, m2, min, max } = momentsOf(figures);
    const figure: Record<string, number> = expected[name]!;
    assert.equal(n, figure['n']);
    for (const [key, value] of Object.entries({ mean, min, max, sd: Math.sqrt(m2 / (n - 1)) })) {
      assertNear(value, figure[key]!);
    }
    assertNear(median(figures.filter((one) => one !== null)), figure['median']!);
  };

  test('bfi1-quality: longstring', () => {
    const runs = raw.map((answers) => longstring(answers));
    same(runs, 'longstring');
    for (const [length, people] of Object.entries(expected['longstring_table']!)) {
      assert.equal(runs.filter((run) => run === Number(length)).length, people);
    }
  });

  test('bfi1-quality: IRV', () => {
    const figures = raw.map((answers) => intraIndividualVariability(answers).value);
    same(figures, 'irv');
    summary(figures, 'irv');
  });

  test('bfi1-quality: even-odd', () => {
    const figures = rows.map((row) => {
      const scales = Object.entries(KEYS).map(([scale, keys]) =>
        keys.map((key, index) => {
          const answer = row[`${scale}${index + 1}`]!;
          if (answer === '') return null;
          return key === 1 ? Number(answer) : 7 - Number(answer);
        }),
      );
      return evenOdd(scales).value;
    });
    same(
      figures.map((figure) => figure?.r),
      'evenodd_r',
    );
    same(
      figures.map((figure) => figure?.consistency),
      'evenodd_sb',
    );
    summary(
      figures.map((figure) => figure?.consistency ?? null),
      'evenodd_sb',
    );
  });

  test('bfi1-quality: Mahalanobis', () => {
    const figures = mahalanobis(raw);
    same(
      figures.map(({ value }) => value?.distance),
      'mahalanobis_d2',
    );
    same(
      figures.map(({ value }) => value?.p),
      'mahalanobis_p',
    );
    const unusual = figures.filter(({ value }) => value !== null && value.p < 0.001).length;
    assert.equal(unusual, expected['mahalanobis_n_flag_p001']);
    const open = figures.find(({ value }) => value === null);
    assert.deepEqual(open, { value: null, reason: 'incomplete-answers' });
  });
});

describe('Odd and even halves', () => {
  test('that go together are fully consistent', () => {
    assert.deepEqual(
      evenOdd([
        [1, 2],
        [3, 3],
        [5, 4],
      ]).value,
      { r: 1, consistency: 1 },
    );
  });

  test('of three scales are needed', () => {
    const few = { value: null, reason: 'too-few-items' };
    assert.deepEqual(evenOdd([[1, 2], [3, 3], [5]]), few);
    assert.deepEqual(
      evenOdd([
        [1, 2],
        [3, 3],
        [null, 4],
      ]),
      few,
    );
  });

  test('that are all equal have no correlation', () => {
    assert.deepEqual(
      evenOdd([
        [1, 2],
        [1, 3],
        [1, 5],
      ]),
      { value: null, reason: 'no-variation' },
    );
  });

  test('that contradict each other stop at −1', () => {
    assert.deepEqual(
      evenOdd([
        [1, 5],
        [3, 3],
        [5, 1],
      ]).value,
      { r: -1, consistency: -1 },
    );
    const { value } = evenOdd([
      [1, 4],
      [3, 5],
      [5, 1],
    ]);
    assert.ok(value!.r > -1 && value!.r < -1 / 3);
    assert.equal(value!.consistency, -1);
  });
});

describe('There is no distance', () => {
  const CASES = [
    { title: 'without items', rows: [[], []], reason: 'too-few-items' },
    {
      title: 'of as many people as items',
      rows: [
        [1, 2],
        [2, 1],
      ],
      reason: 'too-few-people',
    },
    {
      title: 'between items that follow from one another',
      rows: [
        [1, 2],
        [2, 4],
        [3, 6],
        [5, 10],
      ],
      reason: 'dependent-items',
    },
    {
      title: 'along an item that all answered the same',
      rows: [
        [1, 3],
        [2, 3],
        [4, 3],
      ],
      reason: 'dependent-items',
    },
  ];
  for (const { title, rows, reason } of CASES) {
    test(title, () => {
      assert.deepEqual(
        mahalanobis(rows),
        rows.map(() => ({ value: null, reason })),
      );
    });
  }

  test('of nobody', () => assert.deepEqual(mahalanobis([]), []));

  test('of rows of another length', () => {
    assert.throws(() => mahalanobis([[1, 2], [1]]), RangeError);
  });
});
