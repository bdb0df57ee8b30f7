import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Session, SessionAction } from '../model/session.js';
import { makeFlow } from '../testing/flows.js';
import type { Flow } from './flow.js';
import { reduce, startSession } from './reduce.js';

const completion = { id: 'a'.repeat(32), date: '2026-05-31', fast: false };
const finish = { type: 'finish', completion } as const;
const next = { type: 'next' } as const;
const back = { type: 'back' } as const;
const start = { type: 'start' } as const;
const give = (item: string, answer: number | 'na' = 3) =>
  ({ type: 'answer', item, answer }) as const;
const goTo = (item: string) => ({ type: 'go-to', item }) as const;
const choose = (advice: string, on = true) => ({ type: 'choose', advice, on }) as const;
const plan = (advice: string, entry: object) => ({ type: 'plan', advice, entry }) as const;
const everything = ['a-1', 'a-2', 'b-1', 'b-2', 'c-1', 'c-2'].map((item) => give(item));

function after(actions: readonly SessionAction[], flow: Flow = makeFlow()): Session {
  return actions.reduce((session, action) => reduce(flow, session, action), startSession(flow));
}

describe('An action brings the person where it should', () => {
  const CASES: readonly [string, readonly SessionAction[], Partial<Session>][] = [
    ['Nothing yet: the start page', [], { view: 'start', page: 0, answers: {}, completion: null }],
    ['Start: the first page', [start], { view: 'page', page: 0 }],
    ['An answer is kept', [start, give('a-1', 5)], { answers: { 'a-1': 5 } }],
    ['An answer can change', [give('a-1', 5), give('a-1', 2)], { answers: { 'a-1': 2 } }],
    ['“Can’t know” is an answer', [give('a-2', 'na')], { answers: { 'a-2': 'na' } }],
    [
      'Clear takes one answer away',
      [...everything, { type: 'clear', item: 'a-1' }],
      {
        answers: { 'a-2': 3, 'b-1': 3, 'b-2': 3, 'c-1': 3, 'c-2': 3 },
      },
    ],
    ['Next with gaps: a notice', [start, give('a-1'), next], { page: 0, gaps: ['a-2'] }],
    ['Next again: on, notice gone', [start, next, next], { page: 1, gaps: [] }],
    ['What was told stays told', [start, next, give('a-1')], { gaps: ['a-1', 'a-2'] }],
    ['Next tells anew', [start, next, give('a-1'), next], { page: 1, gaps: [] }],
    ['Next without gaps: on', [start, ...everything, next], { view: 'page', page: 1 }],
    ['Next on the last page: review', [start, ...everything, next, next, next], { view: 'review' }],
    ['Back: the page before', [start, ...everything, next, next, back], { page: 1 }],
    ['Back on the first page: start', [start, back], { view: 'start' }],
    [
      'Back from review: the last page',
      [start, ...everything, next, next, next, back],
      {
        view: 'page',
        page: 2,
      },
    ],
    ['Go to an item: its page', [start, goTo('c-2')], { view: 'page', page: 2, mending: false }],
    ['Review from anywhere', [start, { type: 'review' }], { view: 'review' }],
    [
      'From review to an item: mending',
      [start, { type: 'review' }, goTo('b-1')],
      {
        view: 'page',
        page: 1,
        mending: true,
      },
    ],
    [
      'Next while mending: the review again',
      [start, ...everything, { type: 'review' }, goTo('b-1'), next],
      { view: 'review', mending: false },
    ],
    [
      'Back while mending: the review again',
      [start, { type: 'review' }, goTo('b-1'), back],
      {
        view: 'review',
        mending: false,
      },
    ],
    ['Choose: in order', [choose('x'), choose('y')], { chosen: ['x', 'y'] }],
    ['Choose off', [choose('x'), choose('y'), choose('x', false)], { chosen: ['y'] }],
    [
      'A fourth choice is not taken',
      ['x', 'y', 'z', 'q'].map((id) => choose(id)),
      {
        chosen: ['x', 'y', 'z'],
      },
    ],
    [
      'A plan for what was chosen',
      [choose('x'), plan('x', { what: 'Vragen' }), plan('x', { when: '2026-06-01' })],
      { plan: { x: { what: 'Vragen', withWhom: '', when: '2026-06-01' } } },
    ],
    [
      'Giving it up keeps the words',
      [choose('x'), plan('x', { what: 'Vragen' }), choose('x', false)],
      { plan: { x: { what: 'Vragen', withWhom: '', when: '' } } },
    ],
    ['Finish: the result', [start, ...everything, finish], { view: 'result', completion }],
    ['Finish with gaps: the result too', [start, finish], { view: 'result', completion }],
    [
      'Restart: as at first',
      [start, ...everything, choose('x'), finish, { type: 'restart' }],
      {
        view: 'start',
        page: 0,
        answers: {},
        chosen: [],
        completion: null,
      },
    ],
  ];
  for (const [title, actions, expected] of CASES) {
    test(title, () => {
      const session = after(actions);
      for (const [key, value] of Object.entries(expected)) {
        assert.deepEqual(session[key as keyof Session], value, key);
      }
    });
  }
});

