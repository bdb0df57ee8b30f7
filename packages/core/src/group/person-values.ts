import type { Sheet } from '../scoring/sheet.js';

/** One counted result, as the numbers that are summed. Never kept: it is one person. */
export interface PersonValues {
  readonly team: string | null;
  readonly link: string | null;
  readonly round: string | null;
  readonly suspect: boolean;
  /** When answers were shared. */
  readonly sheet: Sheet | null;
  /** Per scale the score times its unit; `null` without a value. */
  readonly scales: readonly Scaled[];
  /** Per counted scale; `null` without a value. */
  readonly counts: readonly (number | null)[];
}

/** A whole number: a `bigint` where it, or its square, may be too large for a double. */
export type Scaled = number | bigint | null;
