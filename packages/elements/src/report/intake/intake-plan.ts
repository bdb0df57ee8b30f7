import type { Instrument, RoundsOptions } from '@leerklimaat/core';

/** What to make of the results: plain data, so that a worker can be told. */
export interface IntakePlan extends Pick<RoundsOptions, 'invited' | 'teams' | 'links' | 'rounds'> {
  readonly instruments: readonly Instrument[];
  /** People that a figure must rest on. */
  readonly people: number;
}