describe('An action that makes no sense gives the same snapshot back', () => {
  const done = [start, ...everything, finish];
  const CASES: readonly [string, readonly SessionAction[], SessionAction][] = [
    ['start on a page', [start], start],
    ['next on the start page', [], next],
    ['back on the start page', [], back],
    ['next in the review', [start, { type: 'review' }], next],
    ['an answer to an unknown item', [start], give('z-1')],
    ['an answer to an item every object has', [start], give('toString')],
    ['an answer below the scale', [start], give('a-1', 0)],
    ['an answer above the scale', [start], give('a-1', 6)],
    ['an answer between two points', [start], give('a-1', 1.5)],
    ['an answer that is no number', [start], give('a-1', Number.NaN)],
    ['“can’t know” where it may not be', [start], give('a-1', 'na')],
    ['clearing what is open', [start], { type: 'clear', item: 'a-1' }],
    ['clearing what every object has', [start], { type: 'clear', item: 'toString' }],
    ['going to an unknown item', [start], goTo('z-1')],
    ['choosing twice', [choose('x')], choose('x')],
    ['giving up what was not chosen', [choose('x')], choose('y', false)],
    ['a plan for what was not chosen', [choose('x')], plan('y', { what: 'Vragen' })],
    ['an answer after finishing', done, give('a-1', 1)],
    ['clearing after finishing', done, { type: 'clear', item: 'a-1' }],
    ['next after finishing', done, next],
    ['back after finishing', done, back],
    ['going to an item after finishing', done, goTo('a-1')],
    ['review after finishing', done, { type: 'review' }],
    ['finishing twice', done, { ...finish, completion: { ...completion, id: 'b'.repeat(32) } }],
  ];
  for (const [title, actions, action] of CASES) {
    test(title, () => {
      const session = after(actions);
      assert.equal(reduce(makeFlow(), session, action), session);
    });
  }
});

describe('The flow’s options are kept to', () => {
  test('Without a start page answering begins at once, and back stays', () => {
    const flow = makeFlow({ start: false });
    assert.equal(startSession(flow).view, 'page');
    assert.equal(after([back], flow).view, 'page');
  });

  test('Without a review the last page stays until the person finishes', () => {
    const flow = makeFlow({ review: false });
    const session = after([start, ...everything, next, next, next, { type: 'review' }], flow);
    assert.deepEqual([session.view, session.page], ['page', 2]);
  });

  test('When gaps are refused the person stays, and cannot finish', () => {
    const flow = makeFlow({ unanswered: 'refuse' });
    const stayed = after([start, give('a-1'), next, next, next], flow);
    assert.deepEqual([stayed.page, stayed.gaps], [0, ['a-2']]);
    const unfinished = after([start, ...everything, { type: 'clear', item: 'b-2' }, finish], flow);
    assert.deepEqual([unfinished.completion, unfinished.gaps], [null, ['b-2']]);
    assert.equal(after([start, ...everything, finish], flow).view, 'result');
  });

  test('Paging “all” has one page, “one” a page per item, both with all items in order', () => {
    const items = makeFlow().instrument.items.map(({ id }) => id);
    assert.deepEqual(
      makeFlow({ paging: 'all' }).pages.map((page) => page.items),
      [items],
    );
    assert.deepEqual(
      makeFlow({ paging: 'one' }).pages.map((page) => page.items),
      items.map((id) => [id]),
    );
  });
});

test('What the caller hands over is not frozen', () => {
  const own = { ...completion };
  after([start, { type: 'finish', completion: own }]);
  assert.equal(Object.isFrozen(own), false);
});
