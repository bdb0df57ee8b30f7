import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow } from './flow.js';
import type { SessionAction } from '../model/session.js';
import { anyChange, type Json } from '../testing/any-change.js';
import { makeFlow } from '../testing/flows.js';
import { fc } from '../testing/seeded.js';
import { validateSession } from '../validate/validate-session.js';
import { readSession } from './read-session.js';
import { reduce, startSession } from './reduce.js';
import { saveSession } from './save.js';

const flow = makeFlow();

/** What a person leaves behind after some steps. */
function savedAfter(actions: readonly SessionAction[], of: Flow): Json {
  const session = actions.reduce((before, action) => reduce(of, before, action), startSession(of));
  return JSON.parse(JSON.stringify(saveSession(of, session))) as Json;
}

const finish: SessionAction = {
  type: 'finish',
  completion: { id: 'a'.repeat(32), date: '2026-05-31', fast: false },
};

const anySaved = fc
  .array(
    fc.constantFrom<SessionAction>(
      { type: 'start' },
      { type: 'next' },
      { type: 'review' },
      { type: 'answer', item: 'a-1', answer: 2 },
      { type: 'answer', item: 'b-2', answer: 'na' },
      { type: 'choose', advice: 'x', on: true },
      { type: 'plan', advice: 'x', entry: { what: 'Vragen', when: '2026-06-01' } },
      finish,
    ),
    { maxLength: 8 },
  )
  .map((actions) => savedAfter(actions, flow));

test('What a session saved is read back as it was', () => {
  fc.assert(
    fc.property(anySaved, (saved) => {
      assert.deepEqual(readSession(flow, saved), saved);
    }),
  );
});

test('It agrees with validateSession on every session in which something was changed', () => {
  let refused = 0;
  fc.assert(
    fc.property(anySaved, anyChange(), (saved, change) => {
      change(saved);
      const strict = validateSession(flow.instrument, saved);
      const read = readSession(flow, saved);
      if (!strict.ok) refused += 1;
      const why = strict.ok ? 'accepted' : strict.issues[0]?.message;
      assert.equal(read !== null, strict.ok, why);
      if (strict.ok)
        assert.deepEqual(
          JSON.parse(JSON.stringify(read)),
          JSON.parse(JSON.stringify(strict.value)),
        );
    }),
    { numRuns: 2000 },
  );
  assert.ok(refused > 400, `${refused} of 2000 changes were refused`);
});

test('Input that throws when it is read is no session', () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  for (const input of [hostile, null, undefined, 3, 'x', []]) {
    assert.equal(readSession(flow, input), null);
  }
});
