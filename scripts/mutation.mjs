import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

/*
 * npm run mutation [-- ROOM [FILES]]: changes the code of scoring, statistics and group in small ways, one at a time, and
 * counts which changes a test notices. FILES, as 'r*.ts', takes some files of one room. The survivors are in
 * .cache/mutation/ROOM.html; what came out is in docs/correctness.md.
 */
const ROOMS = ['scoring', 'statistics', 'group'];
/** Of these, `Killed` and `Timeout` are noticed; what cannot be built or is left out on purpose is not counted. */
const NOTICED = ['Killed', 'Timeout'];
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage'];

bootstrap();
const [only, files] = process.argv.slice(2);
if (only !== undefined && !ROOMS.includes(only)) {
  console.error(`Usage: npm run mutation -- ${ROOMS.join('|')} [FILES]`);
  process.exit(2);
}

const counts = (only ? [only] : ROOMS).map((room) => ({ room, ...mutate(room) }));
if (counts.some(({ counted }) => counted === 0)) {
  console.error('There is nothing to change.');
  process.exit(1);
}
const sum = (name) => counts.reduce((all, one) => all + one[name], 0);
console.log('| | changes | noticed | |\n| --- | --- | --- | --- |');
for (const one of [...counts, { room: 'all', noticed: sum('noticed'), counted: sum('counted') }]) {
  const share = ((100 * one.noticed) / one.counted).toFixed(1);
  console.log(`| ${one.room} | ${one.counted} | ${one.noticed} | ${share} % |`);
}

function mutate(room) {
  const src = `packages/core/src/${room}`;
  const own = files ? ['--mutate', `${src}/${files},!${src}/**/*.test.ts`] : [];
  const bin = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [bin, 'run', ...own], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: room },
  });
  if (status !== 0) process.exit(1);
  const report = JSON.parse(readFileSync(join(root, `.cache/mutation/${room}.json`), 'utf8'));
  const all = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map((one) => one.status),
  );
  const among = (names) => all.filter((one) => names.includes(one)).length;
  return { noticed: among(NOTICED), counted: among(COUNTED) };
}
