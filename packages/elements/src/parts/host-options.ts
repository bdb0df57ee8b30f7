import {
  LIMITS,
  type FlowOptions,
  type Issue,
  type ResultLabels,
  type Share,
} from '@leerklimaat/core';
import { chooseOption } from './choose-option.js';
import { optionIssue } from './option-issue.js';

/** What a host may set, the default first. */
const CHOICES = {
  start: ['page', 'none'],
  review: ['page', 'none'],
  paging: ['page', 'all', 'one'],
  unanswered: ['notice', 'refuse'],
  share: ['scores', 'completion', 'answers'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

type Choice = keyof typeof CHOICES;

const LABELS = ['team', 'link', 'round'] as const satisfies readonly (keyof ResultLabels)[];

type Label = (typeof LABELS)[number];

/** The attributes of an element as the host wrote them. */
export type RawOptions = Readonly<Record<Choice, string>> &
  // A property takes whatever a page's framework hands over.
  Readonly<Record<Label, string | number | null>> & { readonly headingLevel: number };

export interface HostOptions {
  readonly flow: FlowOptions;
  readonly share: Share;
  /** Only those that the host set. */
  readonly labels: ResultLabels;
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
  team: '',
  link: '',
  round: '',
};

/** Reads what the host set. An unknown value never breaks the page: it becomes the default, and a fault. */
export function readHostOptions(raw: RawOptions): HostOptions {
  const faults: Issue[] = [];
  const choose = <const T>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T =>
    chooseOption(name, value, allowed, faults);
  const labels: Partial<Record<Label, string>> = {};
  for (const name of LABELS) {
    const label = String(raw[name] ?? '').trim();
    const { length } = Array.from(label);
    if (length > LIMITS.label) {
      const expected = `at most ${LIMITS.label} characters`;
      faults.push(optionIssue('too-large', name, label, expected));
    } else if (length > 0) labels[name] = label;
  }
  return {
    flow: {
      start: choose('start', raw.start, CHOICES.start) === 'page',
      review: choose('review', raw.review, CHOICES.review) === 'page',
      paging: choose('paging', raw.paging, CHOICES.paging),
      unanswered: choose('unanswered', raw.unanswered, CHOICES.unanswered),
    },
    labels,
    share: choose('share', raw.share, CHOICES.share),
    headingLevel: choose('heading-level', raw.headingLevel, [2, 3, 4, 5]),
    faults,
  };
}
