import { SESSION_SCHEMA } from '../contract/schema-ids.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import type { Completion, SavedSession } from '../model/session.js';
import { MOST_CHOSEN } from '../session/reduce.js';
import { date, resultId } from './common-shapes.js';
import { validated } from './reader.js';
import { boolean, distinct, id, list, object, oneOf, type Shape } from './shape.js';
import { readAnswers } from './validate-answers.js';

/** Checks a saved session against the instrument that it has to go on with. */
export function validateSession(instrument: Instrument, input: unknown): Validated<SavedSession> {
  return validated((reader) => sessionOf(instrument)(reader, input, ''));
}

function sessionOf(instrument: Instrument): Shape<SavedSession> {
  return object<SavedSession>({
    schema: oneOf(SESSION_SCHEMA),
    instrument: object({ id: oneOf(instrument.id), version: oneOf(instrument.version) }),
    view: oneOf('start', 'page', 'review', 'result'),
    item: id,
    answers: (reader, input, path) => readAnswers(reader, instrument, input, path),
    chosen: distinct(list(id, 0, MOST_CHOSEN)),
    completion,
  });
}

const finished = object<Completion>({ id: resultId, date, fast: boolean });

const completion: Shape<Completion | null> = (reader, value, path) =>
  value === null ? null : finished(reader, value, path);
