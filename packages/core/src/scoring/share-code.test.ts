import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '../contract/limits.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import type { PreferenceProfile } from '../model/score.js';
import { fc } from '../testing/seeded.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import type { SharedInstrument } from './preference-code.js';
import { readShareCode, shareCode } from './share-code.js';

const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const IDS = leervoorkeur.scales.map(({ id }) => id);

/** Five centred scores that sum to zero, as a person's do. */
const anyProfile = fc
  .array(fc.integer({ min: 0, max: 80 }), { minLength: 5, maxLength: 5 })
  .map((levels) => {
    const elevation = levels.reduce((sum, level) => sum + level * 1.25, 0) / 5;
    return profileOf(levels.map((level) => level * 1.25 - elevation));
  });

const INSTRUMENTS: readonly SharedInstrument[] = [leervoorkeur.id, leervoorkeurKeuze.id];

const anyInstrument = fc.constantFrom(...INSTRUMENTS);

const anyCode = fc
  .tuple(anyProfile, anyInstrument)
  .map(([profile, instrument]) => bare(shareCode(profile, instrument)));

describe('A code of version 1 stays what it is', () => {
  const CASES = [
    { scores: [0, 0, 0, 0, 0], code: 'KHHH-HHHK' },
    { scores: [60, -60, 30, -30, 0], code: 'KZ2S-AHPD' },
    { scores: [12.5, -7.5, 25, -30, 0], code: 'KMFQ-AH6X' },
    { scores: [0, 0, 0, 0, 0], instrument: 'leervoorkeur-keuze', code: 'WHHH-HH9H' },
    { scores: [12.5, 25, 0, -12.5, -25], instrument: 'leervoorkeur-keuze', code: 'WMQH-EBDD' },
  ] as const;
  for (const { scores, code, ...of } of CASES) {
    const instrument = 'instrument' in of ? of.instrument : undefined;
    test(`${scores.join(' ')} of ${instrument ?? 'leervoorkeur'} is ${code}`, () => {
      assert.equal(shareCode(profileOf(scores), instrument), code);
    });
  }

  test('Further than 60 points from the mean is as far as it goes', () => {
    assert.equal(shareCode(profileOf([90, -90, 30, -30, 0])), 'KZ2S-AHPD');
  });

  test('What is read comes highest first', () => {
    const read = readShareCode('KZ2S-AHPD');
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.order.map(({ value }) => value),
      [60, 32, 0, -28, -60],
    );
  });

  test('It has the five scales of leervoorkeur', () => {
    const read = readShareCode('KHHH-HHHK');
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.order.map(({ scale }) => scale),
      IDS,
    );
  });
});

test('A code is two groups of four symbols that can’t be mistaken for each other', () => {
  fc.assert(
    fc.property(anyProfile, anyInstrument, (profile, instrument) => {
      assert.match(shareCode(profile, instrument), /^[KW][2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{4}$/);
    }),
  );
});

test('Reading says which instrument was answered; unless told otherwise that is leervoorkeur', () => {
  const instrumentIn = (code: string): string | null => {
    const read = readShareCode(code);
    return read.ok ? read.value.instrument : null;
  };
  fc.assert(
    fc.property(anyProfile, (profile) => {
      for (const instrument of INSTRUMENTS) {
        assert.equal(instrumentIn(shareCode(profile, instrument)), instrument);
      }
      assert.equal(instrumentIn(shareCode(profile)), 'leervoorkeur');
    }),
  );
});

test('What is read lies within two points of what was shared, highest first', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const read = readShareCode(shareCode(profile));
      assert.ok(read.ok);
      const { version, order } = read.value;
      assert.equal(version, 1);
      assert.deepEqual(order.map(({ scale }) => scale).sort(), [...IDS].sort());
      for (const { scale, value } of profile.order) {
        const shared = order.find((score) => score.scale === scale)!.value;
        const most = Math.max(-60, Math.min(60, value));
        assert.ok(Math.abs(shared - most) <= 2, `${scale}: ${value} became ${shared}`);
      }
      const values = order.map(({ value }) => value);
      assert.deepEqual(
        values,
        [...values].sort((a, b) => b - a),
      );
      assert.ok(!values.some((value) => Object.is(value, -0)));
    }),
  );
});

