/** One thing that is wrong with input from outside. Issues are data: a page can show them, a test can compare them. */
export interface Issue {
  readonly code: IssueCode;
  /** Where, as a JSON Pointer (RFC 6901); the empty string is the whole. */
  readonly path: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was found: its type, or the start of its value; never more than 60 characters of it. */
  readonly received: string;
  /** The same as an English sentence, for a developer. */
  readonly message: string;
}

export type IssueCode =
  | 'type'
  | 'range'
  | 'pattern'
  | 'missing'
  | 'unknown'
  | 'duplicate'
  | 'reference'
  | 'too-large'
  | 'too-deep'
  | 'syntax'
  | 'unreadable';

export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
