import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomId } from './random-id.js';

test('An id is 32 lower-case hexadecimal digits', () => {
  for (let round = 0; round < 200; round += 1) assert.match(randomId(), /^[0-9a-f]{32}$/);
});

test('No two ids are the same, and every digit takes every value', () => {
  const ids = Array.from({ length: 2000 }, randomId);
  assert.equal(new Set(ids).size, ids.length);
  for (let digit = 0; digit < 32; digit += 1) {
    assert.equal(new Set(ids.map((id) => id[digit])).size, 16, `digit ${digit}`);
  }
});

test('It works on plain-http pages, where crypto has no randomUUID', (context) => {
  const { crypto } = globalThis;
  const plain = {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  };
  context.mock.getter(globalThis, 'crypto', () => plain);
  assert.equal('randomUUID' in globalThis.crypto, false);
  assert.match(randomId(), /^[0-9a-f]{32}$/);
});
