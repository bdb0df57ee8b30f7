import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import type { Validated } from '../model/issue.js';
import { definitionWithAdvice } from '../testing/definition-with-advice.js';
import { issuesOf } from '../testing/failing.js';
import { parseJson } from './parse-json.js';
import { validateAnswers } from './validate-answers.js';
import { validateDefinition } from './validate-definition.js';
import { validateResult } from './validate-result.js';
import { validateSession } from './validate-session.js';

const VALIDATORS: Readonly<Record<string, (input: unknown) => Validated<unknown>>> = {
  validateAnswers: (input) => validateAnswers(leerklimaat, input),
  validateDefinition,
  validateResult,
  validateSession: (input) => validateSession(leerklimaat, input),
};

/** Made anew for each test, since reading may change a proxy or a getter. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'an own __proto__': () => JSON.parse('{"__proto__":{"polluted":1}}'),
  'an own constructor': () => ({ constructor: { prototype: { polluted: 1 } } }),
  'an own toString': () => ({ toString: 3, valueOf: 3, hasOwnProperty: 3 }),
  '__proto__ everywhere': () =>
    JSON.parse(
      '{"instrument":{"__proto__":{"polluted":1},"id":"__proto__"},"answers":{"__proto__":5}}',
    ),
  'ten thousand levels of objects': () =>
    deep((inside) => ({ instrument: inside, answers: inside })),
  'ten thousand levels of arrays': () => deep((inside) => [inside]),
  'a circle': () => circle(),
  'a getter that throws': () => ({
    get instrument() {
      throw new Error('trap');
    },
    get 'ruimte-1'() {
      throw new Error('trap');
    },
  }),
  'a getter that throws something odd': () => ({
    get 'ruimte-1'() {
      throw null;
    },
    get instrument() {
      throw undefined;
    },
  }),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    ),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a proxy with endless keys': () =>
    new Proxy(
      {},
      {
        ownKeys: () => Array.from({ length: 20_000 }, (_, index) => `k${index}`),
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    ),
  'a hundred thousand keys': () =>
    Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])),
  'an array of ten million holes': () => ({ instrument: { items: Array(10_000_000) } }),
  'a sentence of fifty megabytes': () => ({
    instrument: { id: 'x'.repeat(50_000_000) },
    schema: 'x'.repeat(50_000_000),
  }),
  'a key of fifty megabytes': () => ({ ['k'.repeat(50_000_000)]: 1 }),
  'a symbol': () => Symbol('trap'),
  'a function': () => () => 1,
  'a map': () =>
    new Map([
      ['ruimte-1', 3],
      ['x', 1],
    ]),
  'a toString that throws': () => ({
    schema: {
      toString: () => {
        throw new Error('trap');
      },
    },
    'ruimte-1': {
      toString: () => {
        throw new Error('trap');
      },
    },
  }),
};

for (const [name, validate] of Object.entries(VALIDATORS)) {
  describe(`${name} answers with issues, soon, and leaves all objects as they were, given`, () => {
    for (const [title, make] of Object.entries(HOSTILE)) {
      // A map has no own keys: it is an empty sheet.
      if (title === 'a map' && name === 'validateAnswers') continue;
      test(title, () => {
        const input = make();
        const before = Reflect.ownKeys(Object.prototype).length;
        const start = performance.now();
        issuesOf(validate(input));
        const seconds = (performance.now() - start) / 1000;
        assert.ok(seconds < 1, `${seconds.toFixed(2)} s`);
        assert.equal(Reflect.ownKeys(Object.prototype).length, before);
        assert.equal('polluted' in {}, false);
      });
    }

    test('anything at all', () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
          assert.equal(typeof validate(input).ok, 'boolean');
        }),
        { numRuns: 300 },
      );
    });
  });
}

describe('A definition', () => {
  const places = ['/instrument', '/texts', '/texts/nl', '/texts/nl/items', '/adviceTexts/nl'];
  for (const place of places) {
    test(`with an own __proto__ at ${place} is refused`, () => {
      const json = JSON.stringify(definitionWithAdvice);
      const input = JSON.parse(json) as Record<string, unknown>;
      const part = place
        .split('/')
        .slice(1)
        .reduce((inside, key) => inside[key] as Record<string, unknown>, input);
      Object.defineProperty(part, '__proto__', { value: {}, enumerable: true });
      issuesOf(validateDefinition(input));
    });
  }

  test('as JSON text stays within what parseJson reads', () => {
    assert.ok(parseJson(JSON.stringify(leerklimaatDefinition)).ok);
  });
});

function deep(wrap: (inside: unknown) => unknown): unknown {
  let inside: unknown = {};
  for (let level = 0; level < 10_000; level += 1) inside = wrap(inside);
  return inside;
}

function circle(): unknown {
  const self: Record<string, unknown> = {};
  for (const key of ['instrument', 'texts', 'answers', 'scores', 'items', 'nl']) self[key] = self;
  return self;
}
