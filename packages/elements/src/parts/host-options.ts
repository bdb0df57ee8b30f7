import type { FlowOptions, Issue, Share } from '@leerklimaat/core';

/** What a host may set, the default first. */
const CHOICES = {
  start: ['page', 'none'],
  review: ['page', 'none'],
  paging: ['page', 'all', 'one'],
  unanswered: ['notice', 'refuse'],
  share: ['scores', 'completion', 'answers'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

type Choice = keyof typeof CHOICES;

/** The attributes of an element as the host wrote them. */
export type RawOptions = Readonly<Record<Choice, string>> & { readonly headingLevel: number };

export interface HostOptions {
  readonly flow: FlowOptions;
  readonly share: Share;
  readonly headingLevel: number;
  /** What was not understood; the default stands in its place. */
  readonly faults: readonly Issue[];
}

export const DEFAULTS: RawOptions = {
  start: 'page',
  review: 'page',
  paging: 'page',
  unanswered: 'notice',
  share: 'scores',
  headingLevel: 2,
};

/** Reads what the host set. An unknown value never breaks the page: it becomes the default, and a fault. */
export function readHostOptions(raw: RawOptions): HostOptions {
  const faults: Issue[] = [];
  const choose = <T>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T => {
    const found = allowed.find((choice) => choice === value);
    if (found === undefined) {
      const expected = allowed.join(', ');
      const received = String(value).slice(0, 40);
      const message = `${name}="${received}" is not one of ${expected}.`;
      faults.push({ code: 'range', path: `/${name}`, expected, received, message });
    }
    return found ?? allowed[0];
  };
  return {
    flow: {
      start: choose('start', raw.start, CHOICES.start) === 'page',
      review: choose('review', raw.review, CHOICES.review) === 'page',
      paging: choose('paging', raw.paging, CHOICES.paging),
      unanswered: choose('unanswered', raw.unanswered, CHOICES.unanswered),
    },
    share: choose('share', raw.share, CHOICES.share),
    headingLevel: choose('heading-level', raw.headingLevel, [2, 3, 4, 5]),
    faults,
  };
}
