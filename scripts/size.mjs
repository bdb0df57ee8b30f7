import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './bootstrap.mjs';
import { filesUnder } from './files-under.mjs';

/** Brotli bytes. Raising one is a decision: say why in the change that does it. */
const WIDGET = 24_000;
const ALL_WIDGETS = 36_000;
/** What one page adds to a widget must weigh little beside it. */
const EXTRA = 6_000;
/** Only who reads a report loads these, and nobody waits with a question in hand: the element, a part, its words. */
const REPORT = 34_000;
const REPORT_PART = 10_000;
const REPORT_LANGUAGE = 6_000;
/**
 * Reading, counting and suppressing: only where results must be counted, and mostly in a worker. A third of it are the rules
 * that keep what is shown from telling single answers, and each of those stands for something an attacker found.
 */
const COUNTING = 34_000;
/** All sentences of all instruments, advice and widgets: only readers of that language load it, and once for all widgets. */
const LANGUAGE = 22_000;
/** All widgets, extras and languages in one file, for demos and pages that want no choice; not the report. */
const EVERYTHING = 110_000;
const SCORING = 4_000;

/** Every measured thing: name, raw, gzip, brotli and the budget that brotli must keep. */
export async function measure() {
  const dist = join(root, 'dist');
  const scripts = filesUnder(dist).filter((file) => file.endsWith('.js'));
  if (scripts.length === 0) throw new Error('dist is empty: run npm run build');
  return [
    ...scripts.map((file) => weigh(file, readFileSync(join(dist, file)), budgetFor(file))),
    weigh('core scoring, without texts', await scoringBundle(), SCORING),
  ];
}

export function weigh(name, bytes, budget) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes, { params: quality }).length;
  return { name, raw: bytes.length, gzip, brotli, budget };
}

export const overBudget = (sizes) => sizes.filter(({ brotli, budget }) => brotli > budget);

const BUDGETS = [
  [/^leerteam-report(\.iife)?\.js$/, REPORT],
  [/^modules\/verslag-/, REPORT_PART],
  [/^lang\/verslag-/, REPORT_LANGUAGE],
  [/^modules\/tellen\.js$/, COUNTING],
  [/^modules\//, EXTRA],
  [/^lang\//, LANGUAGE],
  [/^leerklimaat(\.iife)?\.js$/, ALL_WIDGETS],
  [/^leerklimaat-alles(\.iife)?\.js$/, EVERYTHING],
];

export const budgetFor = (file) => BUDGETS.find(([files]) => files.test(file))?.[1] ?? WIDGET;

/** What a developer's bundler keeps who only scores answers. */
async function scoringBundle() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { scoreSheet, validateAnswers } from './packages/core/src/index.ts';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = await measure();
  console.table(Object.fromEntries(sizes.map(({ name, ...columns }) => [name, columns])), [
    'raw',
    'gzip',
    'brotli',
    'budget',
  ]);
  for (const { name, brotli, budget } of overBudget(sizes))
    console.error(`${name}: ${brotli} bytes of brotli, ${brotli - budget} over budget`);
  process.exitCode = overBudget(sizes).length > 0 ? 1 : 0;
}
