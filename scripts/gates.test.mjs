import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mustStandAlone } from './bundle/bundle-scripts.mjs';
import { integrityTable } from './bundle/integrity.mjs';
import { exportTarget } from './bundle/workspace-sources.mjs';
import { forbiddenIn } from './gates/forbidden-code.mjs';
import { check as checkIntegrity } from './gates/integrity.mjs';
import { hostsIn } from './gates/lock-file.mjs';
import { extraFaults, mapFaults, scriptFaults } from './gates/script-output.mjs';
import { entryFor } from './gates/side-effects.mjs';
import { versionFaults } from './gates/versions.mjs';
import { withIntegrity } from './generate/snippets.mjs';
import { budgetFor, overBudget, weigh } from './size.mjs';

// A gate that cannot fail is no gate: each is shown something that it must refuse.

const FORBIDDEN = [
  'node.innerHTML = text;',
  'node.outerHTML = text;',
  'node.insertAdjacentHTML("beforeend", text);',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
  "import { unsafeStatic } from 'lit/static-html.js';",
  "import { styleMap } from 'lit/directives/style-map.js';",
  'eval(text);',
  'new Function(text);',
  'document.write(text);',
  'const a = html`<p style="color: red"></p>`;',
  'const a = html`<p style=${value}></p>`;',
];
for (const source of FORBIDDEN)
  test(`forbidden code: ${source}`, () => assert.equal(forbiddenIn(source).length, 1));

test('forbidden code: a comment may name it, a property may look like it', () => {
  assert.deepEqual(forbiddenIn('// never innerHTML\nconst style = element.style;'), []);
});

test('size: a file over budget is named', () => {
  const [over] = overBudget([
    weigh('a.js', Buffer.from('abc'), 3),
    weigh('b.js', Buffer.from(''), 99),
  ]);
  assert.equal(over.name, 'a.js');
});

test('size: each kind of file has its budget', () => {
  const [survey, iife, extra, language] = [
    'leerklimaat-survey.js',
    'leerklimaat-survey.iife.js',
    'modules/leerklimaat.js',
    'lang/fr.js',
  ].map(budgetFor);
  assert.equal(survey, iife);
  assert.ok(extra < language && language < survey);
  assert.ok(survey < budgetFor('leerteam-report.js'));
  assert.ok(extra < budgetFor('modules/verslag-keten.js'));
  assert.ok(budgetFor('modules/verslag-keten.js') < budgetFor('modules/tellen.js'));
  assert.ok(budgetFor('lang/verslag-fr.js') < language);
  assert.ok(survey < budgetFor('leerklimaat.js'));
  assert.ok(budgetFor('leerklimaat.iife.js') < budgetFor('leerklimaat-alles.iife.js'));
});

test('integrity: a changed file is noticed', () => {
  const dist = mkdtempSync(join(tmpdir(), 'integrity-'));
  mkdirSync(join(dist, 'modules'));
  writeFileSync(join(dist, 'leerklimaat-survey.iife.js'), 'one');
  writeFileSync(join(dist, 'modules/keten.js'), 'one');
  const table = integrityTable(dist);
  assert.equal(table['leerklimaat-survey.iife.js'].trustedTypesPolicy, 'leerklimaat-survey#lit');
  assert.equal(table['modules/keten.js'].trustedTypesPolicy, undefined);
  assert.equal(table['modules/keten.js'].bytes, 3);
  writeFileSync(join(dist, 'sri.json'), JSON.stringify(table));
  checkIntegrity(dist);
  writeFileSync(join(dist, 'leerklimaat-survey.iife.js'), 'two');
  assert.throws(() => checkIntegrity(dist));
  rmSync(dist, { recursive: true });
});

test('script output: a missing banner and left-over globals of Lit are faults', () => {
  assert.equal(scriptFaults('(a.litHtmlVersions??=[]).push("3");').length, 2);
  assert.equal(scriptFaults('b.createPolicy("lit-html",{})').length, 2);
  assert.deepEqual(scriptFaults('/*! a 0.1.0 | MIT | THIRD-PARTY-LICENSES.txt */\nlet a;'), []);
});

