import { deepFreeze } from '../contract/deep-freeze.js';
import { SESSION_SCHEMA } from '../contract/schema-ids.js';
import type { SavedSession, Session } from '../model/session.js';
import type { Flow } from './flow.js';
import { startSession } from './reduce.js';

/** The snapshot as plain JSON, to hand back later. */
export function saveSession(flow: Flow, session: Session): SavedSession {
  return {
    schema: SESSION_SCHEMA,
    instrument: { id: flow.instrument.id, version: flow.instrument.version },
    view: session.view,
    item: flow.pages[session.page]?.items[0] ?? '',
    answers: { ...session.answers },
    chosen: [...session.chosen],
    ...(Object.keys(session.plan).length > 0 && { plan: { ...session.plan } }),
    completion: session.completion,
  };
}

/** The snapshot that a saved session stands for, in this flow. Pass what `validateSession` has accepted. */
export function restoreSession(flow: Flow, saved: SavedSession): Session {
  const page = flow.pages.findIndex(({ items }) => items.includes(saved.item));
  return deepFreeze({
    ...startSession(flow),
    view: viewIn(flow, saved),
    page: Math.max(0, page),
    answers: { ...saved.answers },
    chosen: [...saved.chosen],
    plan: { ...saved.plan },
    completion: saved.view === 'result' && saved.completion ? { ...saved.completion } : null,
  });
}

function viewIn(flow: Flow, { view, completion }: SavedSession): Session['view'] {
  if (view === 'result') return completion ? 'result' : 'page';
  if (view === 'review') return flow.review ? 'review' : 'page';
  return view === 'start' && flow.start ? 'start' : 'page';
}
