import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export const promise = 'attw finds the types of every entry point';

const ATTW = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

export function check() {
  for (const name of ['core', 'elements', 'connectors']) {
    const args = [ATTW, '--pack', join(root, 'packages', name), '--profile', 'esm-only'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--no-color'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${name}\n${stdout}${stderr}`);
  }
}
