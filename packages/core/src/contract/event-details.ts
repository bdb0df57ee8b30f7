import type { Issue } from '../model/issue.js';
import type { Answer } from '../model/answers.js';
import type { LeerResult, Share } from '../model/result.js';
import type { Session } from '../model/session.js';

export interface ReadyDetail {
  /** Instrument id and version; `null` when there is none that works, and in a report, which may be of several. */
  readonly instrument: { readonly id: string; readonly version: string } | null;
}

export interface StartDetail {
  readonly share: Share;
}

export interface StepDetail {
  readonly view: Session['view'];
  /** From 1; 0 outside the pages. */
  readonly step: number;
  readonly steps: number;
}

export interface AnswerDetail {
  readonly item: string;
  /** `null`: cleared. */
  readonly answer: Answer | null;
}

export type SubmitDetail = LeerResult;
export type ResultDetail = LeerResult;

/** What a report rests on. Nothing that anybody answered, and no more than the report itself shows. */
export interface ReportDetail {
  /** People who were counted; `null` when that number is withheld. */
  readonly people: number | null;
  /** How many teams it tells of, those with too few people among them. */
  readonly teams: number;
  /** Ids of the instruments. */
  readonly instruments: readonly string[];
}

export interface ErrorDetail {
  readonly code: 'attribute' | 'definition' | 'state' | 'sending' | 'data';
  /** English, for the developer of the host page. */
  readonly message: string;
  readonly issues: readonly Issue[];
}
