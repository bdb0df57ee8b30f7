import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Plain Node, without what the tests themselves are compiled by. */
function inNode(code: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const REGISTRY = `
  const defined = [];
  globalThis.customElements = {
    get: (name) => defined.find((entry) => entry === name),
    define: (name) => defined.push(name),
  };`;

const CLASS_MODULES: readonly [module: string, names: readonly string[]][] = [
  ['@leerklimaat/elements', ['LeerklimaatSurvey', 'LeerleiderChecklist', 'LeervoorkeurProfile']],
  ['@leerklimaat/elements/leerklimaat-survey-element.js', ['LeerklimaatSurvey']],
  ['@leerklimaat/elements/leerleider-checklist-element.js', ['LeerleiderChecklist']],
  ['@leerklimaat/elements/leervoorkeur-profile-element.js', ['LeervoorkeurProfile']],
];

for (const [module, names] of CLASS_MODULES)
  test(`${module} loads in Node and registers nothing`, () => {
    const found = inNode(`
      ${REGISTRY}
      const module = await import('${module}');
      console.log(JSON.stringify({
        defined,
        classes: Object.keys(module).filter((name) => ${JSON.stringify(names)}.includes(name)),
      }));`);
    assert.deepEqual(found, { defined: [], classes: names });
  });

const REGISTERING = ['leerklimaat-survey', 'leerleider-checklist', 'leervoorkeur-profile'];

for (const tag of REGISTERING)
  test(`@leerklimaat/elements/${tag}.js registers its own tag and no other`, () => {
    const found = inNode(`
      ${REGISTRY}
      await import('@leerklimaat/elements/${tag}.js');
      console.log(JSON.stringify(defined));`);
    assert.deepEqual(found, [tag]);
  });
