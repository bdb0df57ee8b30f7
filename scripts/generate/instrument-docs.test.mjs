import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCsv } from '../../packages/core/src/testing/parse-csv.ts';
import { root } from '../bootstrap.mjs';
import { definitions } from './definitions.mjs';
import { codeBook } from './instrument-docs/code-book.mjs';
import { instrumentPage } from './instrument-docs/instrument-page.mjs';
import { NOTES } from './instrument-docs/notes.mjs';
import { files } from './instrument-docs.mjs';

const HEAD = ['id', 'scale', 'format', 'points', 'reversed', 'optOut', 'nl', 'fr', 'en', 'de'];
const built = await definitions();

test('There are twelve instruments, each with notes, and no notes of another', () => {
  const ids = built.map(({ instrument }) => instrument.id);
  assert.equal(ids.length, 12);
  assert.deepEqual(new Set(Object.keys(NOTES)), new Set(ids));
});

test('The folder holds what is generated and nothing else', async () => {
  const made = (await files()).map(({ file }) => file.split('/').at(-1));
  assert.deepEqual(new Set(readdirSync(join(root, 'docs/instruments'))), new Set(made));
});

for (const definition of built) {
  const { instrument, texts } = definition;

  test(`The code book of ${instrument.id} has a row per item, in four languages`, () => {
    const text = codeBook(definition);
    assert.equal(text[0], '\uFEFF');
    assert.doesNotMatch(text, /(?<!\r)\n/);
    const [head, ...rows] = parseCsv(text.slice(1), ';');
    assert.deepEqual(head, HEAD);
    assert.deepEqual(
      rows.map(([id]) => id),
      instrument.items.map(({ id }) => id),
    );
    for (const row of rows) {
      assert.equal(row.length, HEAD.length);
      for (const cell of row) assert.match(cell, /^[\p{L}\d]/u);
    }
  });

  test(`The page of ${instrument.id} has every statement, source and advice`, () => {
    const page = instrumentPage(definition);
    const { nl } = texts;
    const said = [
      ...Object.values(nl.items),
      ...Object.values(nl.choices ?? {}).flat(),
      ...nl.anchors,
      ...instrument.sources.map(({ citation }) => citation),
      ...Object.values(definition.adviceTexts?.nl ?? {}).flatMap(Object.values),
      instrument.assumptions.basis,
    ];
    for (const sentence of said) assert.ok(page.includes(sentence), sentence);
    assert.doesNotMatch(page, /undefined|NaN|\[object/);
    assert.match(page, /\*\*Status: unvalidated\.\*\*/);
  });
}

test('An instrument without notes is refused', () => {
  const [{ instrument, ...rest }] = built;
  const unknown = { ...rest, instrument: { ...instrument, id: 'onbekend' } };
  assert.throws(() => instrumentPage(unknown), /onbekend has no notes/);
});
