import { linearPosition } from './linear-position.js';

export interface Pair {
  /** The own value, or the present one; `null` when there is none. */
  readonly own: number | null;
  /** What it is held against. */
  readonly other: number | null;
}

/** Across, in percent of the width: so it fits every column. */
export interface PairStripGeometry {
  readonly own: number | null;
  readonly other: number | null;
  /** The line between the two; `null` unless both are there. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

/** Room for half a ring at both ends. */
export const STRIP: readonly [number, number] = [3, 97];

/** Where the two marks of a pair stand on an axis from 0 to 100. */
export function pairStripGeometry({ own, other }: Pair): PairStripGeometry {
  const position = linearPosition([0, 100], STRIP);
  const x = (value: number | null): number | null =>
    value === null ? null : Math.round(position(value) * 100) / 100;
  const [from, to] = [x(other), x(own)];
  return { own: to, other: from, line: from === null || to === null ? null : { from, to } };
}
