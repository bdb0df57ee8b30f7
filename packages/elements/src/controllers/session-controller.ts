import {
  calendarDate,
  createFlow,
  isFast,
  randomId,
  readSession,
  reduce,
  restoreSession,
  saveSession,
  startSession,
  type Completion,
  type Flow,
  type FlowOptions,
  type Instrument,
  type Issue,
  type SavedSession,
  type Session,
  type SessionAction,
} from '@leerklimaat/core';

/** Told of every new snapshot, with the action that made it. */
export type SessionListener = (before: Session, after: Session, action: SessionAction) => void;

/** Ties the core's session to an element: holds the snapshot, and brings what is not pure (ids, dates, time). */
export class SessionController {
  flow: Flow | null = null;
  session: Session | null = null;
  readonly #listener: SessionListener;
  /** When answering began, in milliseconds; `null` when part of it was not seen. */
  #answeringSince: number | null = null;

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  get saved(): SavedSession | null {
    return this.flow && this.session && saveSession(this.flow, this.session);
  }

  /** Lays down the road. A person who is answering the same instrument keeps answers and place. */
  configure(
    instrument: Instrument | null,
    options: FlowOptions,
    modules: readonly Instrument[] = [],
  ): void {
    const { flow: before, saved } = this;
    this.flow = instrument && createFlow(instrument, options, modules);
    if (!this.flow) this.session = null;
    else if (saved && before?.instrument === instrument) {
      this.session = restoreSession(this.flow, saved);
    } else {
      this.session = startSession(this.flow);
      this.#answeringSince = options.start ? null : performance.now();
    }
  }

  /** Goes on from a saved session; returns what is wrong with it, if anything. */
  restore(saved: unknown): readonly Issue[] {
    if (!this.flow) return [];
    const { id, version } = this.flow.instrument;
    const read = readSession(this.flow, saved);
    if (!read) return [notASession(`${id} ${version}`)];
    this.session = restoreSession(this.flow, read);
    this.#answeringSince = null;
    return [];
  }

  dispatch(action: SessionAction): void {
    const before = this.session;
    if (!this.flow || !before) return;
    const after = reduce(this.flow, before, action);
    if (after === before) return;
    if (action.type === 'start' || action.type === 'restart') {
      this.#answeringSince = performance.now();
    }
    this.session = after;
    this.#listener(before, after, action);
  }

  finish(): void {
    this.dispatch({ type: 'finish', completion: this.#newCompletion() });
  }

  #newCompletion(): Completion {
    return { id: randomId(), date: calendarDate(new Date()), fast: this.#isFast() };
  }

  #isFast(): boolean {
    if (this.#answeringSince === null || !this.session) return false;
    const seconds = (performance.now() - this.#answeringSince) / 1000;
    return isFast(seconds, Object.keys(this.session.answers).length);
  }
}

function notASession(of: string): Issue {
  const expected = `a state of ${of}; validateSession says more`;
  const message = `Expected ${expected}.`;
  return { code: 'unreadable', path: '', expected, received: 'something else', message };
}
