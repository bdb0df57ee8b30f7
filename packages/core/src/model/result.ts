import type { Answers } from './answers.js';
import type { QualityFlag, SheetScore } from './score.js';

/** How much of a person's sheet travels in a result. */
export type Share = 'completion' | 'scores' | 'answers';

/**
 * What hosts may rely on: the versioned result of one completed sheet. It names no person, carries a calendar date
 * only, and holds scores or answers only as far as `share` says.
 */
export interface LeerResult {
  readonly schema: 'urn:leerklimaat:result:1';
  /** 128 random bits as 32 lower-case hexadecimal digits: the same completion always has the same id. */
  readonly id: string;
  readonly instrument: InstrumentReference;
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** True when the host marked this as a try-out: such results are never counted. */
  readonly test: boolean;
  /** Only what the host set: where in the organisation the answers come from. */
  readonly labels?: ResultLabels;
  readonly share: Share;
  /** With `scores` and `answers`. */
  readonly scores?: ResultScores;
  /** With `scores` and `answers`. */
  readonly flags?: readonly QualityFlag[];
  /** With `answers`; of the modules too. */
  readonly answers?: Answers;
  /** What was asked besides, in the order asked. */
  readonly modules?: readonly ModuleResult[];
}

/** Scores and flags as far as `share` says. */
export interface ModuleResult {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly scores?: ResultScores;
  readonly flags?: readonly QualityFlag[];
}

export interface ResultLabels {
  readonly team?: string;
  /** Link in the chain of learning. */
  readonly link?: string;
  /** Which time it is asked. */
  readonly round?: string;
}

export interface InstrumentReference {
  readonly id: string;
  readonly version: string;
  /** BCP 47 tag of the language in which the person answered last. */
  readonly language: string;
}

export type ResultScores = Omit<SheetScore, 'flags'>;
