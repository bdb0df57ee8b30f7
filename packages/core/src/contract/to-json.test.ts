import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { toJson } from './to-json.js';

/** What Prototype.js 1.6 and its likes do to a page. */
function withPollutedPrototypes(run: () => void): void {
  const polluted: object[] = [Array.prototype, Object.prototype, String.prototype];
  for (const prototype of polluted) {
    Object.defineProperty(prototype, 'toJSON', {
      configurable: true,
      value: () => 'polluted',
    });
  }
  try {
    run();
  } finally {
    for (const prototype of polluted) Reflect.deleteProperty(prototype, 'toJSON');
  }
}

describe('toJson', () => {
  test('writes plain data exactly as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(toJson(value), JSON.stringify(value));
      }),
    );
  });

  test('leaves out what is undefined, and writes no figure as null', () => {
    assert.equal(toJson({ a: undefined, b: Number.NaN, c: [undefined] }), '{"b":null,"c":[null]}');
  });

  test('writes a result right on a page where every prototype has a toJSON', () => {
    const result = { answers: { 'a-1': 1 }, flags: ['fast'], scores: { scales: [{ scale: 'a' }] } };
    const expected = JSON.stringify(result);
    withPollutedPrototypes(() => {
      assert.notEqual(JSON.stringify(result), expected);
      assert.equal(toJson(result), expected);
    });
  });
});
