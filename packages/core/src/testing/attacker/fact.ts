/** What one point of each answer counts: by person, then by item. */
export type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A weighted sum of answers lies between two numbers. */
export interface SumFact {
  readonly kind: 'sum';
  readonly low: number;
  readonly high: number;
  readonly weights: Weights;
}

/** The standard deviation of such a sum per person lies between two numbers. */
export interface SpreadFact {
  readonly kind: 'spread';
  readonly low: number;
  readonly high: number;
  readonly weights: Weights;
}

/** How many people gave each answer to one item, lowest first. */
export interface CountFact {
  readonly kind: 'counts';
  readonly people: readonly number[];
  readonly item: number;
  readonly counts: readonly number[];
}

/** What one published figure says of answers. */
export type Fact = SumFact | SpreadFact | CountFact;

/** Answers by person, then by item, in points from the lowest; `null` when left open. */
export type World = readonly (readonly (number | null)[])[];
