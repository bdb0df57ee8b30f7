import type { Issue } from '../model/issue.js';

/** What became of everything that was read. The numbers add up: read = counted + all that was left out. */
export interface Intake {
  /** Results and lines of a table that were met, blank lines apart. */
  readonly read: number;
  readonly counted: number;
  /** The same id as one that was counted. The first one stands. */
  readonly duplicates: number;
  /** Marked as a try-out. */
  readonly tests: number;
  /** Of other instruments only. */
  readonly otherInstruments: number;
  /** Signs of inattention, where the host asked to leave those out. */
  readonly suspect: number;
  /** Of a major version that no map was given for. */
  readonly otherVersions: number;
  /** Could not be read. */
  readonly broken: number;
  /** The first hundred of what could not be counted: broken, or of another version. */
  readonly problems: readonly Problem[];
  /** How many more of those there are. */
  readonly moreProblems: number;
}

export interface Problem {
  /** As the host named the source; `null` when it did not. */
  readonly source: string | null;
  /** Line of the text, or place in the list, from 1. */
  readonly line: number;
  readonly code: ProblemCode;
  /** What was wrong in it, at most three. They hold no answer in full and no id. */
  readonly issues: readonly Issue[];
}

export type ProblemCode =
  /** Not text at all: a workbook, a document, a picture. */
  | 'not-text'
  /** Not UTF-8. */
  | 'encoding'
  /** Longer than a result can be. */
  | 'too-long'
  /** Not JSON. */
  | 'syntax'
  /** JSON, but not a result. */
  | 'not-a-result'
  /** Answers or scores that this instrument cannot have. */
  | 'impossible'
  /** Another major version, without a map. */
  | 'other-version'
  /** The first line of a table does not name what stands in it; nothing of the table is read. */
  | 'header'
  /** More cells than the first line has, or quotes that are not closed. */
  | 'cells';
