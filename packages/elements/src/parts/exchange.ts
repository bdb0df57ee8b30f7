import type { CopyController } from '../controllers/copy-controller.js';
import type { CodeFault } from '../locales/codes-text.js';
import type { ResultView } from './questionnaire-view.js';

/** What a person did with codes. It is kept by the element while the result shows, and nowhere else. */
export interface Exchange {
  /** The completion that it belongs to. */
  readonly of: string;
  /** Whether the person asked for a code of their own. */
  readonly made: boolean;
  readonly copied: CopyController['state'];
  readonly other: string | null;
  readonly team: readonly string[];
  /** Whether the person counts in the team. */
  readonly withMe: boolean;
  readonly fault: { readonly field: CodeField; readonly fault: CodeFault } | null;
  /** The field whose code was taken last. */
  readonly taken: CodeField | null;
}

export type CodeField = 'other' | 'team';

const NOTHING: Exchange = {
  of: '',
  made: false,
  copied: 'idle',
  other: null,
  team: [],
  withMe: false,
  fault: null,
  taken: null,
};

/** What was done since this result shows: codes of an earlier one are forgotten. */
export function exchangeOf({ given, session }: ResultView): Exchange {
  const of = session.completion?.id ?? '';
  const kept = given['exchange'] as Partial<Exchange> | null | undefined;
  return { ...NOTHING, ...(kept?.of === of ? kept : {}), of };
}

/** Every change takes away what was said about the change before. */
export function changeExchange(view: ResultView, change: Partial<Exchange>): void {
  view.give('exchange', { ...exchangeOf(view), fault: null, taken: null, ...change });
}
