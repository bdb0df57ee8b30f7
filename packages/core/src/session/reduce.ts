import { deepFreeze } from '../contract/deep-freeze.js';
import type { PlanEntry, Session, SessionAction } from '../model/session.js';
import type { Flow } from './flow.js';
import { isAnswer } from './is-answer.js';
import { openItems } from './selectors.js';

/** The first snapshot: on the start page, or at once on the first page. */
export function startSession(flow: Flow): Session {
  return deepFreeze<Session>({
    view: flow.start ? 'start' : 'page',
    page: 0,
    answers: {},
    gaps: [],
    mending: false,
    chosen: [],
    plan: {},
    completion: null,
  });
}

/**
 * What happens next. Pure: the same snapshot and action always give the same snapshot, and an action that makes no
 * sense where the person is gives the snapshot back unchanged.
 */
export function reduce(flow: Flow, session: Session, action: SessionAction): Session {
  const change = changeFor(flow, session, action);
  return change ? deepFreeze({ ...session, ...change }) : session;
}

type Change = Partial<Session> | null;

function changeFor(flow: Flow, session: Session, action: SessionAction): Change {
  const answering = session.completion === null;
  switch (action.type) {
    case 'start':
      return session.view === 'start' ? { view: 'page', page: 0 } : null;
    case 'answer':
      return answering ? answer(flow, session, action.item, action.answer) : null;
    case 'clear':
      return answering ? clear(session, action.item) : null;
    case 'next':
      return session.view === 'page' ? next(flow, session) : null;
    case 'back':
      return back(flow, session);
    case 'go-to':
      return answering ? goTo(flow, session, action.item) : null;
    case 'review':
      return answering && flow.review ? { view: 'review', gaps: [], mending: false } : null;
    case 'choose':
      return choose(session, action.advice, action.on);
    case 'plan':
      return note(session, action.advice, action.entry);
    case 'finish':
      return answering ? finish(flow, session, action.completion) : null;
    case 'restart':
      return startSession(flow);
  }
}

function answer(flow: Flow, session: Session, id: string, value: number | 'na'): Change {
  const known = flow.items.get(id);
  if (!known || !isAnswer(known, value)) return null;
  // What was told stays told until the next press: a list that shrinks would move the page under the person's hand.
  const { [known.item.unlike ?? '']: other, ...others } = session.answers;
  return { answers: { ...(other === value ? others : session.answers), [id]: value } };
}

function clear(session: Session, item: string): Change {
  if (!Object.hasOwn(session.answers, item)) return null;
  const { [item]: _, ...answers } = session.answers;
  return { answers };
}

function next(flow: Flow, session: Session): Change {
  const gaps = openItems(session, flow.pages[session.page]?.items ?? []);
  const told = session.gaps.length > 0;
  if (gaps.length > 0 && (flow.unanswered === 'refuse' || !told)) return { gaps };
  if (session.mending) return { view: 'review', gaps: [], mending: false };
  if (session.page + 1 < flow.pages.length) return { page: session.page + 1, gaps: [] };
  return flow.review ? { view: 'review', gaps: [] } : null;
}

function back(flow: Flow, session: Session): Change {
  if (session.view === 'review') return { view: 'page', gaps: [], mending: false };
  if (session.view !== 'page') return null;
  if (session.mending) return { view: 'review', gaps: [], mending: false };
  if (session.page > 0) return { page: session.page - 1, gaps: [] };
  return flow.start ? { view: 'start', gaps: [] } : null;
}

function goTo(flow: Flow, session: Session, item: string): Change {
  const page = flow.pages.findIndex(({ items }) => items.includes(item));
  if (page < 0) return null;
  const mending = session.mending || session.view === 'review';
  // On the page that the person is on already, what was told stays told.
  const gaps = session.view === 'page' && session.page === page ? session.gaps : [];
  return { view: 'page', page, gaps, mending };
}

/** How many things to do a person may choose: more of them would mean fewer done. */
export const MOST_CHOSEN = 3;

function choose({ chosen }: Session, advice: string, on: boolean): Change {
  if (on === chosen.includes(advice)) return null;
  if (!on) return { chosen: chosen.filter((other) => other !== advice) };
  return chosen.length < MOST_CHOSEN ? { chosen: [...chosen, advice] } : null;
}

/** What a person wrote for advice that was chosen; giving the advice up keeps the words, in case it was a slip. */
function note({ chosen, plan }: Session, advice: string, entry: Partial<PlanEntry>): Change {
  if (!chosen.includes(advice)) return null;
  const before = Object.hasOwn(plan, advice) ? plan[advice] : undefined;
  return { plan: { ...plan, [advice]: { what: '', withWhom: '', when: '', ...before, ...entry } } };
}

function finish(flow: Flow, session: Session, completion: Session['completion']): Change {
  const gaps = openItems(
    session,
    flow.pages.flatMap(({ items }) => items),
  );
  if (gaps.length > 0 && flow.unanswered === 'refuse') return { gaps };
  return { view: 'result', gaps: [], mending: false, completion: completion && { ...completion } };
}
