import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './bootstrap.mjs';

const EXAMPLE = 'examples/report-in-node/report-for-a-page.mjs';
const GUIDE = 'docs/guides/team-report.md';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-for-a-page-'));
  cpSync(join(root, 'examples/report-in-node/results'), join(folder, 'results'), {
    recursive: true,
  });
});

after(() => rmSync(folder, { recursive: true }));

function make() {
  const files = ['results', 'report.json', 'releases.json'].map((name) => join(folder, name));
  const options = { cwd: root, encoding: 'utf8', timeout: 30_000 };
  const { status, stderr } = spawnSync(process.execPath, [EXAMPLE, ...files], options);
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(files[1], 'utf8'));
}

describe('A server makes a report for everybody, again and again', () => {
  test('in which nothing stands of a team of three', () => {
    const [tree, ...others] = make();
    assert.equal(tree.status, 'released');
    assert.deepEqual(others, []);
    const team = tree.organisation.teams.find(({ label }) => label === 'Magazijn');
    assert.ok(team.dimensions.every(({ mean }) => mean.value === null && mean.n === null));
  });

  test('and which stays as it was when one more person has answered: it would tell of that one', () => {
    const first = make();
    const [line] = readFileSync(join(folder, 'results/zuid.ndjson'), 'utf8').split('\n');
    const result = JSON.parse(line);
    const late = JSON.stringify({ ...result, id: result.id.replace(/^./, 'f') });
    writeFileSync(join(folder, 'results/later.ndjson'), `${late}\n`);
    assert.deepEqual(make(), first);
  });

  test('The guide shows how to run it', () => {
    const guide = readFileSync(join(root, GUIDE), 'utf8');
    assert.ok(guide.includes(`node ${EXAMPLE} `));
  });
});
