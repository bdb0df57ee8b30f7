import type { ErrorDetail, FlowOptions, Share } from '@leerklimaat/core';

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
  readonly faults: readonly ErrorDetail[];
}

export const DEFAULTS = {
  start: CHOICES.start[0],
  review: CHOICES.review[0],
  paging: CHOICES.paging[0],
  unanswered: CHOICES.unanswered[0],
  share: CHOICES.share[0],
  headingLevel: 2,
} as const;

/** Reads what the host set. An unknown value never breaks the page: it becomes the default, and a fault. */
export function readHostOptions(raw: RawOptions): HostOptions {
  const faults: ErrorDetail[] = [];
  const choose = <K extends Choice>(key: K): (typeof CHOICES)[K][number] => {
    const allowed: readonly (typeof CHOICES)[K][number][] = CHOICES[key];
    const found = allowed.find((choice) => choice === raw[key]);
    if (found === undefined) faults.push(fault(key, allowed.join(', '), raw[key]));
    return found ?? CHOICES[key][0];
  };
  const headingLevel = [2, 3, 4, 5].includes(raw.headingLevel) ? raw.headingLevel : null;
  if (headingLevel === null) faults.push(fault('heading-level', '2, 3, 4, 5', raw.headingLevel));
  return {
    flow: {
      start: choose('start') === 'page',
      review: choose('review') === 'page',
      paging: choose('paging'),
      unanswered: choose('unanswered'),
    },
    share: choose('share'),
    headingLevel: headingLevel ?? DEFAULTS.headingLevel,
    faults,
  };
}

function fault(attribute: string, expected: string, value: unknown): ErrorDetail {
  const received = String(value).slice(0, 40);
  const message = `${attribute}="${received}" is not one of ${expected}; the default is used.`;
  const path = `/${attribute}`;
  return {
    code: 'attribute',
    message,
    issues: [{ code: 'range', path, expected, received, message }],
  };
}
