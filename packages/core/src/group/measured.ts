/** What one figure of a block says of a group, as far as `suppress` has to judge it. */
export interface Measured {
  readonly n: number;
  readonly mean: number | null;
  /** Between two ends; else there is no end to be near to. */
  readonly scale: { readonly steps: number } | null;
  /** People per answer, when the figure (or one that is shown with it) tells them. */
  readonly counts: readonly number[] | null;
  readonly deviation: number | null;
  /** Of every item of a scale, people per answer. */
  readonly items: readonly (readonly number[])[] | null;
  readonly gaps: Gaps | null;
  /** Of what is counted: the most that one person counted. */
  readonly most: number | null;
  /** Not a figure of its own: people who are in a figure beside it and not in it, so that what is left is theirs. */
  readonly isLeft: boolean;
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
};
