import { expect } from '@open-wc/testing';
import type { GroupFigure, MeanInterval } from '@leerklimaat/core';
import { groupExtremes } from './group-extremes.js';

type Level = readonly [mean: number | null, half: number | null];

function dimensions(levels: readonly Level[]): Parameters<typeof groupExtremes>[0] {
  const few = { n: null, value: null, reason: 'suppressed-small' } as const;
  return levels.map(([mean, half], index) => ({
    scale: 'abcdef'[index] ?? '',
    mean: mean === null ? few : { n: 20, value: mean },
    interval: mean === null || half === null ? few : interval(mean, half),
  }));
}

function interval(mean: number, half: number): GroupFigure<MeanInterval> {
  const basis = { se: half / 2, population: 'unknown', sd: 'own', reliability: 'own' } as const;
  return { n: 20, value: { low: mean - half, high: mean + half, ...basis } };
}

describe('What stands out in a group', () => {
  const CASES: readonly {
    readonly when: string;
    readonly levels: readonly Level[];
    readonly found: ReturnType<typeof groupExtremes>;
  }[] = [
    {
      when: 'the highest and the lowest, when their intervals do not touch',
      levels: [
        [70, 4],
        [61, 4],
        [50, 4],
      ],
      found: { highest: ['a'], lowest: ['c'] },
    },
    {
      when: 'all that share a place',
      levels: [
        [70, 4],
        [70, 5],
        [50, 4],
        [50, 3],
      ],
      found: { highest: ['a', 'b'], lowest: ['c', 'd'] },
    },
    {
      when: 'nothing, when they touch',
      levels: [
        [58, 4],
        [50, 4],
      ],
      found: 'together',
    },
    {
      when: 'nothing, when one of those that share a place touches',
      levels: [
        [60, 1],
        [60, 9],
        [50, 2],
      ],
      found: 'together',
    },
    {
      when: 'nothing under five points, however sure',
      levels: [
        [54, 1],
        [50, 1],
      ],
      found: 'together',
    },
    {
      when: 'five points, when sure',
      levels: [
        [55, 2],
        [50, 2],
      ],
      found: { highest: ['a'], lowest: ['b'] },
    },
    {
      when: 'what is clear, also when another is not told',
      levels: [
        [70, 4],
        [null, null],
        [50, 4],
      ],
      found: { highest: ['a'], lowest: ['c'] },
    },
    {
      when: 'nothing that leaves out one that is not told',
      levels: [
        [52, 4],
        [null, null],
        [50, 4],
      ],
      found: null,
    },
    {
      when: 'nothing that rests on a mean without an interval',
      levels: [
        [52, 4],
        [90, null],
        [50, 4],
      ],
      found: null,
    },
    { when: 'nothing of one', levels: [[52, 4]], found: null },
    { when: 'nothing of none', levels: [], found: null },
  ];
  for (const { when, levels, found } of CASES) {
    it(`is ${when}`, () => expect(groupExtremes(dimensions(levels))).to.eql(found));
  }
});
