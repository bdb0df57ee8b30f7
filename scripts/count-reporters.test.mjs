import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { countSessions } from './count-reporter.mjs';
import countEvents from './node-count-reporter.mjs';

const passed = { passed: true, skipped: false };
const failed = { passed: false, skipped: false };
const skipped = { passed: false, skipped: true };

const SESSIONS = [
  [
    'nested suites',
    [{ passed: true, testResults: { suites: [{ tests: [passed, skipped] }] } }],
    [1, 0, 1],
  ],
  ['a failing test once', [{ passed: false, testResults: { tests: [passed, failed] } }], [1, 1, 0]],
  ['a file that cannot be loaded as a failure', [{ passed: false }], [0, 1, 0]],
  [
    'an error after passing tests as a failure',
    [{ passed: false, testResults: { tests: [passed] } }],
    [1, 1, 0],
  ],
  ['a file without a test as a failure', [{ passed: true, testResults: { tests: [] } }], [0, 1, 0]],
];

for (const [title, sessions, [pass, fail, skip]] of SESSIONS)
  test(`the browser's count takes ${title}`, () => {
    const expected = { passed: pass, failed: fail, skipped: skip };
    assert.deepEqual(countSessions(sessions), expected);
  });

async function nodeCount(events) {
  let text = '';
  for await (const piece of countEvents(events)) text += piece;
  return JSON.parse(text);
}

const said = (message) => ({ type: 'test:diagnostic', data: { nesting: 0, message } });

test("Node's count adds cancelled tests to the failed and todo to the skipped", async () => {
  const words = [
    'tests 9',
    'pass 4',
    'fail 1',
    'cancelled 1',
    'skipped 1',
    'todo 1',
    'duration_ms 7.1',
  ];
  assert.deepEqual(await nodeCount(words.map(said)), { passed: 4, failed: 2, skipped: 2 });
});

test("Node's count takes a file without a test as a failure", async () => {
  const file = resolve('scripts/empty.test.mjs');
  const event = { type: 'test:pass', data: { nesting: 0, name: 'scripts/empty.test.mjs', file } };
  assert.deepEqual(await nodeCount([event, said('pass 1')]), { passed: 0, failed: 1, skipped: 0 });
});
