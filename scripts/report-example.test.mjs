import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leerklimaat } from '@leerklimaat/core';
import { root } from './bootstrap.mjs';

const EXAMPLE = 'examples/report-in-node/team-report.mjs';
const GUIDE = 'docs/guides/from-results-to-team-report.md';

test('A folder of results becomes a printed team report, without what few people said', () => {
  const options = { cwd: root, encoding: 'utf8', timeout: 30_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [EXAMPLE], options);
  assert.equal(status, 0, stderr);
  const [intake, problem, ...teams] = stdout.trimEnd().split('\n');
  assert.equal(intake, '29 counted, 1 twice, 1 broken');
  assert.equal(problem, 'noord.ndjson:18 syntax');
  const scales = leerklimaat.scales.map(({ id }) => id);
  for (const team of ['Magazijn', 'Montage', 'Onderhoud', 'Planning']) {
    const at = teams.indexOf(team);
    assert.ok(at > 0, `${team} is missing`);
    const lines = teams.slice(at + 1, at + 1 + scales.length);
    assert.deepEqual(
      lines.map((line) => line.trim().split(':')[0]),
      scales,
    );
    // Three people answered in Magazijn: not a number of theirs may be printed.
    if (team === 'Magazijn') assert.doesNotMatch(lines.join(''), /\d/);
    if (team === 'Montage') assert.match(lines.join(''), /: \d{1,3}, (mostly-)?united|divided/);
  }
});

test('The guide shows that very example, letter for letter', () => {
  const guide = readFileSync(join(root, GUIDE), 'utf8');
  const code = readFileSync(join(root, EXAMPLE), 'utf8');
  assert.ok(guide.includes(`\`\`\`js\n${code}\`\`\``));
});
