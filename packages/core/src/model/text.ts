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
  /** One label per answer point, lowest first; none when answers are counts or choices. */
  readonly anchors: readonly string[];
  /** The same labels for an axis, one word each. */
  readonly shortAnchors: readonly string[];
  /** Label of the answer outside the scale, where an item allows it. */
  readonly optOut: string;
  readonly scales: Readonly<Record<ScaleId<I>, ScaleText>>;
  /** Neutral headings: they never name the scale that is measured. */
  readonly pages: Readonly<Record<PageId<I>, string>>;
  readonly items: Readonly<Record<ItemId<I>, string>>;
  /** What counts as one, or another explanation under an item. */
  readonly help?: Readonly<Partial<Record<ItemId<I>, string>>>;
  /** Of an item that is a choice: what can be chosen, in the order of its answers. */
  readonly choices?: Readonly<Partial<Record<ItemId<I>, readonly string[]>>>;
  /** Open questions for a talk; they name no score. */
  readonly talk?: readonly string[];
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
  /** Of a scale with points of its own: one label per answer point, lowest first. */
  readonly anchors?: readonly string[];
  /** The same labels for an axis, one word each. */
  readonly shortAnchors?: readonly string[];
}

/** An instrument with its texts by language: all that an element needs to show it. */
export interface Definition<I extends Instrument = Instrument> {
  readonly instrument: I;
  readonly texts: Readonly<Record<string, InstrumentText<I>>>;
  /** Things to do with a result; an instrument may have none. */
  readonly advice?: readonly Advice[];
  /** By language. */
  readonly adviceTexts?: Readonly<Record<string, AdviceTexts>>;
  /** Where help is to be found. */
  readonly links?: readonly Link[];
}

/** The part of a definition that says what to do with a result. */
export type DefinitionActions = Pick<Definition, 'advice' | 'adviceTexts' | 'links'>;

/** Support that people can turn to. */
export interface Link {
  readonly id: string;
  readonly name: string;
  /** An `https:` address; `null` when there is only the name to look for. */
  readonly url: string | null;
  /** What it offers, by language. */
  readonly offers: Readonly<Record<string, string>>;
  /** Country that it is meant for, as in `nl-BE`; none is any country. */
  readonly region?: string;
  /** When somebody looked whether the address still works, `YYYY-MM-DD`; `null` when nobody has yet. */
  readonly checked: string | null;
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

/** What a host wants otherwise in the advice and the links of an instrument. Everything may be left out. */
export interface AdviceChanges {
  /** Advice of the host's own. An id that is there already is replaced in its place. */
  readonly add?: readonly AddedAdvice[];
  /** Ids of advice to leave out. */
  readonly remove?: readonly string[];
  readonly links?: LinkChanges;
}

export interface AddedAdvice {
  readonly advice: Advice;
  /** By language; one for every language in which the definition gives advice. */
  readonly texts: Readonly<Record<string, AdviceText>>;
}

export interface LinkChanges {
  /** These instead of all links that were there. */
  readonly replaceAll?: readonly Link[];
  /** Ids of links to leave out. */
  readonly remove?: readonly string[];
  /** Links of the host's own. An id that is there already is replaced in its place. */
  readonly add?: readonly Link[];
}
