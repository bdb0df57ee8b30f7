import type { ExactCrossProducts } from '../statistics/exact-cross-products.js';
import type { ExactInteger } from '../statistics/exact-integer.js';
import type { ExactMoments } from '../statistics/exact-moments.js';

/**
 * Everything that a group report needs of any number of results, in counts and whole sums. Summaries of parts add up to
 * the summary of the whole: whole numbers have no rounding, so any order of any parts gives the same bits.
 *
 * It is not anonymous: the summary of one person holds that person's answers. Guard it as the results themselves, and
 * keep every result in one part only: ids are not in it, so that a result in two parts would count twice.
 */
export interface GroupSummary {
  readonly schema: 'urn:leerklimaat:summary:1';
  readonly instrument: SummaryInstrument;
  /** Version of how answers become scores; summaries of different versions are never added. */
  readonly scoring: number;
  /**
   * In order of round, level (organisation, team, link) and label, each by UTF-16 code units; no round first. Only cells
   * with people in them.
   */
  readonly cells: readonly SummaryCell[];
}

export interface SummaryInstrument {
  readonly id: string;
  readonly version: string;
  /** Of all that scoring reads in the instrument, so that a changed instrument under an old version shows. */
  readonly fingerprint: string;
}

export type SummaryLevel = 'organisation' | 'team' | 'link';

/**
 * The people of one round in the whole organisation, in one team or in one link of the chain. Team and link are never
 * crossed. Lists have the order of the instrument's items or scales.
 */
export interface SummaryCell {
  /** As `labels.round`; `null` for results without it. */
  readonly round: string | null;
  readonly level: SummaryLevel;
  /** As `labels.team` or `labels.link`; `null` for the organisation. */
  readonly label: string | null;
  /** Results. */
  readonly people: number;
  /** Of these, those that share answers: the only ones in `items` and `products`. */
  readonly sheets: number;
  /** Of these, those with two or more signs of inattention, one of them speed or one answer in a row. */
  readonly suspect: number;
  /**
   * Of a team, how many of its people are in each link, by code units of the label; else empty. Numbers only: figures of
   * a team and a link together are never made, but who hides one must know how far they overlap.
   */
  readonly links: readonly LinkCount[];
  /**
   * People per answer of each item, laid end to end over the items: open, can't know, then every answer from the lowest
   * as given (not keyed). Seven numbers for an item of five points.
   */
  readonly items: ArrayLike<number>;
  /** Per scale of labelled points or choices. */
  readonly scales: readonly ScaleSums[];
  /** Of the total, where the instrument has one; people with a value for every scale. */
  readonly total: ScaleSums | null;
  /** Per scale that is counted. */
  readonly counts: readonly CountSums[];
  /** Where the instrument is read as preferences. */
  readonly preferences: PreferenceSums | null;
  /** Where the instrument has talk and activities; in order of talk, then activities. */
  readonly wordsAndDeeds: readonly TalkCount[];
  /**
   * Of keyed answers, per scale of labelled points, over people who answered all of its items; of the organisation only,
   * else empty.
   */
  readonly products: readonly ExactCrossProducts[];
}

export interface LinkCount {
  readonly label: string;
  readonly people: number;
}

/**
 * Sums over people of their score, times a `unit` that makes it whole: for a scale, the mean of the keyed answers times
 * the least common multiple of the numbers of answers that it may rest on (60 for six items). The units are those of
 * `summaryPlan(instrument)`.
 */
export type ScaleSums = ExactMoments;

export interface CountSums extends ExactMoments {
  /** The most of any one person: more than half of the sum gives that person away. */
  readonly most: number;
}

export interface PreferenceSums {
  /** People with a value for every scale. */
  readonly n: number;
  /** Per scale. */
  readonly scales: readonly PreferenceScaleSums[];
}

export interface PreferenceScaleSums {
  /** Of the distance to the person's own mean, times a unit that makes it whole; may be under 0. */
  readonly sum: ExactInteger;
  readonly squares: ExactInteger;
  /** People who hold it above their own mean by more than measurement error. */
  readonly covered: number;
  /** People who hold it highest, shared between equals, times the least common multiple of 1 to the number of scales. */
  readonly top: ExactInteger;
}

/** People with one answer to how often they talk and one number of activities. */
export interface TalkCount {
  /** The talk score, times the unit of its scale. */
  readonly talk: number;
  readonly activities: number;
  readonly people: number;
}
