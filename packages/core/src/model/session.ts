import type { Answers } from './answers.js';

/** Where someone is who is answering. A frozen snapshot; only the reducer makes the next one. */
export interface Session {
  readonly view: 'start' | 'page' | 'review' | 'result';
  /** Index of the page in the flow, also while another view shows. */
  readonly page: number;
  readonly answers: Answers;
  /** Items that were still open when the person went on; not empty means that a notice shows. */
  readonly gaps: readonly string[];
  /** The person came to this page from the review, and goes back there. */
  readonly mending: boolean;
  /** Ids of the advice that the person chose, in the order of choosing. */
  readonly chosen: readonly string[];
  /** What the person noted down for chosen advice, by its id. */
  readonly plan: Plan;
  /** Set once the person has finished, until a restart. */
  readonly completion: Completion | null;
}

export type Plan = Readonly<Record<string, PlanEntry>>;

/** The person's own words; all of them may be empty. */
export interface PlanEntry {
  readonly what: string;
  readonly withWhom: string;
  /** Local calendar date, `YYYY-MM-DD`, or empty. */
  readonly when: string;
}

export interface Completion {
  /** See `LeerResult.id`. */
  readonly id: string;
  readonly date: string;
  /** Under two seconds per item. The seconds themselves are never kept. */
  readonly fast: boolean;
}

/** What happened, told to the reducer. Whatever is not pure (an id, a date) comes with the action. */
export type SessionAction =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly item: string; readonly answer: number | 'na' }
  | { readonly type: 'clear'; readonly item: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'go-to'; readonly item: string }
  | { readonly type: 'review' }
  | { readonly type: 'choose'; readonly advice: string; readonly on: boolean }
  | { readonly type: 'plan'; readonly advice: string; readonly entry: Partial<PlanEntry> }
  | { readonly type: 'finish'; readonly completion: Completion }
  | { readonly type: 'restart' };

/** What a host hands back to continue later: plain JSON. */
export interface SavedSession {
  readonly schema: 'urn:leerklimaat:session:1';
  readonly instrument: { readonly id: string; readonly version: string };
  readonly view: Session['view'];
  /** First item of the page; robust against another paging. */
  readonly item: string;
  readonly answers: Answers;
  readonly chosen: readonly string[];
  readonly plan?: Plan;
  readonly completion: Completion | null;
}
