import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseJson, validateResult } from '@leerklimaat/core';
import { sampleResult } from '../testing/sample-result.js';
import { memorySink } from './memory-sink.js';
import { resultsToJson } from './results-to-json.js';

const options = { signal: new AbortController().signal };

describe('memorySink', () => {
  test('keeps one result per id, in order of arrival', async () => {
    const sink = memorySink();
    for (const digit of [2, 1, 2]) await sink.send(sampleResult(digit), options);
    assert.deepEqual(
      sink.results.map(({ id }) => id[0]),
      ['2', '1'],
    );
  });

  test('gives a frozen copy, and forgets when asked', async () => {
    const sink = memorySink();
    await sink.send(sampleResult(), options);
    const { results } = sink;
    sink.clear();
    assert.ok(Object.isFrozen(results));
    assert.equal(results.length, 1);
    assert.deepEqual(sink.results, []);
  });

  test('names no destination: nothing leaves the page', () => {
    assert.equal(memorySink().destination, undefined);
  });
});

describe('resultsToJson', () => {
  test('is read back by the core, result by result', () => {
    const results = [sampleResult(1), sampleResult(2, 'completion'), sampleResult(3, 'scores')];
    const text = resultsToJson(results);
    const parsed = parseJson(text);
    assert.ok(parsed.ok && Array.isArray(parsed.value));
    const read = parsed.value.map((value) => validateResult(value));
    assert.deepEqual(
      read.map((result) => result.ok && result.value),
      results,
    );
    assert.equal(text.split('\n').length, results.length + 3);
  });

  test('writes an empty list', () => {
    assert.deepEqual(JSON.parse(resultsToJson([])), []);
  });
});
