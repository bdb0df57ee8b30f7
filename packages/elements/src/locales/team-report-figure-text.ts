import type { SpreadWord } from '@leerklimaat/core';

/** What kind of reason there is for the absence of a figure. */
export type AbsentKind =
  /** Too few people. */
  | 'few'
  /** Would tell something of a few people. */
  | 'hidden'
  /** (Nearly) everyone gave the highest answer, the lowest, or the same. */
  | 'high'
  | 'low'
  | 'same'
  /** Waits for more answers. */
  | 'later'
  /** Nobody said how many people were asked. */
  | 'size'
  | 'round'
  | 'teams'
  /** Nothing that this is about. */
  | 'never'
  /** No number comes out. */
  | 'other';

/** How figures of a group are told. */
export interface TeamReportFigureText {
  /** In place of a figure, so short that it fits beside a name. */
  readonly absent: Readonly<Record<AbsentKind, string>>;
  /** Once below figures that are absent: what that means. `near` stands for high, low and same. */
  readonly why: Readonly<
    Record<'few' | 'hidden' | 'near' | 'later', (people: number, detail: number) => string>
  >;
  /** Begins a sentence, and stands in a table. */
  readonly spread: Readonly<Record<SpreadWord, string>>;
  readonly spreadTitle: string;
  readonly spreadNote: string;
  /** Numbers come as they are written in the language. */
  readonly answered: (people: string) => string;
  readonly response: (people: string, invited: string, percent: number) => string;
  readonly sizeUnknown: string;
  readonly careful: string;
  /** Headings: names as the instrument writes them. */
  readonly apart: (highest: string, lowest: string) => string;
  readonly together: string;
  readonly neutral: string;
  readonly tooFew: string;
  readonly foundation: (name: string) => string;
  readonly assumed: string;
  readonly spreadColumn: string;
}