test('There is nothing in it but the scores: neither the mean, nor the order, nor the top', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const other = { order: [...profile.order].reverse(), top: [], elevation: 99 };
      assert.equal(shareCode(other), shareCode(profile));
    }),
  );
});

test('Reading a code and sharing what was read gives the same code', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const read = readShareCode(code);
      assert.ok(read.ok);
      assert.equal(bare(shareCode(read.value, read.value.instrument)), code);
    }),
  );
});

describe('Reading ignores', () => {
  for (const text of [
    'kmfq-ah6x',
    'KMFQAH6X',
    ' K M F Q A H 6 X ',
    'KMFQ–AH6X',
    'KMFQ\u2011AH6X\n',
    'k-m-f-q-a-h-6-x',
    '\uFEFFKMFQ\u00A0—\u00A0AH6X',
  ]) {
    test(`what stands between symbols, and their case: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readShareCode(text), readShareCode('KMFQ-AH6X'));
      assert.equal(readShareCode(text).ok, true);
    });
  }
});

describe('No typing error passes', () => {
  const code = 'KMFQAH6X';

  test('nor one that would make a code of one instrument a code of the other', () => {
    fc.assert(
      fc.property(anyCode, (any) => {
        refused((any.startsWith('K') ? 'W' : 'K') + any.slice(1), 'syntax');
      }),
    );
  });

  test('not one of all ways to get one or two of the eight symbols wrong', () => {
    // The checks are linear: an error is found or not whatever the code, so that one code stands for all.
    const values = Array.from(code, (symbol) => SYMBOLS.indexOf(symbol));
    let tried = 0;
    const withErrors = (errors: readonly (readonly [at: number, by: number])[]): string => {
      const wrong = [...values];
      for (const [at, by] of errors) wrong[at] = (wrong[at]! + by) % 31;
      return wrong.map((value) => SYMBOLS[value]).join('');
    };
    for (let a = 0; a < 8; a += 1) {
      for (let by = 1; by < 31; by += 1) {
        refused(withErrors([[a, by]]));
        tried += 1;
        for (let b = a + 1; b < 8; b += 1) {
          for (let also = 1; also < 31; also += 1) {
            // prettier-ignore
            refused(withErrors([[a, by], [b, also]]));
            tried += 1;
          }
        }
      }
    }
    assert.equal(tried, 8 * 30 + 28 * 900);
  });

  test('nor any single wrong symbol in any code', () => {
    fc.assert(
      fc.property(anyCode, (any) => {
        for (let at = 0; at < 8; at += 1) {
          for (const symbol of SYMBOLS) {
            if (symbol !== any[at])
              refused(any.slice(0, at) + symbol + any.slice(at + 1), 'syntax');
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('nor two symbols that changed places, neighbours or not', () => {
    fc.assert(
      fc.property(anyCode, (any) => {
        for (let a = 0; a < 8; a += 1) {
          for (let b = a + 1; b < 8; b += 1) {
            if (any[a] === any[b]) continue;
            const symbols = Array.from(any);
            [symbols[a], symbols[b]] = [any[b]!, any[a]!];
            refused(symbols.join(''), 'syntax');
          }
        }
      }),
    );
  });

  test('nor a symbol too few or too many', () => {
    fc.assert(
      fc.property(anyCode, (any) => {
        for (let at = 0; at < 8; at += 1) refused(any.slice(0, at) + any.slice(at + 1), 'range');
        for (let at = 0; at <= 8; at += 1) {
          for (const symbol of SYMBOLS) refused(any.slice(0, at) + symbol + any.slice(at), 'range');
        }
      }),
      { numRuns: 20 },
    );
  });

  test('nor a code that slipped one place, with any symbol at the other end', () => {
    fc.assert(
      fc.property(anyCode, (any) => {
        for (const symbol of SYMBOLS) {
          refused(any.slice(1) + symbol);
          refused(symbol + any.slice(0, 7));
        }
      }),
    );
  });

  test('nor eight times the same symbol', () => {
    for (const symbol of SYMBOLS) assert.equal(readShareCode(symbol.repeat(8)).ok, false);
  });
});

describe('Issues tell what is wrong', () => {
  const CASES = [
    {
      text: '',
      issues: [['range', '', 'The input: expected a code of 8 symbols, received "0 symbols".']],
    },
    {
      text: 'KMFQ-AH6',
      issues: [['range', '', 'The input: expected a code of 8 symbols, received "7 symbols".']],
    },
    {
      text: 'KMFQ-AH6O',
      issues: [
        ['pattern', '/7', '/7: expected a digit or letter, but not 0, 1, I, L or O, received "O".'],
      ],
    },
    {
      text: 'K1FQ-AH6ß',
      issues: [
        ['pattern', '/1', '/1: expected a digit or letter, but not 0, 1, I, L or O, received "1".'],
        ['pattern', '/7', '/7: expected a digit or letter, but not 0, 1, I, L or O, received "ß".'],
      ],
    },
    {
      text: 'KMFQ-AH6M',
      issues: [
        ['syntax', '', 'The input: expected a code without a typing error, received "KMFQ-AH6M".'],
      ],
    },
    {
      // All its checks fit, but codes of version 1 do not begin like this.
      text: '2222-2222',
      issues: [['unknown', '/0', '/0: expected a code of version 1, received "2".']],
    },
  ] as const;
  for (const { text, issues } of CASES) {
    test(JSON.stringify(text), () => {
      const read = readShareCode(text);
      assert.ok(!read.ok);
      assert.deepEqual(
        read.issues.map(({ code, path, message }) => [code, path, message]),
        issues,
      );
    });
  }

  test('of what is no text, and of text that is far too long', () => {
    const messageOf = (text: unknown) => {
      const read = readShareCode(text as string);
      return read.ok ? null : read.issues[0]?.message;
    };
    assert.equal(messageOf(8), 'The input: expected a share code, received 8.');
    const most = LIMITS.sentence;
    assert.equal(
      messageOf('K'.repeat(most)),
      `The input: expected a code of 8 symbols, received "${most} symbols".`,
    );
    assert.equal(
      messageOf('K'.repeat(most + 1)),
      `The input: expected a code of 8 symbols, received "${most + 1} characters".`,
    );
  });

  test('whatever comes in', () => {
    for (const input of [null, 8, {}, [], undefined]) {
      const read = readShareCode(input as unknown as string);
      assert.ok(!read.ok);
      assert.equal(read.issues[0]?.code, input === undefined ? 'missing' : 'type');
    }
    refused('K'.repeat(1_000_000), 'range');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = readShareCode(text);
        if (!read.ok) assert.ok(read.issues.length > 0);
      }),
    );
  });
});

describe('There is no code for', () => {
  const CASES = [
    { title: 'other scales', order: ['a', 'b', 'c', 'd', 'e'] },
    { title: 'four of the five', order: IDS.slice(0, 4) },
    { title: 'one scale more', order: [...IDS, 'more'] },
  ];
  for (const { title, order } of CASES) {
    test(title, () => {
      const scores = order.map((scale) => ({ scale, value: 0 }));
      assert.throws(
        () => shareCode({ order: scores }),
        (error) => isRefusal(error, 'range', '/order', `a score for each of ${IDS.join(', ')}`),
      );
    });
  }

  test('another instrument', () => {
    const other = 'leerklimaat' as SharedInstrument;
    const known = 'leervoorkeur or leervoorkeur-keuze';
    assert.throws(
      () => shareCode(profileOf([0, 0, 0, 0, 0]), other),
      (error) => isRefusal(error, 'unknown', '/instrument', known),
    );
  });

  test('what is no number', () => {
    for (const value of [Number.NaN, Infinity]) {
      assert.throws(() => shareCode(profileOf([value, 0, 0, 0, 0])), InvalidInputError);
    }
  });
});

function profileOf(values: readonly number[]): PreferenceProfile {
  const order = IDS.map((scale, index) => {
    const value = values[index]!;
    return { scale, value, interval: { low: value - 15, high: value + 15 } };
  }).sort((a, b) => b.value - a.value);
  return { order, top: [order[0]!.scale], elevation: 50 };
}

function isRefusal(error: unknown, code: string, path: string, expected: string): boolean {
  assert.ok(error instanceof InvalidInputError);
  const found = error.issues.map((issue) => [issue.code, issue.path, issue.expected]);
  assert.deepEqual(found, [[code, path, expected]]);
  return true;
}

function bare(code: string): string {
  return code.replace('-', '');
}

function refused(text: string, code?: string): void {
  const read = readShareCode(text);
  assert.ok(!read.ok, text);
  if (code) assert.equal(read.issues[0]?.code, code, text);
}
