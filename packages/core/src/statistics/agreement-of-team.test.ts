import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNear, referenceCases, referenceRows } from '../testing/reference.js';
import { fc } from '../testing/seeded.js';
import { agreementOfTeam } from './agreement-of-team.js';

const RANGE = { min: 1, max: 5 };

describe('The agreement of real teams is what R gives', () => {
  const [cohesion] = referenceCases('agreement_multi', 'cohesion');
  const perTeam = cohesion!.expected as unknown as readonly Record<string, never>[];
  const leaders = referenceCases('agreement_multi', 'bhr2000')[0]!;
  const sources = [
    {
      id: cohesion!.id,
      file: 'data/cohesion.csv',
      group: 'G',
      items: cohesion!.args['items']! as string[],
      expected: perTeam,
    },
    {
      id: leaders.id,
      file: 'data/bhr2000.csv',
      group: 'GRP',
      items: leaders.args['items']! as string[],
      expected: referenceRows('expected/bhr2000-LEAD11-agreement.csv'),
    },
  ];
  for (const { id, file, group, items, expected } of sources) {
    test(id, () => {
      const rows = referenceRows(file);
      for (const team of expected) {
        const answers = rows
          .filter((row) => row[group] === team['group'])
          .map((row) => items.map((item) => (row[item] === '' ? null : Number(row[item]))));
        const { value } = agreementOfTeam(answers, RANGE, 2);
        assert.ok(value);
        assert.equal(value.n, Number(team['n']));
        assertNear(value.rwgj, Number(team['rwgj']));
        assertNear(value.rwgStar, Number(team['rwgj_lindell']));
        assertNear(value.averageDeviation.mean, Number(team['ad_mean']));
        assertNear(value.averageDeviation.median, Number(team['ad_median']));
        assertNear(value.awg.value, Number(team['awg_mean']));
      }
    });
  }
});

test('A row with a gap does not count', () => {
  const full = [
    [4, 4],
    [5, 3],
    [3, 3],
  ];
  const expected = agreementOfTeam(full, RANGE, 2);
  assert.deepEqual(agreementOfTeam([...full, [null, 1]], RANGE, 2), expected);
  assert.equal(expected.value?.n, 3);
  assert.equal(expected.value?.items, 2);
});

test('One complete row is too few, as are no items', () => {
  const few = { value: null, reason: 'too-few-people' };
  assert.deepEqual(agreementOfTeam([], RANGE, 2), few);
  assert.deepEqual(
    agreementOfTeam(
      [
        [4, 4],
        [null, 4],
      ],
      RANGE,
      2,
    ),
    few,
  );
  assert.deepEqual(agreementOfTeam([[], []], RANGE, 2), { value: null, reason: 'too-few-items' });
});

test('Where no item has an awg, there is none', () => {
  const { value } = agreementOfTeam([[1], [1], [2]], RANGE, 2);
  assert.deepEqual(value?.awg, { value: null, reason: 'at-the-edge' });
});

test('An answer outside the range, or a row of another length, is a mistake of the caller', () => {
  for (const rows of [
    [
      [1, 6],
      [1, 2],
    ],
    [[1, 2], [1]],
    [[0], [1]],
    [[Number.NaN], [1]],
  ]) {
    assert.throws(() => agreementOfTeam(rows, RANGE, 2), RangeError);
  }
});

test('Who answers in which order does not matter, nor does turning the scale round', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const one = agreementOfTeam(rows, RANGE, 2).value!;
      const turned = rows.map((answers) => answers.map((answer) => 6 - answer)).reverse();
      const other = agreementOfTeam(turned, RANGE, 2).value!;
      assertNear(other.rwgj, one.rwgj);
      assertNear(other.rwgStar, one.rwgStar);
      assertNear(other.averageDeviation.mean, one.averageDeviation.mean);
      assertNear(other.averageDeviation.median, one.averageDeviation.median);
      assert.equal(other.awg.value === null, one.awg.value === null);
      assert.ok(one.rwgj >= 0 && one.rwgj <= 1 && one.rwgStar <= 1);
      assert.ok(one.averageDeviation.median <= one.averageDeviation.mean + 1e-12);
    }),
  );
});
