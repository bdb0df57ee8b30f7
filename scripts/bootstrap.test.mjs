import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeProblem, npm } from './bootstrap.mjs';

for (const version of ['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])
  test(`Node ${version} will do`, () => assert.equal(nodeProblem(version), undefined));

for (const version of ['18.20.4', '20.18.1', '21.7.0', '22.11.0'])
  test(`Node ${version} is refused with advice`, () => {
    assert.match(nodeProblem(version), /install Node 20\.19 or newer/);
  });

test('npm is started without a shell', () => {
  assert.match(npm(['--version'], { encoding: 'utf8' }).stdout, /^\d+\.\d+/);
});
