import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leerklimaat, scoreSheet } from '@leerklimaat/core';
import { root } from './bootstrap.mjs';

const EXAMPLE = 'examples/node/score-one-sheet.mjs';

/** The sheet of the example, once more: its figures must be those that the core computes. */
const ANSWERS = {
  'ruimte-1': 2,
  'ruimte-2': 3,
  'ruimte-3': 2,
  'ruimte-4': 4,
  'steun-1': 5,
  'steun-2': 4,
  'steun-3': 4,
  'steun-4': 5,
  'steun-6': 1,
};

test('The developer’s example prints what scoreSheet computes, a line per dimension', () => {
  const options = { cwd: root, encoding: 'utf8', timeout: 30_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [EXAMPLE], options);
  assert.equal(status, 0, stderr);
  const lines = scoreSheet(leerklimaat, ANSWERS).scales.map(
    ({ scale, value, reason }) => `${scale}: ${value === null ? reason : Math.round(value)}`,
  );
  assert.deepEqual(stdout.trimEnd().split('\n'), lines);
  assert.ok(lines.includes('ruimte: 44') && lines.includes('steun: 90'), lines.join(', '));
});

test('README.md shows that very example, letter for letter', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [start, end] = [`<!-- example: ${EXAMPLE} -->`, '<!-- /example -->'];
  assert.ok(readme.includes(start), `README.md lacks the line ${start}`);
  const [shown, rest] = readme.slice(readme.indexOf(start) + start.length).split(end);
  assert.notEqual(rest, undefined, `README.md lacks the line ${end} after ${start}`);
  const code = readFileSync(join(root, EXAMPLE), 'utf8');
  assert.equal(shown.trim(), `\`\`\`js\n${code}\`\`\``);
});