test('script output: a map that names a place on this machine is a fault', () => {
  const sources = ['../packages/core/src/index.ts', '/home/someone/a.ts', '../../elsewhere/b.ts'];
  assert.equal(mapFaults(JSON.stringify({ sources })).length, 2);
  assert.equal(mapFaults(JSON.stringify({ sources }), 'modules/keten.js').length, 3);
  const deeper = ['../../packages/core/src/index.ts'];
  assert.deepEqual(mapFaults(JSON.stringify({ sources: deeper }), 'modules/keten.js'), []);
});

test('script output: an extra that draws by itself is a fault', () => {
  assert.equal(extraFaults('a.createPolicy("x",{});b.createTreeWalker(c)').length, 2);
  assert.equal(extraFaults('customElements.define("a-b",c)').length, 1);
  assert.deepEqual(extraFaults('a=html`<p></p>`'), []);
});

const EXPORTS = {
  '.': { default: './dist/index.js' },
  './modules/*.js': { default: './dist/modules/*/*.js' },
  './modules/*-module.js': { default: './dist/modules/*/*-module.js' },
};
const ENTRIES = [
  ['.', './dist/index.js'],
  ['./modules/woorden-en-daden.js', './dist/modules/woorden-en-daden/woorden-en-daden.js'],
  [
    './modules/woorden-en-daden-module.js',
    './dist/modules/woorden-en-daden/woorden-en-daden-module.js',
  ],
  [undefined, './dist/modules/keten/keten-chain.js'],
];
for (const [entry, file] of ENTRIES)
  test(`exports: ${file} is ${entry ?? 'no entry point'}`, () => {
    assert.equal(entryFor(EXPORTS, file), entry);
    if (entry) assert.equal(exportTarget(EXPORTS, entry), file);
  });

test('exports: what no entry or pattern names is not found', () => {
  assert.equal(exportTarget(EXPORTS, './parts/a.js'), undefined);
});

test('bundles: an import or an export is refused', () => {
  assert.throws(() => mustStandAlone({ fileName: 'a.js', imports: ['lit'] }), /lit/);
  assert.throws(() => mustStandAlone({ fileName: 'a.js', exports: ['x'] }), /x/);
});

test('lock file: a host is noticed', () => {
  const packages = { 'node_modules/a': { resolved: 'https://host.invalid/a.tgz' }, b: {} };
  assert.equal(hostsIn(JSON.stringify({ packages })).length, 1);
});

test('snippets: hashes are set, and a tag without one is refused', () => {
  const table = { 'a.js': { integrity: 'sha384-new' } };
  const tag = '<script type="module" src="leerklimaat/a.js" integrity="sha384-old"></script>';
  assert.equal(withIntegrity(tag, table), tag.replace('old', 'new'));
  assert.throws(() => withIntegrity('<script src="a.js"></script>', table), /no integrity/);
  assert.throws(() => withIntegrity('no tag at all', table), /no script tag/);
});

test('snippets: a file in a folder of dist has the hash of that folder', () => {
  const table = { 'modules/a.js': { integrity: 'sha384-a' }, 'a.js': { integrity: 'sha384-b' } };
  const tag = '<script src="leerklimaat/modules/a.js" integrity="sha384-old"></script>';
  assert.equal(withIntegrity(tag, table), tag.replace('old', 'a'));
});

test('versions: a package or a dependency that lags behind is named', () => {
  const manifest = {
    version: '1.0.0',
    dependencies: { '@leerklimaat/core': '1.0.0', lit: '3.3.3' },
  };
  assert.equal(versionFaults(JSON.stringify(manifest), '1.1.0').length, 2);
  assert.deepEqual(versionFaults(JSON.stringify(manifest), '1.0.0'), []);
});
