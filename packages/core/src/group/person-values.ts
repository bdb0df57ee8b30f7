import type { Sheet } from '../scoring/sheet.js';

/** One counted result, as the numbers that are summed. Never kept: it is one person. */
export interface PersonValues {
  readonly team: string | null;
  readonly link: string | null;
  readonly round: string | null;
  readonly suspect: boolean;
  /** When answers were shared. */
  readonly sheet: Sheet | null;
  /** Per scale the sum of the keyed answers and their number; `null` without a value. */
  readonly scales: readonly (KeyedSum | null)[];
  /** Per counted scale; `null` without a value. */
  readonly counts: readonly (number | null)[];
}

export interface KeyedSum {
  readonly sum: number;
  readonly answered: number;
}
