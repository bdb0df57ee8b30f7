import { deepFreeze } from '../contract/deep-freeze.js';
import { RESULT_SCHEMA } from '../contract/schema-ids.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult, ModuleResult, ResultLabels, Share } from '../model/result.js';
import type { Completion } from '../model/session.js';
import { scoreSheet } from './score-sheet.js';

export interface ResultSettings {
  /** BCP 47 tag of the language in which the person answered. */
  readonly language: string;
  /** How much of the sheet goes along. */
  readonly share: Share;
  readonly test: boolean;
  /** Where the answers come from, as the host says. */
  readonly labels?: ResultLabels;
  /** What was asked besides, in the order asked. */
  readonly modules?: readonly Instrument[];
}

/**
 * The result of one completed sheet as it may leave the widget: no more than `share` allows, and frozen.
 *
 * @param answers - validated answers, of the modules too
 * @throws InvalidInputError as {@link scoreSheet}
 */
export function createResult(
  instrument: Instrument,
  answers: Answers,
  { id, date, fast }: Completion,
  { language, share, test, labels = {}, modules = [] }: ResultSettings,
): LeerResult {
  const scored = (one: Instrument): Pick<ModuleResult, 'scores' | 'flags'> => {
    if (share === 'completion') return {};
    const { flags, ...scores } = scoreSheet(one, answers, { fast });
    return { scores, flags };
  };
  const reference = { id: instrument.id, version: instrument.version };
  return deepFreeze<LeerResult>({
    schema: RESULT_SCHEMA,
    id,
    instrument: { ...reference, language },
    date,
    test,
    ...(Object.keys(labels).length > 0 && { labels: { ...labels } }),
    share,
    ...scored(instrument),
    ...(share === 'answers' && { answers: { ...answers } }),
    ...(modules.length > 0 && {
      modules: modules.map((one) => ({
        instrument: { id: one.id, version: one.version },
        ...scored(one),
      })),
    }),
  });
}
