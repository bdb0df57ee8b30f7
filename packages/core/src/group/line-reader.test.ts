import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../testing/seeded.js';
import { LIMITS } from '../contract/limits.js';
import { LineReader, type Line } from './line-reader.js';

const encoder = new TextEncoder();

function linesOf(chunks: readonly (string | Uint8Array)[]): readonly Line[] {
  const reader = new LineReader();
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
}

function expected(text: string): readonly Line[] {
  const pieces = text.split('\n');
  if (pieces.at(-1) === '') pieces.pop();
  return pieces.map((piece, index) => ({ number: index + 1, text: piece }));
}

/** Cuts anywhere, also within a character. */
function cut<T extends { slice(from: number, to?: number): T; readonly length: number }>(
  whole: T,
  places: readonly number[],
): T[] {
  const at = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b)];
  return at.map((from, index) => whole.slice(from, at[index + 1]));
}

test('Lines are the same however text or bytes are cut into chunks', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', '\n', 'é', '€', '😀', '"'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
      assert.deepEqual(linesOf(cut(text, places)), expected(text));
      assert.deepEqual(linesOf(cut(encoder.encode(text), places)), expected(text));
    }),
  );
});

test('A byte order mark is no part of the first line', () => {
  assert.deepEqual(linesOf(['\uFEFFa\nb']), expected('a\nb'));
  assert.deepEqual(linesOf([encoder.encode('\uFEFFa\nb\n')]), expected('a\nb\n'));
});

test('A line that is no UTF-8 is told by its number, and the others are read', () => {
  const bytes = new Uint8Array([97, 10, 0xe9, 10, 98, 10]);
  assert.deepEqual(linesOf([bytes]), [
    { number: 1, text: 'a' },
    { number: 2, fault: 'encoding' },
    { number: 3, text: 'b' },
  ]);
});

test('A line longer than a result can be is not held', () => {
  const long = 'x'.repeat(LIMITS.jsonCharacters * 5);
  const lines = [
    { number: 1, text: 'a' },
    { number: 2, fault: 'too-long' },
    { number: 3, text: 'b' },
  ];
  const text = `a\n${long}\nb`;
  const chunks = Array.from({ length: Math.ceil(text.length / 50_000) }, (_, index) =>
    text.slice(index * 50_000, (index + 1) * 50_000),
  );
  assert.deepEqual(linesOf(chunks), lines);
  assert.deepEqual(linesOf(chunks.map((chunk) => encoder.encode(chunk))), lines);
  assert.deepEqual(linesOf([text]), lines);
  assert.deepEqual(linesOf([long, long]), [{ number: 1, fault: 'too-long' }]);
});

test('A text cut into single characters or bytes has the same lines', () => {
  const text = '"a"\n\né€😀\n\nlast';
  assert.deepEqual(linesOf([text]), expected(text));
  assert.deepEqual(linesOf(text.split('')), expected(text));
  const bytes = [...encoder.encode(text)].map((byte) => Uint8Array.of(byte));
  assert.deepEqual(linesOf(bytes), expected(text));
  assert.deepEqual(linesOf([encoder.encode(text)]), expected(text));
  assert.deepEqual(linesOf(['\n', '\n']), expected('\n\n'));
  assert.deepEqual(linesOf([]), []);
});

test('A mark within the text, or before a later line, is part of it', () => {
  for (const text of ['a\uFEFFb', 'a\n\uFEFFb\n']) {
    assert.deepEqual(linesOf([text]), expected(text));
    assert.deepEqual(linesOf([encoder.encode(text)]), expected(text));
  }
});

test('Bytes that are broken at the end are told too', () => {
  assert.deepEqual(linesOf([encoder.encode('a\n'), Uint8Array.of(0xe2, 0x82)]), [
    { number: 1, text: 'a' },
    { number: 2, fault: 'encoding' },
  ]);
});

test('A line may be as long as the limit, in one chunk or in several', () => {
  const most = LIMITS.jsonCharacters;
  const long = 'x'.repeat(most);
  const tooLong = { number: 1, fault: 'too-long' };
  for (const chunks of [[`${long}\n`], [long], [long.slice(9), long.slice(0, 9), '\n']]) {
    assert.deepEqual(linesOf(chunks), [{ number: 1, text: long }]);
    const more = ['x', ...chunks];
    assert.deepEqual(linesOf(more), [tooLong]);
  }
  // Of bytes four times as many, for that many a character may take.
  const wide = encoder.encode('😀'.repeat(most));
  const [first] = linesOf([wide]);
  assert.ok(first && 'text' in first && first.text.length === 2 * most);
  assert.deepEqual(linesOf([wide.slice(9), wide.slice(0, 9)]).length, 1);
  assert.deepEqual(linesOf([wide, Uint8Array.of(120)]), [tooLong]);
  assert.deepEqual(linesOf([Uint8Array.of(120), wide, Uint8Array.of(10)]), [tooLong]);
  const joined = linesOf([wide.slice(0, 400), wide.slice(400), Uint8Array.of(10, 98)]);
  assert.deepEqual(
    joined.map((line) => ('text' in line ? line.text.length : line.fault)),
    [2 * most, 1],
  );
});
