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
  /** How items are answered, unless their scale says otherwise. */
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

export type AnswerFormat = PointFormat | CountFormat | ChoiceFormat;

/** Labelled points 1..points, lowest first; the labels are in the text. */
export interface PointFormat {
  readonly kind: 'agreement' | 'frequency';
  /** Number of answer points, 2 to 11. */
  readonly points: number;
}

/** A whole number from 0; `most` stands for “that many or more”. */
export interface CountFormat {
  readonly kind: 'count';
  readonly most: number;
}

/** One of several statements, which stand in the text under the item's id; answer 1 is the first. */
export interface ChoiceFormat {
  readonly kind: 'choice';
  readonly points: number;
}

export interface Scale {
  readonly id: string;
  /** When its items are answered in another way than the instrument's. */
  readonly format?: AnswerFormat;
  /** A list of conditions that need not go together, so that internal consistency says nothing. */
  readonly formative?: true;
  /** Assumed reliability, when the number of items makes it another than the instrument's. */
  readonly reliability?: number;
  /** Answer from which a person counts as doing it often, fixed beforehand and never from the data. */
  readonly oftenFrom?: number;
}

export interface Item {
  readonly id: string;
  /** The scale that it counts for; of a choice, the scales that its answers count for, one per answer. */
  readonly scale: string | readonly string[];
  /** True when agreeing means a lower score. */
  readonly reversed?: true;
  /** True when people may say that they can't know, which is answer `na`. */
  readonly optOut?: true;
  /** The statement takes the first of two ideas in its source; explanation and action carry the second. */
  readonly twoIdeas?: true;
  /** The item, with the same choices, that must get another answer; the later answer stands. */
  readonly unlike?: string;
  /** A choice of what fits least: it counts against its scale. */
  readonly least?: true;
}

export interface Page {
  readonly id: string;
  readonly items: readonly string[];
}

export interface ScoringRule {
  /**
   * `levels`: each scale is read on its own, from 0 to 100, and the scales may be compared. `separate`: read on its own,
   * never compared. `preferences`: scales are read against the person's own mean, because answering style hides in the
   * level. `best-worst`: the same from choices of best and least; see `ipsative`.
   */
  readonly profile: 'levels' | 'separate' | 'preferences' | 'best-worst';
  /**
   * Scores of one person add up to a constant, so that they say nothing between people: no alpha, no correlations
   * between people, no norm.
   */
  readonly ipsative?: true;
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
