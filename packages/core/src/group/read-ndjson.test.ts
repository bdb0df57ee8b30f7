import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { readNdjson, type TextSource } from './read-ndjson.js';
import { ResultCollector, type Reading } from './result-collector.js';

const results = [...syntheticOrganisation(leergoesting, { seed: 1, teams: { a: 3 } })];
const text = results.map((result) => `${JSON.stringify(result)}\n`).join('');
const bytes = new TextEncoder().encode(text);

async function reading(source: TextSource, name?: string): Promise<Reading['intake']> {
  const collector = new ResultCollector(leergoesting);
  await readNdjson(collector, source, name);
  return collector.reading().intake;
}

async function* later(
  chunks: readonly (string | Uint8Array)[],
): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('Lines are read from', () => {
  const half = text.length / 2;
  for (const [name, source] of [
    ['a text', text],
    ['bytes', bytes],
    ['a list of pieces', [text.slice(0, half), text.slice(half)]],
    ['a list of bytes', [bytes.slice(0, half), bytes.slice(half)]],
    ['pieces that come in later', later([text.slice(0, half), text.slice(half)])],
    ['bytes that come in later', later([bytes.slice(0, half), bytes.slice(half)])],
  ] as const) {
    test(name, async () => {
      const { read, counted } = await reading(source);
      assert.deepEqual([read, counted], [3, 3]);
    });
  }

  test('a text without a line break at its end', async () => {
    assert.equal((await reading(text.trimEnd())).counted, 3);
  });
});

test('What cannot be read is told with its line, and its source if that has a name', async () => {
  const broken = [Uint8Array.of(0xe9, 10), '  \n', '{"a"\n', '[]'];
  const told = async (name?: string): Promise<readonly unknown[]> => {
    const { problems } = await reading(later(broken), name);
    return problems.map(({ source, line, code }) => [source, line, code]);
  };
  assert.deepEqual(await told('noord'), [
    ['noord', 1, 'encoding'],
    ['noord', 3, 'syntax'],
    ['noord', 4, 'not-a-result'],
  ]);
  assert.deepEqual(
    (await told()).map((one) => (one as readonly unknown[])[0]),
    [null, null, null],
  );
  const [encoding, syntax] = (await reading(later(broken))).problems;
  assert.deepEqual(encoding?.issues, []);
  assert.equal(syntax?.issues.length, 1);
});

test('What the source throws is thrown', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield await Promise.resolve(text);
    throw new RangeError('The line was cut.');
  }
  await assert.rejects(reading(failing()), { message: 'The line was cut.' });
});
