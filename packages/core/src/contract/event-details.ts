import type { Issue } from '../model/issue.js';
import type { Answer } from '../model/answers.js';
import type { LeerResult, Share } from '../model/result.js';
import type { Session } from '../model/session.js';

export interface ReadyDetail {
  /** Instrument id and version, or `null` when there is none that works. */
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

export interface ErrorDetail {
  readonly code: 'attribute' | 'definition' | 'state' | 'sending';
  /** English, for the developer of the host page. */
  readonly message: string;
  readonly issues: readonly Issue[];
}
