import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../bootstrap.mjs';
import { litPatches } from './lit-patches.mjs';

const { transform } = litPatches();
const MODULES = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
];

for (const module of MODULES) {
  const path = join(root, 'node_modules', module);

  test(`${module} loses its globals and keeps every column`, () => {
    const before = readFileSync(path, 'utf8');
    const { code } = transform(before, path);
    assert.doesNotMatch(code, /Versions|litPropertyMetadata\?\?=|Symbol\.metadata/);
    assert.ok(code.length >= before.length);
    assert.equal(code.indexOf('export{'), before.indexOf('export{'));
  });

  test(`${module} that looks different fails the build`, () => {
    assert.throws(() => transform('export {};', path), /expected .* found it 0 times/);
  });
}

test("Lit asks for the file's own policy", () => {
  const path = join(root, 'node_modules', MODULES[0]);
  const { code } = transform(readFileSync(path, 'utf8'), path);
  assert.doesNotMatch(code, /createPolicy\(/);
  assert.match(code, /import \{ litPolicy \} from/);
});

test('other modules stay as they are', () => {
  assert.equal(transform('x', '/x/node_modules/lit-html/static.js'), null);
});
