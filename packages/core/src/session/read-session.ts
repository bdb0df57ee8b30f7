import { LIMITS } from '../contract/limits.js';
import { PATTERNS } from '../contract/patterns.js';
import { RESERVED_IDS } from '../contract/reserved-ids.js';
import { SESSION_SCHEMA } from '../contract/schema-ids.js';
import type { SavedSession } from '../model/session.js';
import type { Flow } from './flow.js';
import { isAnswer } from './is-answer.js';
import { MOST_CHOSEN } from './reduce.js';

const { id, resultId, date } = PATTERNS;
const VIEWS: readonly unknown[] = ['start', 'page', 'review', 'result'];

type Test = (value: unknown) => boolean;

/**
 * What a host hands back, if it is a session of this flow, and else `null`. It says yes and no to the same things as
 * `validateSession`, which also says what is wrong, at several times the size.
 */
export function readSession(flow: Flow, input: unknown): SavedSession | null {
  const { id: own, version: current } = flow.instrument;
  const isSession = has({
    schema: (value) => value === SESSION_SCHEMA,
    instrument: has({ id: (value) => value === own, version: (value) => value === current }),
    view: (value) => VIEWS.includes(value),
    item: isId,
    answers: (value) =>
      isObject(value) &&
      entriesOf(value).every(([item, answer]) => {
        const known = flow.items.get(item);
        return known !== undefined && isAnswer(known, answer);
      }),
    chosen: (value) =>
      isList(value, MOST_CHOSEN, isId) && new Set(value as unknown[]).size === value.length,
    completion: (value) => value === null || isCompletion(value),
    plan: (value) =>
      value === undefined ||
      (isObject(value) && Object.values(value).every((entry) => isEntry(entry))),
  });
  try {
    if (!isSession(input)) return null;
    const session = input as SavedSession;
    // Forms and tables write what is open as `null`.
    return { ...session, answers: Object.fromEntries(entriesOf(session.answers)) };
  } catch {
    // A getter or a proxy of the caller's threw.
    return null;
  }
}

function entriesOf<T>(answers: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
}

/** An object of these keys and no others, each of which passes its test; one that is not there as `undefined`. */
function has(tests: Readonly<Record<string, Test>>): Test {
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries(tests).every(([key, test]) =>
      test(Object.hasOwn(value, key) ? value[key] : undefined),
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= LIMITS.items
  );
}

function isList(value: unknown, most: number, test: Test): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most && value.every((entry) => test(entry));
}

function matches(form: RegExp): Test {
  return (value) => typeof value === 'string' && form.test(value);
}

const isId: Test = (value) =>
  matches(id)(value) && !(RESERVED_IDS as readonly unknown[]).includes(value);

const isNote: Test = (value) => typeof value === 'string' && value.length <= LIMITS.sentence;

const isCompletion: Test = has({
  id: matches(resultId),
  date: matches(date),
  fast: (value) => typeof value === 'boolean',
});

const isEntry: Test = has({
  what: isNote,
  withWhom: isNote,
  when: (value) => value === '' || matches(date)(value),
});
