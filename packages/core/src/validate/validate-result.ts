import { RESULT_SCHEMA } from '../contract/schema-ids.js';
import type { Answer, Answers } from '../model/answers.js';
import type { Validated } from '../model/issue.js';
import type { LeerResult } from '../model/result.js';
import { LIMITS } from './limits.js';
import { DATE, LANGUAGE, RESULT_ID, VERSION } from './patterns.js';
import { readScores } from './read-scores.js';
import { pointer, validated, type Reader } from './reader.js';

const SHARES = ['completion', 'scores', 'answers'] as const;
const FLAGS = ['longstring', 'no-variation', 'contradiction', 'fast'] as const;

/**
 * Reads back a result: the file that a person kept, or what a host received. It accepts just what `resultSchema`
 * describes, without needing the instrument; check the answers with `validateAnswers` before scoring them again.
 */
export function validateResult(input: unknown): Validated<LeerResult> {
  return validated((reader) => {
    const read = reader.record(input, '', [
      'schema',
      'id',
      'instrument',
      'date',
      'test',
      'share',
      'scores',
      'flags',
      'answers',
    ]);
    const { id, version, language } = reader.record(read['instrument'], '/instrument', [
      'id',
      'version',
      'language',
    ]);
    const share = reader.oneOf(read['share'], '/share', SHARES);
    expectParts(reader, read, share);
    return {
      schema: reader.oneOf(read['schema'], '/schema', [RESULT_SCHEMA]),
      id: reader.pattern(read['id'], '/id', RESULT_ID, '32 hexadecimal digits'),
      instrument: {
        id: reader.id(id, '/instrument/id'),
        version: reader.pattern(version, '/instrument/version', VERSION, 'a version such as 1.0.0'),
        language: reader.pattern(
          language,
          '/instrument/language',
          LANGUAGE,
          'a language tag such as nl',
        ),
      },
      date: reader.pattern(read['date'], '/date', DATE, 'a date such as 2026-05-31'),
      test: reader.boolean(read['test'], '/test'),
      share,
      ...(read['scores'] !== undefined && {
        scores: readScores(reader, read['scores'], '/scores'),
      }),
      ...(read['flags'] !== undefined && {
        flags: reader
          .array(read['flags'], '/flags', 0, FLAGS.length)
          .map((flag, index) => reader.oneOf(flag, pointer('/flags', index), FLAGS)),
      }),
      ...(read['answers'] !== undefined && { answers: readAnyAnswers(reader, read['answers']) }),
    };
  });
}

/** Just the parts that the share promises: one too many would be a leak. */
function expectParts(
  reader: Reader,
  read: Readonly<Record<string, unknown>>,
  share: LeerResult['share'],
): void {
  const expected = {
    scores: share !== 'completion',
    flags: share !== 'completion',
    answers: share === 'answers',
  };
  for (const [part, wanted] of Object.entries(expected)) {
    const present = read[part] !== undefined;
    if (present === wanted) continue;
    const code = wanted ? 'missing' : 'unknown';
    reader.report(code, `/${part}`, wanted ? part : `no ${part} with share ${share}`, read[part]);
  }
}

function readAnyAnswers(reader: Reader, input: unknown): Answers {
  const answers: Record<string, Answer> = {};
  for (const key of reader.keys(input, '/answers')) {
    const at = pointer('/answers', key);
    const id = reader.id(key, at);
    const value = (input as Record<string, unknown>)[key];
    if (id) answers[id] = value === 'na' ? value : reader.integer(value, at, 1, LIMITS.points);
  }
  return answers;
}
