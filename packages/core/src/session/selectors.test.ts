import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFlow } from '../testing/flows.js';
import { reduce, startSession } from './reduce.js';
import { isLastPage, itemNumber, openItems, progress } from './selectors.js';

const flow = makeFlow();
const started = reduce(flow, startSession(flow), { type: 'start' });
const answered = reduce(flow, started, { type: 'answer', item: 'a-2', answer: 'na' });
const last = reduce(flow, answered, { type: 'go-to', item: 'c-1' });

test('Open items are those without any answer, in the order asked', () => {
  assert.deepEqual(openItems(answered, ['b-1', 'a-2', 'a-1']), ['b-1', 'a-1']);
  assert.deepEqual(openItems(answered, ['toString']), ['toString']);
});

test('Progress tells the step and the number of answers', () => {
  assert.deepEqual(progress(flow, last), { step: 3, steps: 3, answered: 1, items: 6 });
});

test('Items are numbered through all pages', () => {
  assert.deepEqual(
    ['a-1', 'b-1', 'c-2'].map((item) => itemNumber(flow, item)),
    [1, 3, 6],
  );
});

test('The last page is known', () => {
  assert.equal(isLastPage(flow, started), false);
  assert.equal(isLastPage(flow, last), true);
});
