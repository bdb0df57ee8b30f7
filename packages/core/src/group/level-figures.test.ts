import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Sample } from '../statistics/sample.js';
import { levelFigures, type LevelInput } from './level-figures.js';
import type { Change, LevelNode } from './report-tree.js';

/** So many people with this mean and standard deviation. */
function sample(n: number, mean: number, sd: number): Sample {
  return { n, mean, m2: sd ** 2 * Math.max(0, n - 1) };
}

const measure = { assumedSd: 19, reliability: 0.8, basis: 'assumed' as const };
const shrunken = { n: 3, value: 60 };

function levelOf(now: Sample, input: Partial<LevelInput> = {}): LevelNode {
  return levelFigures({ now, before: null, measure, invited: null, shrunken, ...input });
}

function near(actual: number | null | undefined, expected: number, within = 5e-4): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) <= within, `${actual} is not ${expected}`);
}

test('Of nobody there is no level', () => {
  for (const figure of Object.values(levelOf(sample(0, 0, 0)))) {
    assert.deepEqual(figure, { n: 0, value: null, reason: 'no-answers' });
  }
});

test('Of one person there is a mean only', () => {
  const { mean, interval, sd, smallestChange, change } = levelOf(sample(1, 40, 0), {
    before: sample(12, 50, 10),
  });
  assert.deepEqual(mean, { n: 1, value: 40 });
  for (const figure of [interval, sd, smallestChange, change]) {
    assert.deepEqual(figure, { n: 1, value: null, reason: 'too-few-people' });
  }
});

test('What was drawn towards all teams stands beside the mean', () => {
  assert.equal(levelOf(sample(12, 40, 10)).shrunken, shrunken);
});

describe('The interval of a mean', () => {
  test('of everybody who was asked holds the error of measurement only', () => {
    // √(0.2 × 10² / 16) = √1.25, and t of 15 is 2.13145.
    const { n, value } = levelOf(sample(16, 50, 10), { invited: 16 }).interval;
    assert.equal(n, 16);
    near(value?.se, Math.sqrt(1.25));
    near(value?.low, 50 - 2.13145 * Math.sqrt(1.25));
    near(value?.high, 50 + 2.13145 * Math.sqrt(1.25));
    assert.equal(value?.population, 'finite');
    assert.equal(value?.sd, 'own');
    assert.equal(value?.reliability, 'assumed');
  });

  test('of some of very many holds that others may answer otherwise', () => {
    const { value } = levelOf(sample(16, 50, 10), {
      measure: { ...measure, basis: 'own' },
    }).interval;
    near(value?.se, 2.5);
    assert.equal(value?.population, 'unknown');
    assert.equal(value?.reliability, 'own');
  });

  test('is made of the own spread from ten people on', () => {
    const [nine, ten] = [levelOf(sample(9, 50, 3)).interval, levelOf(sample(10, 50, 3)).interval];
    near(nine.value?.se, 19 / 3);
    assert.equal(nine.value?.sd, 'assumed');
    near(ten.value?.se, 3 / Math.sqrt(10));
    assert.equal(ten.value?.sd, 'own');
  });

  test('ends at 0 and at 100', () => {
    const [low, high] = [levelOf(sample(10, 2, 10)), levelOf(sample(10, 98, 10))];
    assert.equal(low.interval.value?.low, 0);
    near(low.interval.value?.high, 2 + 2.26216 * Math.sqrt(10));
    assert.equal(high.interval.value?.high, 100);
    near(high.interval.value?.low, 98 - 2.26216 * Math.sqrt(10));
  });
});

describe('A change', () => {
  const changeOf = (now: Sample, before: Sample): Change | null =>
    levelOf(now, { before, invited: now.n }).change.value;

  test('has the interval of a difference, however many of all answered', () => {
    // SE √(2 × 12² / 16) = 4.24264; t of 30 is 2.04227.
    const { n, value } = levelOf(sample(16, 50, 12), {
      before: sample(16, 48, 12),
      invited: 16,
    }).change;
    assert.equal(n, 16);
    assert.equal(value?.difference, 2);
    near(value?.interval.low, 2 - 8.66463);
    near(value?.interval.high, 2 + 8.66463);
    near(value?.smallest, 8.66463);
    assert.equal(value?.earlierPeople, 16);
  });

  for (const [name, now, before, isClear] of [
    ['of five points that is certain is clear', sample(20, 55, 1), sample(20, 50, 1), true],
    ['downwards too', sample(20, 50, 1), sample(20, 55, 1), true],
    ['of less is not worth a word', sample(20, 54.9, 1), sample(20, 50, 1), false],
    ['of less downwards neither', sample(20, 50, 1), sample(20, 54.9, 1), false],
    ['that may be none is not clear', sample(20, 57, 20), sample(20, 50, 20), false],
    ['that may be none is not clear downwards', sample(20, 50, 20), sample(20, 57, 20), false],
  ] as const) {
    test(name, () => {
      const change = changeOf(now, before);
      assert.equal(change?.clear, isClear);
      assert.equal(change?.difference, now.mean - before.mean);
      // With hardly any spread, five points is what is worth a word.
      if (now.m2 < 20) assert.equal(change?.smallest, 5);
    });
  }

  test('rests on the smaller of the two rounds', () => {
    for (const [now, before] of [
      [12, 30],
      [30, 12],
    ] as const) {
      const { change } = levelOf(sample(now, 50, 10), { before: sample(before, 60, 10) });
      assert.equal(change.n, 12);
      assert.equal(change.value?.earlierPeople, before);
    }
  });

  test('of under ten people is held against the assumed spread in that round', () => {
    // Both 9 people: SE 19 × √(2 / 9), t of 16 is 2.11991.
    const both = changeOf(sample(9, 50, 1), sample(9, 50, 40));
    near(both?.interval.high, 2.11991 * 19 * Math.sqrt(2 / 9), 5e-3);
  });

  for (const before of [null, sample(0, 0, 0)]) {
    test(`is none without ${before ? 'people in' : ''} an earlier round`, () => {
      assert.deepEqual(levelOf(sample(12, 50, 10), { before }).change, {
        n: 12,
        value: null,
        reason: 'no-earlier-round',
      });
    });
  }
});

test('The smallest change that shows is that of as many people who differ as much, and five at least', () => {
  const { n, value } = levelOf(sample(16, 50, 12)).smallestChange;
  assert.equal(n, 16);
  near(value, 8.66463);
  assert.equal(levelOf(sample(100, 50, 1)).smallestChange.value, 5);
});
