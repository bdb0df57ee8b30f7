import type { Absent, Figure } from './figure.js';

/** What one person's answers say, and how surely. Codes and figures only: sentences are the elements' work. */
export interface SheetScore {
  /** In the order of the instrument's scales; those that are counted stand in `counts`. */
  readonly scales: readonly ScaleScore[];
  /** Mean of the scale scores (not of the items), 0 to 100; only when every scale has a value. */
  readonly total: Figure<number>;
  /** Which scales stand apart from each other, beyond measurement error. */
  readonly extremes: Figure<Extremes>;
  /** For instruments that are read as preferences. */
  readonly preferences: Figure<PreferenceProfile>;
  /** Of scales that are counted, in the order of the instrument's scales; absent when there are none. */
  readonly counts?: readonly CountScore[];
  readonly answered: number;
  readonly notApplicable: number;
  readonly flags: readonly QualityFlag[];
}

export type ScaleScore = ScaleCount & (ScaleValue | Absent);

export interface ScaleCount {
  readonly scale: string;
  /** Items answered with a point of the scale. */
  readonly answered: number;
  readonly items: number;
}

export interface ScaleValue {
  /** POMP: percent of the maximum possible, 0 to 100, unrounded. Of best-worst choices 50 is as often best as least. */
  readonly value: number;
  /** Mean of the keyed answers, 1 to the number of points. */
  readonly mean: number;
  /** 95% interval from the assumed measurement error, in POMP, clipped to 0..100. */
  readonly interval: Interval;
  readonly word: AnchorWord;
}

export type CountScore = ScaleCount & (CountValue | Absent);

export interface CountValue {
  /** Sum of what was counted. */
  readonly value: number;
  /** Items that stand at the most that can be answered, so that the sum may be more. */
  readonly capped: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Index (from 0) of the nearest answer label; `almost` is the neighbour whose band begins within the 50% interval. */
export interface AnchorWord {
  readonly anchor: number;
  readonly almost: number | null;
}

/** The best and the worst scale; both lists hold one id unless scores are exactly equal. */
export interface Extremes {
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

export interface PreferenceProfile {
  /** Highest first. */
  readonly order: readonly CentredScore[];
  /** Scales that can't be told apart from the first; all of them when there is no clear order. */
  readonly top: readonly string[];
  /** The person's own mean, in POMP: an answering style, not a finding. */
  readonly elevation: number;
}

export interface CentredScore {
  readonly scale: string;
  /** Scale score minus the person's own mean, in POMP points. */
  readonly value: number;
  /** 95% interval of the centred score. */
  readonly interval: Interval;
}

/** Signs of inattentive answering: data for a report, never an accusation on screen. */
export type QualityFlag =
  /** The same answer in at least half of the items, in a row. */
  | 'longstring'
  /** No variation at all over ten or more items of three or more scales. */
  | 'no-variation'
  /** A reversed item contradicts its scale by three quarters of the answer range or more. */
  | 'contradiction'
  /** Less than two seconds per item. */
  | 'fast';
