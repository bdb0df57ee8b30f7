import { bootstrap } from './bootstrap.mjs';

bootstrap();
// Only now: these need what the bootstrap installs.
const { ensureBrowser } = await import('./ensure-browser.mjs');
const { PARTS } = await import('./test-parts.mjs');

const chosen = chooseParts(process.argv.slice(2));
if (chosen.some(({ browser }) => browser)) ensureBrowser({ install: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const prepared = new Set(chosen.map(({ name }) => name));
for (const part of chosen) {
  prepare(part);
  console.log(`\n── ${part.name} ──`);
  const start = performance.now();
  const count = part.run();
  for (const key of Object.keys(total)) total[key] += count[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${part.name}: ${summary(count)} (${seconds} s)`);
}
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A part that is run alone still gets what it stands on: compiled types, bundled files. */
function prepare({ needs = [] }) {
  for (const name of needs.filter((need) => !prepared.has(need))) {
    prepared.add(name);
    PARTS.find((part) => part.name === name).run();
  }
}

function chooseParts(args) {
  const at = args.indexOf('--only');
  if (at === -1) return PARTS;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length === 0) return PARTS.filter(({ name }) => names.includes(name));
  console.error(
    `No such part: ${unknown.join(', ')}. Parts: ${PARTS.map(({ name }) => name).join(', ')}`,
  );
  return process.exit(1);
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
