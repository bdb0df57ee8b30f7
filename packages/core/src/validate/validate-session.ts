import { SESSION_SCHEMA } from '../contract/schema-ids.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import type { Completion, SavedSession } from '../model/session.js';
import { LIMITS } from './limits.js';
import { readAnswers } from './validate-answers.js';
import { DATE, RESULT_ID } from './patterns.js';
import { pointer, validated, type Reader } from './reader.js';

/** Checks a saved session against the instrument that it has to go on with. */
export function validateSession(instrument: Instrument, input: unknown): Validated<SavedSession> {
  return validated((reader) => {
    const read = reader.record(input, '', [
      'schema',
      'instrument',
      'view',
      'item',
      'answers',
      'chosen',
      'completion',
    ]);
    reader.oneOf(read['schema'], '/schema', [SESSION_SCHEMA]);
    const { id, version } = reader.record(read['instrument'], '/instrument', ['id', 'version']);
    reader.oneOf(id, '/instrument/id', [instrument.id]);
    reader.oneOf(version, '/instrument/version', [instrument.version]);
    return {
      schema: SESSION_SCHEMA,
      instrument: { id: instrument.id, version: instrument.version },
      view: reader.oneOf(read['view'], '/view', ['start', 'page', 'review', 'result']),
      item: reader.id(read['item'], '/item'),
      answers: readAnswers(reader, instrument, read['answers'], '/answers'),
      chosen: reader
        .array(read['chosen'], '/chosen', 0, LIMITS.advice)
        .map((advice, index) => reader.id(advice, pointer('/chosen', index))),
      completion: readCompletion(reader, read['completion']),
    };
  });
}

function readCompletion(reader: Reader, input: unknown): Completion | null {
  if (input === null) return null;
  const { id, date, fast } = reader.record(input, '/completion', ['id', 'date', 'fast']);
  return {
    id: reader.pattern(id, '/completion/id', RESULT_ID, '32 hexadecimal digits'),
    date: reader.pattern(date, '/completion/date', DATE, 'a date such as 2026-05-31'),
    fast: reader.boolean(fast, '/completion/fast'),
  };
}
