import { LIMITS, peopleNeeded, type Issue, type ReportOptions } from '@leerklimaat/core';
import { chooseOption } from '../parts/choose-option.js';
import { optionIssue } from '../parts/option-issue.js';

/** What a page hands over beside results, whatever it may be. */
export interface RawHostInput extends Readonly<Record<keyof typeof SHAPES, unknown>> {
  readonly minGroup: unknown;
  readonly headingLevel: unknown;
}

/** What groups and rounds are called on screen, by their label in the results. */
export interface GroupNames {
  readonly teams?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly rounds?: Readonly<Record<string, string>>;
}

export interface HostInput {
  readonly options: Pick<ReportOptions, 'invited' | 'teams' | 'links'>;
  readonly names: GroupNames;
  /** People that a figure must rest on. */
  readonly people: number;
  readonly headingLevel: number;
  /** What was not understood; it is left out. */
  readonly faults: readonly Issue[];
}

type Check = (value: unknown) => boolean;

/** Per property what it must hold, and how to say so. */
const SHAPES = {
  invited: [
    fields({ organisation: isCount, teams: recordOf(isCount), links: recordOf(isCount) }),
    'whole numbers: { organisation, teams: { id: … }, links: { id: … } }',
  ],
  labels: [
    fields({ teams: recordOf(isLabel), links: recordOf(isLabel), rounds: recordOf(isLabel) }),
    'names: { teams: { id: … }, links: { id: … }, rounds: { id: … } }',
  ],
  teams: [isList, 'a list of ids'],
  links: [isList, 'a list of ids'],
} as const satisfies Record<string, readonly [Check, string]>;

/** Reads what a page hands over. What is wrong never breaks the page: it is left out, and becomes a fault. */
export function readHostInput(raw: RawHostInput): HostInput {
  const faults: Issue[] = [];
  const shaped = Object.entries(SHAPES).filter(([name, [fits, expected]]) => {
    const value = raw[name as keyof typeof SHAPES];
    if (value === null || value === undefined) return false;
    if (fits(value)) return true;
    faults.push(optionIssue('type', name, value, expected));
    return false;
  });
  const { mean: people } = peopleNeeded({ people: Number(raw.minGroup) });
  if (people !== raw.minGroup) {
    faults.push(optionIssue('range', 'min-group', raw.minGroup, 'a whole number, 5 or more'));
  }
  const { labels, ...options } = Object.fromEntries(
    shaped.map(([name]) => [name, raw[name as keyof typeof SHAPES]]),
  );
  return {
    options,
    names: labels ?? {},
    people,
    headingLevel: chooseOption('heading-level', raw.headingLevel, [2, 3, 4, 5], faults),
    faults,
  };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= LIMITS.label;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isLabel);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(check: Check): Check {
  return (value) => isRecord(value) && Object.values(value).every(check);
}

/** An object with none but these; each may be left out. */
function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([name, field]) => Object.hasOwn(checks, name) && checks[name]?.(field),
    );
}
