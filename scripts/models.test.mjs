import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from './bootstrap.mjs';
import { definitions } from './generate/definitions.mjs';

const PAGE = 'docs/models.md';
const text = readFileSync(join(root, PAGE), 'utf8');
const marked = [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** Fields of the data, which no instrument has as an id. */
const FIELDS = ['foundation', 'twoIdeas', 'source', 'meaning', 'caution', 'help', 'talk', 'link'];

test('Every file that the page about models names is there', () => {
  const files = marked.filter((word) => /^(packages|examples|docs|scripts)\//.test(word));
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => join(dirname(PAGE), to));
  assert.ok(files.length > 20);
  const missing = [...files, ...links].filter((file) => !existsSync(join(root, file)));
  assert.deepEqual([...new Set(missing)], []);
});

test('Every instrument, scale, statement and action that it names is there', async () => {
  const known = new Set(
    (await definitions()).flatMap(({ instrument, advice = [] }) =>
      [instrument, ...instrument.scales, ...instrument.items, ...advice].map(({ id }) => id),
    ),
  );
  const named = marked.filter((word) => /^[a-z]\w*(-\w+)*$/i.test(word));
  assert.ok(named.length > 50);
  assert.deepEqual(
    named.filter((word) => !known.has(word) && !FIELDS.includes(word)),
    [],
  );
});

test('It has every instrument', async () => {
  for (const { instrument } of await definitions()) {
    assert.ok(
      marked.some((word) => word.includes(`/${instrument.id}.ts`) || word === instrument.id),
      instrument.id,
    );
  }
});
