/**
 * An instrument is data: what is asked, how it is keyed and how it is scored. Sentences stand apart, in
 * {@link InstrumentText}, one per language.
 */
export interface Instrument {
  /** Letters, digits, dashes and underscores, starting with a letter, at most 64; stable over versions. */
  readonly id: string;
  /** Semantic version: major when scores of two versions can't be compared. */
  readonly version: string;
  /** No instrument here has been validated with respondents yet; a host's own may have been. */
  readonly validation: 'unvalidated' | 'validated';
  readonly format: AnswerFormat;
  readonly scales: readonly Scale[];
  /** In the order in which people get them. */
  readonly items: readonly Item[];
  /** Groups of item ids; every item stands on exactly one page. */
  readonly pages: readonly Page[];
  readonly scoring: ScoringRule;
  readonly assumptions: MeasurementAssumptions;
  readonly sources: readonly Source[];
}

/** Labelled points 1..points, lowest first; the labels are in the text. */
export interface AnswerFormat {
  readonly kind: 'agreement' | 'frequency';
  /** Number of answer points, 2 to 11. */
  readonly points: number;
}

export interface Scale {
  readonly id: string;
}

export interface Item {
  readonly id: string;
  readonly scale: string;
  /** True when agreeing means a lower score. */
  readonly reversed?: true;
  /** True when people may say that they can't know, which is answer `na`. */
  readonly optOut?: true;
  /** The statement takes the first of two ideas in its source; explanation and action carry the second. */
  readonly twoIdeas?: true;
}

export interface Page {
  readonly id: string;
  readonly items: readonly string[];
}

export interface ScoringRule {
  /**
   * `levels`: each scale is read on its own, from 0 to 100. `preferences`: scales are read against the person's own
   * mean, because answering style hides in the level.
   */
  readonly profile: 'levels' | 'preferences';
  /** Share of a scale's items that must be answered, above 0 and at most 1. */
  readonly answeredShare: number;
  /** Whether the mean of all scales is reported too, when every scale has a value. */
  readonly total: boolean;
  /** The scale that carries the others and is shown as their centre. */
  readonly foundation?: string;
}

/**
 * What the interval of one person's score rests on until an instrument has data of its own (n ≥ 100). These are
 * assumptions, and are shown as such.
 */
export interface MeasurementAssumptions {
  /** Reliability of a scale score, 0 to 1. */
  readonly reliability: number;
  /** Standard deviation of a scale score between people, in POMP points (0 to 100). */
  readonly sd: number;
  /** Where the two figures come from. */
  readonly basis: string;
}

export interface Source {
  /** Author and year, as cited. */
  readonly citation: string;
  /** What was taken from it: concepts, never sentences. */
  readonly use: string;
}

export type ItemId<I extends Instrument> = I['items'][number]['id'];
export type ScaleId<I extends Instrument> = I['scales'][number]['id'];
export type PageId<I extends Instrument> = I['pages'][number]['id'];
