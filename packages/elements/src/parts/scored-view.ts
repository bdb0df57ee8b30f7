import { scoreSheet } from '@leerklimaat/core';
import type { QuestionnaireView, ResultView } from './questionnaire-view.js';

/** What goes with a result besides its scores. */
export type GivenToResult = Pick<ResultView, 'given' | 'give' | 'own'>;

/** The view of a person who has finished, with the scores of everything that was asked. */
export function scoredView(view: QuestionnaireView, given: GivenToResult): ResultView {
  const { session, flow } = view;
  const fast = session.completion?.fast ?? false;
  const score = scoreSheet(flow.instrument, session.answers, { fast });
  const others = flow.modules.map(
    (module) => [module.id, scoreSheet(module, session.answers, { fast })] as const,
  );
  return { ...view, ...given, score, scores: new Map([[flow.instrument.id, score], ...others]) };
}

/** The same view as if one of the modules were the instrument of the tag; `null` when it was not asked. */
export function moduleView(view: ResultView, id: string): ResultView | null {
  const { asked, scores, flow } = view;
  const found = asked.find(({ definition }) => definition.instrument.id === id);
  const score = scores.get(id);
  if (!found || !score) return null;
  const { definition, text } = found;
  return { ...view, definition, text, score, flow: { ...flow, instrument: definition.instrument } };
}
