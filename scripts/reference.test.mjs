import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from './bootstrap.mjs';
import { compare } from './reference/compare.mjs';

const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of reference vectors with some files, and what the command says of it. */
function reference(files) {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  folders.push(folder);
  for (const name of ['data', 'expected']) mkdirSync(join(folder, name));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify({ cases: content });
    writeFileSync(join(folder, name), text);
  }
  const script = join(root, 'scripts', 'reference.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

const alpha = {
  id: 'own.alpha',
  dataset: 'inline',
  fn: 'alpha',
  args: {
    rows: [
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    missing: 'listwise',
  },
  expected: { alpha: 2 / 3 },
  tol: 1e-12,
};
const onData = {
  ...alpha,
  id: 'own.data',
  dataset: 'three',
  args: { items: ['A', 'B'], keys: [1, -1], min: 1, max: 3 },
};

test('A folder whose cases all pass ends well', () => {
  const { status, lines } = reference({
    'expected/a.json': [alpha],
    'expected/b.json': [onData],
    'data/three.csv': 'A,B\n1,2\n2,3\n3,1\n',
  });
  assert.deepEqual({ status, lines }, { status: 0, lines: ['2 of 2 cases passed, 0 failed'] });
});

test('Every failing case is named, and one count closes', () => {
  const { status, lines } = reference({
    'expected/a.json': [
      alpha,
      { ...alpha, id: 'own.other', expected: { alpha: 0.7 } },
      { ...alpha, id: 'own.undefined', expected: { alpha: null } },
      { ...alpha, id: 'own.function', fn: 'unheard_of' },
      { ...alpha, id: 'own.set', dataset: 'nowhere' },
    ],
    'expected/nowhere-of-ours.csv': 'person,x\n1,2\n',
  });
  assert.equal(status, 1);
  const named = lines.filter((line) => line.startsWith('✗')).map((line) => line.slice(2));
  const failing = ['own.other', 'own.undefined', 'own.function', 'own.set'];
  assert.deepEqual(named, [...failing, 'nowhere-of-ours.csv']);
  assert.equal(lines.at(-1), '1 of 5 cases passed, 4 failed; 0 of 1 tables too');
  assert.ok(lines.includes('    there is no adapter for unheard_of'));
  assert.ok(lines.includes('    there is no data set nowhere'));
});

test('A folder without cases does not pass', () => {
  assert.equal(reference({}).status, 1);
});

describe('An outcome is compared', () => {
  const absent = { value: null, reason: 'too-few-people' };
  const CASES = [
    { of: 'a number', actual: 1 + 1e-10, expected: 1, same: true },
    { of: 'a number that is too far', actual: 1 + 1e-8, expected: 1, same: false },
    { of: 'a large number by its size', actual: 1e6 + 1e-4, expected: 1e6, same: true },
    { of: 'what is no number', actual: Number.NaN, expected: 1, same: false },
    { of: 'a figure', actual: { value: 2 }, expected: 2, same: true },
    { of: 'an absent figure for null', actual: absent, expected: null, same: true },
    { of: 'null without a reason', actual: null, expected: null, same: false },
    { of: 'zero for null', actual: 0, expected: null, same: false },
    { of: 'an absent figure for a number', actual: absent, expected: 0, same: false },
    { of: 'nothing for null', actual: undefined, expected: null, same: false },
    { of: 'an interval', actual: { lower: 1, upper: 2 }, expected: [1, 2], same: true },
    { of: 'a list that is too short', actual: [1], expected: [1, 2], same: false },
    {
      of: 'absent figures in a list',
      actual: [absent, { value: 1 }],
      expected: [null, 1],
      same: true,
    },
    { of: 'words', actual: 'b', expected: 'a', same: false },
    { of: 'a record with more', actual: { a: 1, b: 2 }, expected: { a: 1 }, same: true },
    { of: 'a record with less', actual: { b: 2 }, expected: { a: 1 }, same: false },
    { of: 'a count nobody expects', actual: { 1: 4, 2: 1 }, expected: { 1: 4 }, same: false },
    {
      of: 'a field of its own tolerance',
      actual: { icc1_reml: 0.100001 },
      expected: { icc1_reml: 0.1 },
      same: true,
    },
    {
      of: 'an approximation as it says',
      actual: { x_approx: 1.04 },
      expected: { x_approx: 1 },
      same: true,
    },
    {
      of: 'an approximation too far',
      actual: { x_approx: 1.06 },
      expected: { x_approx: 1 },
      same: false,
    },
  ];
  const rule = { tol: 1e-9, how: 'compare with tolerance 0.05' };
  for (const { of, actual, expected, same } of CASES) {
    test(of, () => assert.equal(compare(actual, expected, rule).length === 0, same));
  }
});
