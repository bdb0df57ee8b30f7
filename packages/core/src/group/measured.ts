/** What one figure of a block says of a group, as far as `suppress` has to judge it. */
export interface Measured {
  readonly n: number;
  readonly mean: number | null;
  /** Between two ends; else there is no end to be near to. */
  readonly scale: Ends | null;
  /** People per answer, when the figure (or one that is shown with it) tells them. */
  readonly counts: readonly number[] | null;
  readonly deviation: number | null;
  /** Of every item of a scale, people per answer. */
  readonly items: readonly (readonly number[])[] | null;
  readonly gaps: Gaps | null;
  /** Of what is counted: the most that one person counted. */
  readonly most: number | null;
  /** Not a figure of its own: people who are in a figure beside it and not in it, and what is theirs of it. */
  readonly isLeft: boolean;
  /** How far the sum of all may lie from what it is when its means are rounded, as in what was shown. */
  readonly blur: number;
}

/** What a sum of scores lies between. */
export interface Ends {
  /** From the lowest answer to the highest: 4 for five points. */
  readonly steps: number;
  /** Scores that one person may have in the sum; one when left out. */
  readonly scores?: number;
}

/** Of an item, beside the scale that it belongs to. */
export interface Gaps {
  /** People who left it open. */
  readonly people: number;
  /** Items of the scale. */
  readonly items: number;
  /** Who has a score on the scale, and their mean; `null` when it is not told as such. */
  readonly scored: { readonly n: number; readonly mean: number | null };
}

/** A number of people, and nothing else. */
export const PLAIN: Omit<Measured, 'n'> = {
  mean: null,
  scale: null,
  counts: null,
  deviation: null,
  items: null,
  gaps: null,
  most: null,
  isLeft: false,
  blur: 0,
};
