import { deepFreeze } from '../contract/deep-freeze.js';
import { RESULT_SCHEMA } from '../contract/schema-ids.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult, Share } from '../model/result.js';
import type { Completion } from '../model/session.js';
import { scoreSheet } from './score-sheet.js';

export interface ResultSettings {
  /** BCP 47 tag of the language in which the person answered. */
  readonly language: string;
  /** How much of the sheet goes along. */
  readonly share: Share;
  readonly test: boolean;
}

/**
 * The result of one completed sheet as it may leave the widget: no more than `share` allows, and frozen.
 *
 * @param answers - validated answers
 * @throws InvalidInputError as {@link scoreSheet}
 */
export function createResult(
  instrument: Instrument,
  answers: Answers,
  { id, date, fast }: Completion,
  { language, share, test }: ResultSettings,
): LeerResult {
  const completion: LeerResult = {
    schema: RESULT_SCHEMA,
    id,
    instrument: { id: instrument.id, version: instrument.version, language },
    date,
    test,
    share,
  };
  if (share === 'completion') return deepFreeze(completion);
  const { flags, ...scores } = scoreSheet(instrument, answers, { fast });
  const scored: LeerResult = { ...completion, scores, flags };
  return deepFreeze(share === 'scores' ? scored : { ...scored, answers: { ...answers } });
}
