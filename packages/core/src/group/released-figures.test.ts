import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feldtInterval } from '../statistics/feldt-interval.js';
import { FigureWriter, twoDecimals } from './released-figures.js';
import type {
  Change,
  GroupFigure,
  GroupValue,
  MeanInterval,
  Reliability,
  ReliabilityFigure,
} from './report-tree.js';

const rounded = new FigureWriter(true);
const exact = new FigureWriter(false);

function absent(reason: string): object {
  return { n: null, value: null, reason };
}

describe('A figure is written', () => {
  test('as it is, or rounded, with its people', () => {
    assert.deepEqual(rounded.write(null, { n: 7, value: 'divided' }), { n: 7, value: 'divided' });
    assert.deepEqual(rounded.points(null, { n: 7, value: 62.5 }), { n: 7, value: 63 });
    assert.deepEqual(exact.points(null, { n: 7, value: 62.5 }), { n: 7, value: 62.5 });
    assert.deepEqual(rounded.tenths(null, { n: 7, value: 2.449 }), { n: 7, value: 2.4 });
    assert.deepEqual(rounded.hundredths(null, { n: 7, value: 0.476 }), { n: 7, value: 0.48 });
    assert.deepEqual(rounded.fives(null, { n: 7, value: 12.5 }), { n: 7, value: 15 });
    assert.deepEqual(rounded.fives(null, { n: 7, value: 12.4 }), { n: 7, value: 10 });
  });

  test('of spread in fives, of which fifteen is the least', () => {
    for (const [value, told] of [
      [0, 15],
      [17.4, 15],
      [17.5, 20],
      [31, 30],
    ] as const) {
      assert.deepEqual(rounded.spread(null, { n: 12, value }), { n: 12, value: told });
    }
  });

  test('or withheld, with nobody; nearly all alike tells how many', () => {
    const figure = { n: 12, value: 96 };
    assert.deepEqual(rounded.points('suppressed-small', figure), absent('suppressed-small'));
    for (const reason of ['nearly-all-high', 'nearly-all-low'] as const) {
      assert.deepEqual(rounded.points(reason, figure), { n: 12, value: null, reason });
    }
    assert.deepEqual(rounded.points('nearly-all-same', figure), absent('nearly-all-same'));
  });

  test('as absent, with its own reason when the block is shown', () => {
    const figure = { n: 12, value: null, reason: 'no-variation' } as const;
    assert.deepEqual(rounded.points(null, figure), figure);
    assert.deepEqual(rounded.points('suppressed-small', figure), absent('suppressed-small'));
  });

  test('as absent with its own reason always, when that is about the instrument', () => {
    for (const reason of [
      'not-for-this-instrument',
      'not-for-this-level',
      'ipsative',
      'formative',
    ] as const) {
      const figure = { n: 3, value: null, reason };
      assert.deepEqual(rounded.points('suppressed-small', figure), absent(reason));
    }
  });
});

describe('An interval', () => {
  const own: GroupFigure<MeanInterval> = {
    n: 20,
    value: { low: 52, high: 68.4, se: 4, population: 'unknown', sd: 'own', reliability: 'own' },
  };
  const assumed: GroupFigure<MeanInterval> = {
    n: 8,
    value: { ...own.value!, sd: 'assumed' },
  };
  const mean = { n: 20, value: 60.4 };

  test('stands around the rounded mean, as wide as its wider half', () => {
    const { value } = rounded.interval(null, assumed, mean, { n: 20, value: 20 });
    // 8.4 below, 8 above; the standard deviation is not in it.
    assert.deepEqual(value, { ...assumed.value, se: 4, low: 51, high: 69 });
  });

  test('is as rough as the standard deviation in it', () => {
    // 16 is told as 15, 24 as 25, 10 as 15.
    for (const [sd, low, high, se] of [
      [16, 52, 68, 4],
      [24, 51, 69, 4],
      [10, 47, 73, 6],
    ] as const) {
      const { value } = rounded.interval(null, own, mean, { n: 20, value: sd });
      assert.deepEqual([value?.low, value?.high, value?.se], [low, high, se]);
    }
  });

  test('without a standard deviation, or one of 0, is as it is', () => {
    for (const sd of [
      { n: 20, value: 0 },
      { n: 20, value: null, reason: 'too-few-people' } as const,
    ]) {
      const { value } = rounded.interval(null, own, mean, sd);
      assert.deepEqual([value?.low, value?.high], [51, 69]);
    }
  });

  test('ends at 0 and 100', () => {
    const wide = { ...own, value: { ...own.value!, low: -40, high: 140, sd: 'assumed' as const } };
    const { value } = rounded.interval(null, wide, { n: 20, value: 50 }, { n: 20, value: 20 });
    assert.deepEqual([value?.low, value?.high], [0, 100]);
  });

  test('is withheld as others are, and exact when nothing is rounded', () => {
    const sd = { n: 20, value: 20 };
    assert.deepEqual(
      rounded.interval('suppressed-small', own, mean, sd),
      absent('suppressed-small'),
    );
    assert.deepEqual(exact.interval(null, own, mean, sd), own);
    const none = { n: 0, value: null, reason: 'no-answers' } as const;
    assert.deepEqual(rounded.interval(null, own, none, sd), own);
  });
});

