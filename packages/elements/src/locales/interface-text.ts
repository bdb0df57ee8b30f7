import type { AbsenceReason, ResultLabels, Share } from '@leerklimaat/core';

/** Every interface sentence, in one language. A missing key does not compile. */
export interface InterfaceText {
  /** BCP 47 tag. */
  readonly language: string;
  readonly start: StartText;
  readonly page: PageText;
  readonly review: ReviewText;
  readonly result: ResultText;
  readonly chart: ChartText;
  readonly fault: FaultText;
  /** “a, b en c” */
  readonly list: (parts: readonly string[]) => string;
}

export interface StartText {
  readonly statements: (count: number) => string;
  readonly maySkip: string;
  readonly noneSkipped: string;
  readonly minutes: (count: number) => string;
  readonly voluntary: string;
  readonly whoSees: string;
  readonly youSee: string;
  /** What a result carries, as the object of “gets” and “sends”. */
  readonly shared: Readonly<Record<Share, string>>;
  readonly pageGets: (shared: string) => string;
  readonly sendsNothing: string;
  readonly sends: (shared: string, destination: string) => string;
  /** What the host adds to a result, such as “team Noord”. */
  readonly labelled: (labels: string) => string;
  readonly labels: Readonly<Record<keyof ResultLabels, string>>;
  readonly stay: string;
  readonly retention: string;
  readonly privacyContact: string;
  readonly test: string;
  readonly begin: string;
}

export interface PageText {
  readonly step: (step: number, steps: number) => string;
  readonly answered: (answered: number, items: number) => string;
  readonly clear: string;
  /** Beside the number to fill in. */
  readonly count: (most: number) => string;
  readonly next: string;
  readonly back: string;
  readonly toReview: string;
  readonly finish: string;
  readonly skipped: (count: number) => string;
  readonly maySkip: string;
  readonly open: (count: number) => string;
  readonly mustAnswer: string;
  readonly statement: (number: number) => string;
}

export interface ReviewText {
  readonly title: string;
  readonly complete: string;
  readonly noAnswer: string;
  readonly change: string;
}

export interface ResultText {
  readonly ready: string;
  readonly onePerson: string;
  readonly unvalidated: string;
  readonly print: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly restart: string;
  readonly restartSure: string;
  readonly restartYes: string;
  readonly sources: string;
  readonly card: CardText;
  readonly sending: string;
  readonly sent: string;
  readonly notSent: string;
  readonly heldBack: string;
}

/** The card to talk from: questions, no scores. */
export interface CardText {
  readonly title: string;
  readonly about: string;
  readonly print: string;
}

/** Why a figure of one person can be absent; the other reasons are those of groups. */
export type PersonAbsence = Exclude<
  AbsenceReason,
  'too-few-people' | 'no-variation' | 'perfect-reliability'
>;

export interface ChartText {
  readonly asTable: string;
  readonly scale: string;
  readonly score: string;
  readonly word: string;
  readonly interval: string;
  readonly range: (low: number | string, high: number | string) => string;
  readonly answered: string;
  readonly of: (part: number, whole: number) => string;
  readonly almost: (anchor: string, almost: string) => string;
  readonly absent: Readonly<Record<PersonAbsence, string>>;
  readonly none: string;
}

export interface FaultText {
  readonly definition: string;
}
