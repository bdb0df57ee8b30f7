import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import type { Session, SessionAction } from '../model/session.js';
import { makeFlow } from '../testing/flows.js';
import { validateSession } from '../validate/validate-session.js';
import type { Flow } from './flow.js';
import { reduce, startSession } from './reduce.js';
import { restoreSession, saveSession } from './save.js';

/** What has to be true of the person's work, told without pages or views. */
interface Model {
  answers: Record<string, number | 'na'>;
  chosen: string[];
  finished: boolean;
}

interface Real {
  session: Session;
}

const completion = { id: 'c'.repeat(32), date: '2026-05-31', fast: true };

/** One action, and what it must do to the model. */
class Act implements fc.Command<Model, Real> {
  readonly flow: Flow;
  readonly action: SessionAction;

  constructor(flow: Flow, action: SessionAction) {
    this.flow = flow;
    this.action = action;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const before = real.session;
    const copy = JSON.stringify(before);
    real.session = reduce(this.flow, before, this.action);
    assert.equal(JSON.stringify(before), copy, 'the snapshot before was changed');
    expect(model, this.flow, this.action);
    assert.deepEqual(real.session.answers, model.answers);
    assert.deepEqual(real.session.chosen, model.chosen);
    assert.equal(real.session.completion !== null, model.finished);
    assert.equal(real.session.view === 'result', model.finished);
    checkAlways(this.flow, real.session);
  }

  toString(): string {
    return JSON.stringify(this.action);
  }
}

function expect(model: Model, flow: Flow, action: SessionAction): void {
  if (action.type === 'restart') Object.assign(model, { answers: {}, chosen: [], finished: false });
  if (action.type === 'choose') {
    const others = model.chosen.filter((id) => id !== action.advice);
    if (!action.on) model.chosen = others;
    else if (others.length === model.chosen.length && others.length < 3) {
      model.chosen = [...others, action.advice];
    }
  }
  if (model.finished) return;
  if (action.type === 'answer' && flow.instrument.items.some(({ id }) => id === action.item)) {
    const possible = action.answer === 'na' ? action.item !== 'a-1' : isPoint(action.answer);
    if (possible) model.answers = { ...model.answers, [action.item]: action.answer };
  }
  if (action.type === 'clear') delete model.answers[action.item];
  if (action.type === 'finish') {
    const complete = Object.keys(model.answers).length === flow.instrument.items.length;
    model.finished = flow.unanswered === 'notice' || complete;
  }
}

function isPoint(answer: number): boolean {
  return [1, 2, 3, 4, 5].includes(answer);
}

function checkAlways(flow: Flow, session: Session): void {
  assert.ok(flow.pages[session.page], `page ${session.page}`);
  assert.ok(session.chosen.length <= 3);
  const ids = flow.instrument.items.map(({ id }) => id);
  for (const gap of session.gaps) assert.ok(ids.includes(gap), gap);
  for (const part of [session, session.answers, session.gaps, session.chosen, session.completion]) {
    assert.ok(Object.isFrozen(part));
  }
  if (!flow.start) assert.notEqual(session.view, 'start');
  if (!flow.review) assert.notEqual(session.view, 'review');
  checkSaved(flow, session);
}

/** Saved as JSON and back: the same in this paging, the same work in every other. */
function checkSaved(flow: Flow, session: Session): void {
  const saved = validateSession(
    flow.instrument,
    JSON.parse(JSON.stringify(saveSession(flow, session))),
  );
  assert.ok(saved.ok, saved.ok ? '' : saved.issues[0]!.message);
  // What is shown only until the next step is not saved.
  assert.deepEqual(restoreSession(flow, saved.value), { ...session, gaps: [], mending: false });
  for (const paging of ['page', 'all', 'one'] as const) {
    const other = makeFlow({ ...flow, paging });
    const restored = restoreSession(other, saved.value);
    const { view, answers, chosen, completion: finished } = restored;
    assert.deepEqual(
      { view, answers, chosen, completion: finished },
      {
        view: session.view,
        answers: session.answers,
        chosen: session.chosen,
        completion: session.completion,
      },
    );
    const first = flow.pages[session.page]!.items[0]!;
    assert.ok(other.pages[restored.page]!.items.includes(first));
  }
}

function anyAction(): fc.Arbitrary<SessionAction> {
  const item = fc.constantFrom('a-1', 'a-2', 'b-1', 'b-2', 'c-1', 'c-2', 'z-1', 'toString');
  const advice = fc.constantFrom('p', 'q', 'r', 's', 't');
  const answer = fc.constantFrom<(number | 'na')[]>(1, 2, 3, 4, 5, 'na', 0, 6, 2.5, Number.NaN);
  const simple = fc.constantFrom('start', 'next', 'back', 'review');
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('answer' as const), item, answer }) },
    { weight: 6, arbitrary: simple.map((type) => ({ type })) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('clear' as const), item }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('go-to' as const), item }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('choose' as const), advice, on: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'finish' as const, completion }) },
    { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
  );
}

describe('Whatever people do, no answer is lost but by clearing or restarting', () => {
  for (const paging of ['page', 'all', 'one'] as const) {
    for (const unanswered of ['notice', 'refuse'] as const) {
      for (const extras of [true, false]) {
        const title = `${paging}, ${unanswered}, ${extras ? 'with' : 'without'} start and review`;
        test(title, () => {
          const flow = makeFlow({ paging, unanswered, start: extras, review: extras });
          const acts = [anyAction().map((action) => new Act(flow, action))];
          fc.assert(
            fc.property(fc.commands(acts, { maxCommands: 60 }), (commands) => {
              const setup = () => ({
                model: { answers: {}, chosen: [], finished: false },
                real: { session: startSession(flow) },
              });
              fc.modelRun(setup, commands);
            }),
            { numRuns: 40 },
          );
        });
      }
    }
  }
});
