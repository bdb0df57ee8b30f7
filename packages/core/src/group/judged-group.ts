import type { Measured } from './measured.js';
import type { Verdict } from './verdict.js';

/** A group while one block of figures is judged. */
export interface JudgedGroup {
  /** In `groupNodes`. */
  readonly index: number;
  readonly name: string;
  /** People that the figure of the fewest rests on. */
  readonly n: number;
  /** People, whatever they answered. */
  readonly people: number;
  readonly measured: readonly Measured[];
  readonly verdict: Verdict;
}
