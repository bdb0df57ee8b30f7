import { SESSION_SCHEMA } from '../contract/schema-ids.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import type { Completion, PlanEntry, SavedSession } from '../model/session.js';
import { MOST_CHOSEN } from '../session/reduce.js';
import { date, note, resultId } from './common-shapes.js';
import { validated } from './reader.js';
import {
  boolean,
  distinct,
  id,
  keyed,
  list,
  object,
  oneOf,
  optional,
  type Shape,
} from './shape.js';
import { readAnswers, rulesOf } from './validate-answers.js';

/**
 * Checks a saved session against the instrument that it has to go on with, and what is asked besides. What was asked
 * besides may have changed since: answers to what is no longer asked are refused.
 */
export function validateSession(
  instrument: Instrument,
  input: unknown,
  modules: readonly Instrument[] = [],
): Validated<SavedSession> {
  return validated((reader) => sessionOf(instrument, modules)(reader, input, ''));
}

function sessionOf(instrument: Instrument, modules: readonly Instrument[]): Shape<SavedSession> {
  const rules = rulesOf([instrument, ...modules]);
  return object<SavedSession>({
    schema: oneOf(SESSION_SCHEMA),
    instrument: object({ id: oneOf(instrument.id), version: oneOf(instrument.version) }),
    view: oneOf('start', 'page', 'review', 'result'),
    item: id,
    answers: (reader, input, path) => readAnswers(reader, rules, input, path),
    chosen: distinct(list(id, 0, MOST_CHOSEN)),
    plan: optional(keyed(object<PlanEntry>({ what: note, withWhom: note, when: dateOrNone }))),
    completion,
  });
}

const dateOrNone: Shape<string> = (reader, value, path) =>
  value === '' ? '' : date(reader, value, path);

const finished = object<Completion>({ id: resultId, date, fast: boolean });

const completion: Shape<Completion | null> = (reader, value, path) =>
  value === null ? null : finished(reader, value, path);
