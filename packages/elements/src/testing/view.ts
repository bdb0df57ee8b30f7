import {
  createFlow,
  scoreSheet,
  startSession,
  type Definition,
  type FlowOptions,
  type Session,
  type SessionAction,
} from '@leerklimaat/core';
import { nl } from '../locales/nl.js';
import type { ResultView } from '../parts/questionnaire-view.js';
import { smallDefinition } from './small-definition.js';

interface ViewWish {
  readonly definition?: Definition;
  readonly options?: Partial<FlowOptions>;
  readonly session?: Partial<Session>;
  readonly headingLevel?: number;
}

const OPTIONS = { start: true, review: true, paging: 'page', unanswered: 'notice' } as const;

/** What a part gets to draw, and the actions that it sends back. */
export function viewOf({
  definition = smallDefinition,
  options,
  session,
  headingLevel = 2,
}: ViewWish = {}): ResultView & { readonly actions: readonly SessionAction[] } {
  const actions: SessionAction[] = [];
  const flow = createFlow(definition.instrument, { ...OPTIONS, ...options });
  const current: Session = { ...startSession(flow), view: 'page', ...session };
  const text = Object.values(definition.texts)[0];
  if (!text) throw new Error('A definition has texts.');
  const score = scoreSheet(definition.instrument, current.answers);
  return {
    uid: 'leer0',
    definition,
    flow,
    session: current,
    text,
    ui: nl,
    asked: [{ definition, text, module: null }],
    language: text.language,
    headingLevel,
    filled: new Set(),
    score,
    scores: new Map([[definition.instrument.id, score]]),
    given: {},
    give: () => {},
    own: null,
    dispatch: (action) => actions.push(action),
    finish: () => {},
    actions,
  };
}