test('The smallest change is as rough as the standard deviation in it, from ten people on', () => {
  const sd = { n: 12, value: 10 };
  assert.equal(rounded.smallestChange(null, { n: 10, value: 8.1 }, sd).value, 13);
  assert.equal(rounded.smallestChange(null, { n: 9, value: 8.1 }, sd).value, 9);
  assert.equal(exact.smallestChange(null, { n: 10, value: 8.1 }, sd).value, 8.1);
});

describe('Reliability', () => {
  const alpha = (value: number): GroupValue<ReliabilityFigure> => ({
    value: { value, interval: { low: 0, high: 1 } },
  });
  const of = (footing: 'look' | 'rely', n: number): GroupFigure<Reliability> => ({
    n,
    value: {
      alpha: alpha(0.876),
      omega: { value: 0.8815 },
      omegaMethod: 'ml-raw',
      itemRest: [{ value: 0.555 }, { value: null, reason: 'no-variation' }, { value: 0.4449 }],
      footing,
    },
  });

  test('to rely on is told to two decimals, with the interval of what is told', () => {
    const { n, value } = rounded.reliability(null, of('rely', 120));
    const { lower, upper } = feldtInterval(0.88, 120, 3);
    assert.equal(n, 120);
    assert.deepEqual(value?.alpha.value?.value, 0.88);
    assert.deepEqual(value.alpha.value.interval, {
      low: Math.round(lower * 100) / 100,
      high: Math.round(upper * 100) / 100,
    });
    assert.deepEqual(value.omega, { value: 0.88 });
    assert.deepEqual(value.itemRest, [
      { value: 0.56 },
      { value: null, reason: 'no-variation' },
      { value: 0.44 },
    ]);
  });

  test('to look at is alpha in whole tenths below it, and nothing else', () => {
    const { value } = rounded.reliability(null, of('look', 50));
    const { lower, upper } = feldtInterval(0.8, 50, 3);
    assert.deepEqual(value?.alpha, {
      value: {
        value: 0.8,
        interval: { low: Math.round(lower * 100) / 100, high: Math.round(upper * 100) / 100 },
      },
    });
    const few = { value: null, reason: 'suppressed-small' };
    assert.deepEqual(value.omega, few);
    assert.deepEqual(value.itemRest, [few, few, few]);
  });

  test('that is absent stays so', () => {
    const none = { value: null, reason: 'no-variation' } as const;
    const figure = of('rely', 120);
    const without = { ...figure, value: { ...figure.value!, alpha: none } };
    assert.deepEqual(rounded.reliability(null, without).value?.alpha, none);
  });
});

describe('A change', () => {
  const figure: GroupFigure<Change> = {
    n: 12,
    value: {
      difference: 9.7,
      interval: { low: 3, high: 16.4 },
      clear: true,
      smallest: 6.7,
      earlierPeople: 15,
    },
  };
  const before = { n: 15, value: 50 };

  test('is that of the means that are shown, with an interval in fives', () => {
    // 60 − 50, with half of 13.4 as ten.
    assert.deepEqual(rounded.change(null, figure, 59.6, before), {
      n: 12,
      value: {
        difference: 10,
        interval: { low: 0, high: 20 },
        clear: false,
        smallest: 10,
        earlierPeople: 15,
      },
    });
  });

  test('is clear when it leaves out 0, and is five points', () => {
    const narrow = (width: number): GroupFigure<Change> => ({
      ...figure,
      value: { ...figure.value!, interval: { low: 10 - width / 2, high: 10 + width / 2 } },
    });
    for (const [now, width, clear, smallest] of [
      [61, 20, true, 10],
      [60, 20, false, 10],
      [39, 20, true, 10],
      [40, 20, false, 10],
      [56, 10, true, 5],
      [55, 10, false, 5],
      [44, 10, true, 5],
      [55, 0, true, 5],
      [54, 0, false, 5],
      [45, 0, true, 5],
    ] as const) {
      const { value } = rounded.change(null, narrow(width), now, before);
      assert.deepEqual([value?.clear, value?.smallest], [clear, smallest], `${now} ${width}`);
    }
  });

  test('is withheld beside a mean that is not shown, now or then', () => {
    const difference = absent('suppressed-difference');
    assert.deepEqual(rounded.change(null, figure, null, before), difference);
    assert.deepEqual(rounded.change(null, figure, 60, undefined), difference);
    const hidden = { n: null, value: null, reason: 'suppressed-small' } as const;
    assert.deepEqual(rounded.change(null, figure, 60, hidden), difference);
  });

  test('waits when more people answered then than was released of them', () => {
    assert.deepEqual(
      rounded.change(null, figure, 60, { n: 14, value: 50 }),
      absent('waiting-for-answers'),
    );
  });

  test('keeps its reason, or takes that of its block', () => {
    const none = { n: 12, value: null, reason: 'no-earlier-round' } as const;
    assert.deepEqual(rounded.change(null, none, 60, before), none);
    assert.deepEqual(
      rounded.change('suppressed-small', figure, 60, before),
      absent('suppressed-small'),
    );
  });
});

test('Every number in a figure comes down to two decimals, and nothing else does', () => {
  assert.deepEqual(
    twoDecimals({ a: 1.005, b: [0.126, { c: -7.12345 }], d: 'x', e: null, f: true }),
    { a: 1, b: [0.13, { c: -7.12 }], d: 'x', e: null, f: true },
  );
});
