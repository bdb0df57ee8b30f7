import type { Instrument, ItemId, PageId, ScaleId } from './instrument.js';

/**
 * The sentences of an instrument in one language. Plain text: it is shown as text, never read as HTML. A key that the
 * instrument has and the text lacks does not compile.
 */
export interface InstrumentText<I extends Instrument = Instrument> {
  /** BCP 47 language tag, such as `nl`. */
  readonly language: string;
  /** `translated` means: by meaning, not yet validated with respondents. */
  readonly status: 'source' | 'translated';
  /** The question that the start page asks. */
  readonly title: string;
  /** What the person can do with the answers, in a sentence or two. */
  readonly purpose: string;
  /** Heads the result, such as “Hoe jij je leerklimaat ziet”: one person's view. */
  readonly resultTitle: string;
  /** Whom the statements are about, for people who wonder. */
  readonly referents: readonly Referent[];
  /** One label per answer point, lowest first. */
  readonly anchors: readonly string[];
  /** The same labels for an axis, one word each. */
  readonly shortAnchors: readonly string[];
  /** Label of the answer outside the scale, where an item allows it. */
  readonly optOut: string;
  readonly scales: Readonly<Record<ScaleId<I>, ScaleText>>;
  /** Neutral headings: they never name the scale that is measured. */
  readonly pages: Readonly<Record<PageId<I>, string>>;
  readonly items: Readonly<Record<ItemId<I>, string>>;
}

export interface Referent {
  readonly question: string;
  readonly answer: string;
}

export interface ScaleText {
  readonly name: string;
  /** One or two words, for pictures. */
  readonly shortName: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** What to keep in mind when reading it. */
  readonly caution?: string;
}

/** An instrument with its texts by language: all that an element needs to show it. */
export interface Definition<I extends Instrument = Instrument> {
  readonly instrument: I;
  readonly texts: Readonly<Record<string, InstrumentText<I>>>;
  /** Things to do with a result; an instrument may have none. */
  readonly advice?: readonly Advice[];
  /** By language. */
  readonly adviceTexts?: Readonly<Record<string, AdviceTexts>>;
}

/** A thing that a person can do, tied to what it helps. */
export interface Advice {
  readonly id: string;
  /** Id of the scale or of the item that it helps. */
  readonly helps: string;
  readonly who: 'me' | 'team' | 'manager' | 'organisation';
  readonly within: 'week' | 'month' | 'quarter';
  /** Where in the literature the idea comes from. */
  readonly source: string;
}

export interface AdviceText {
  readonly title: string;
  /** The concrete first step. */
  readonly firstStep: string;
}

/** The sentences of a list of advice; one that is missing does not compile. */
export type AdviceTexts<A extends readonly Advice[] = readonly Advice[]> = Readonly<
  Record<A[number]['id'], AdviceText>
>;
