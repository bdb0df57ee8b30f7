import type { Instrument } from '../../model/instrument.js';
import { makeInstrument } from '../make-instrument.js';

/** One who answered. Everybody may know who is in which group, and in which release somebody's answers came along. */
export interface Person {
  readonly team: string | null;
  readonly link: string | null;
  /** From 0: the first release that holds these answers. */
  readonly batch: number;
  /** Per item, in points from the lowest; `null` when left open. */
  readonly answers: readonly (number | null)[];
}

export interface AttackedOrganisation {
  readonly instrument: Instrument;
  readonly people: readonly Person[];
  readonly releases: number;
}

const levels = makeInstrument({ scales: { a: ['a1', 'a2', 'a3'], b: ['b1', 'b2'], c: ['c1'] } });

/** The most that can be counted on the counted item. */
export const MOST_COUNTED = 12;

/** Few items, so that all that is published may be searched at once: two scales of five points, and something counted. */
export const attackedInstrument: Instrument = {
  ...levels,
  scales: levels.scales.map((scale) =>
    scale.id === 'c' ? { ...scale, format: { kind: 'count', most: MOST_COUNTED } } : scale,
  ),
};
