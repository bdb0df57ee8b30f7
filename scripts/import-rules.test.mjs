import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { brokenImportRules } from './import-rules.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-rules-')));
after(() => rmSync(folder, { recursive: true }));

/** Lays down the files, each with its imports, and returns what the rules say about them. */
async function rulesBrokenBy(files) {
  rmSync(join(folder, 'packages'), { recursive: true, force: true });
  for (const [file, imports] of Object.entries(files)) {
    const path = join(folder, 'packages', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${imports.map((from) => `import '${from}';`).join('\n')}\nexport {};\n`);
  }
  return brokenImportRules(folder);
}

const target = (from, to) => {
  const depth = dirname(from).split('/').length - 2;
  return `./${'../'.repeat(depth)}${to.replace(/^[^/]+\/src\//, '').replace(/\.ts$/, '.js')}`;
};

/** `from` imports `to`, a file of the same package or a package by name. */
function oneImport(from, to) {
  const inside = to.includes('/src/');
  return { [from]: [inside ? target(from, to) : to], ...(inside ? { [to]: [] } : {}) };
}

const REFUSED = [
  ['core/src/model/a.ts', 'core/src/statistics/b.ts'],
  ['core/src/model/a.ts', 'core/src/index.ts'],
  ['core/src/instruments/a.ts', 'core/src/statistics/b.ts'],
  ['core/src/statistics/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/contract/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/scoring/a.ts', 'core/src/instruments/b.ts'],
  ['core/src/scoring/a.ts', 'core/src/session/b.ts'],
  ['core/src/session/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/validate/a.ts', 'core/src/instruments/b.ts'],
  ['core/src/validate/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/group/a.ts', 'core/src/session/b.ts'],
  ['core/src/new-room/a.ts', 'core/src/model/b.ts'],
  ['core/src/loose.ts', 'core/src/model/b.ts'],
  ['core/src/scoring/a.ts', 'core/src/scoring/b.test.ts'],
  ['core/src/scoring/a.ts', 'lit'],
  ['core/src/scoring/a.ts', 'node:fs'],
  ['core/src/scoring/a.ts', '@leerklimaat/elements'],
  ['connectors/src/a.ts', 'lit'],
  ['connectors/src/a.ts', '@leerklimaat/elements'],
  ['elements/src/parts/a.ts', '@leerklimaat/connectors'],
  ['elements/src/parts/a.ts', 'preact'],
  ['elements/src/parts/a.ts', 'd3-scale'],
  ['elements/src/charts/a.ts', 'd3-shape'],
  ['elements/src/charts/a.ts', 'elements/src/parts/b.ts'],
  ['elements/src/locales/a.ts', 'elements/src/controllers/b.ts'],
  ['elements/src/controllers/a.ts', 'elements/src/parts/b.ts'],
  ['elements/src/parts/a.ts', 'elements/src/leerklimaat-survey/b.ts'],
  ['elements/src/leerklimaat-survey/a.ts', 'elements/src/leerleider-checklist/b.ts'],
  ['elements/src/leerleider-checklist/a.ts', 'elements/src/leervoorkeur-profile/b.ts'],
  ['elements/src/leervoorkeur-profile/a.ts', 'elements/src/leerklimaat-survey/b.ts'],
  ['elements/src/modules/keten/a.ts', 'elements/src/modules/acties/b.ts'],
  ['elements/src/modules/keten/a.ts', 'elements/src/leerklimaat-survey/b.ts'],
  ['elements/src/leerklimaat-survey/a.ts', 'elements/src/modules/keten/b.ts'],
  ['elements/src/parts/a.ts', 'elements/src/modules/keten/b.ts'],
  ['elements/src/locales/a.ts', 'elements/src/languages/b.ts'],
  ['elements/src/languages/a.ts', 'elements/src/parts/b.ts'],
  ['elements/src/extras/a.ts', 'elements/src/locales/b.ts'],
  ['elements/src/define.ts', 'elements/src/events/b.ts'],
  ['core/src/languages/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/instruments/a.ts', 'core/src/languages/b.ts'],
  ['script-tag/src/a.ts', 'lit'],
];

const ALLOWED = [
  ['core/src/instruments/leerklimaat/a.ts', 'core/src/model/b.ts'],
  ['core/src/scoring/a.ts', 'core/src/statistics/b.ts'],
  ['core/src/scoring/a.ts', 'core/src/contract/b.ts'],
  ['core/src/validate/a.ts', 'core/src/session/b.ts'],
  ['core/src/group/a.ts', 'core/src/scoring/b.ts'],
  ['core/src/index.ts', 'core/src/scoring/b.ts'],
  ['core/src/scoring/a.test.ts', 'core/src/instruments/b.ts'],
  ['core/src/scoring/a.test.ts', 'node:test'],
  ['connectors/src/webhook/a.ts', '@leerklimaat/core'],
  ['elements/src/charts/a.ts', 'd3-scale'],
  ['elements/src/charts/a.ts', 'lit'],
  ['elements/src/parts/a.ts', 'lit/directives/live.js'],
  ['elements/src/parts/a.ts', 'elements/src/charts/b.ts'],
  ['elements/src/leerklimaat-survey/a.ts', 'elements/src/parts/b.ts'],
  ['elements/src/leerklimaat-survey/a.ts', 'elements/src/define.ts'],
  ['elements/src/index.ts', 'elements/src/leerklimaat-survey/b.ts'],
  ['elements/src/modules/keten/a.ts', 'elements/src/modules/keten/b.ts'],
  ['elements/src/modules/keten/a.ts', 'elements/src/charts/b.ts'],
  ['elements/src/modules/keten/a.ts', 'elements/src/extras/b.ts'],
  ['elements/src/languages/a.ts', 'elements/src/locales/b.ts'],
  ['elements/src/languages/a.ts', '@leerklimaat/core/languages/fr.js'],
  ['core/src/languages/a.ts', 'core/src/instruments/b.ts'],
  ['script-tag/src/a.ts', '@leerklimaat/elements/define.js'],
  ['script-tag/src/a.ts', '@leerklimaat/connectors'],
];

for (const [from, to] of REFUSED)
  test(`refuses ${from} → ${to}`, async () => {
    assert.notDeepEqual(await rulesBrokenBy(oneImport(from, to)), []);
  });

for (const [from, to] of ALLOWED)
  test(`allows ${from} → ${to}`, async () => {
    assert.deepEqual(await rulesBrokenBy(oneImport(from, to)), []);
  });

test('refuses a cycle', async () => {
  const cycle = {
    'core/src/scoring/a.ts': ['./b.js'],
    'core/src/scoring/b.ts': ['./a.js'],
  };
  const broken = await rulesBrokenBy(cycle);
  assert.match(broken.join('\n'), /no cycle/);
});
