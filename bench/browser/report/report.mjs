/* `node report/report.mjs [results.json]` prints the tables of an earlier run again. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { markdownTable, NONE, spread } from './markdown.mjs';
import { pairedReport } from './paired.mjs';

const MEBI = { digits: 2, unit: 2 ** 20 };
const ONE_DIGIT = { digits: 1 };
const TWO_DIGITS = { digits: 2 };

/** A column: its head, and what it says of a contender. */
const figure = (head, test, value, format) => [head, (one) => spread(of(one, test, value), format)];
const verified = (test, value) => ['verified', (one) => countOk(of(one, test, value))];
const kibibytes = (head, value) => [head, ({ bytes }) => (value(bytes) / 1024).toFixed(1)];

const clicks = (test) => [
  figure('click → paint', test, ({ click }) => click.median, ONE_DIGIT),
  figure('worst', test, ({ click }) => click.worst, ONE_DIGIT),
  figure('INP-like (8 ms grain)', test, ({ click }) => click.inp),
  figure('all 36', test, ({ click }) => click.total),
  figure('task per click', test, ({ click }) => click.task, TWO_DIGITS),
  figure('style + layout per click', test, ({ click }) => click.layout, TWO_DIGITS),
  verified(test, ({ click }) => click.verified),
];

const TABLES = [
  {
    title: 'Transfer, KiB',
    columns: [
      kibibytes('JS min', ({ js }) => js.min),
      kibibytes('CSS min', ({ css }) => css.min),
      kibibytes('min', ({ total }) => total.min),
      kibibytes('gzip -9', ({ total }) => total.gzip),
      kibibytes('brotli -11', ({ total }) => total.brotli),
    ],
  },
  {
    title: 'Cold page: from navigation to the first answer that can be clicked, ms',
    columns: [
      figure('1 × CPU', 'cold1', ({ first }) => first),
      figure('4 × CPU', 'cold4', ({ first }) => first),
      figure('slow 4G, 1 ×', 'slow4g', ({ first }) => first),
      figure('first contentful paint, 1 ×', 'cold1', ({ fcp }) => fcp),
    ],
  },
  {
    title: 'Main thread until ready, ms; heap, MiB; elements',
    columns: [
      figure('task 1 ×', 'cold1', ({ task }) => task),
      figure('style + layout 1 ×', 'cold1', ({ layout }) => layout, ONE_DIGIT),
      figure('task 4 ×', 'cold4', ({ task }) => task),
      figure('heap', 'cold1', ({ heap }) => heap, MEBI),
      figure('elements', 'cold1', ({ elements }) => elements),
    ],
  },
  { title: '36 real clicks, 1 × CPU, ms', columns: clicks('cold1') },
  { title: '36 real clicks, 4 × CPU, ms', columns: clicks('click4') },
  {
    title: 'One group per page, 1 × CPU, ms; heap, MiB',
    columns: [
      figure('cold', 'paged', ({ first }) => first),
      figure('page turn', 'paged', ({ turn }) => turn),
      figure('worst turn', 'paged', ({ worstTurn }) => worstTurn),
      figure('task per turn', 'paged', ({ turnTask }) => turnTask, ONE_DIGIT),
      figure('heap', 'paged', ({ heap }) => heap, MEBI),
      verified('paged', ({ verified: outcome }) => outcome),
    ],
  },
  {
    title: 'Ten widgets; growth: main thread until all is laid out, ms; heap, MiB',
    columns: [
      figure('ten: ready', 'ten', ({ all }) => all),
      figure('ten: heap', 'ten', ({ heap }) => heap, MEBI),
      figure('task 36', 'cold1', ({ task }) => task),
      figure('task 360', 'grow360', ({ task }) => task),
      figure('task 3600', 'grow3600', ({ task }) => task),
      figure('heap 3600', 'grow3600', ({ heap }) => heap, MEBI),
    ],
  },
  {
    title: 'axe rules violated; whether 35 of 36 answers are refused',
    columns: [
      ['one page', (one) => of(one, 'axe', (sample) => sample.one.violations.length)[0] ?? NONE],
      ['paged', (one) => of(one, 'axe', ({ paged }) => paged.violations.length)[0] ?? NONE],
      ['refuses / then completes', (one) => of(one, 'refuse', refusal)[0] ?? NONE],
      ['which', (one) => of(one, 'axe', violated)[0] ?? NONE],
    ],
  },
];

export function report(results) {
  const contenders = Object.values(results.contenders).sort(
    (a, b) => a.bytes.total.brotli - b.bytes.total.brotli,
  );
  const tables = TABLES.map(({ title, columns }) => {
    const rows = contenders.map(({ label, ...one }) => [
      label,
      ...columns.map(([, cell]) => cell(one)),
    ]);
    const empty = rows.every(([, ...cells]) => cells.every((cell) => cell === NONE));
    const head = ['contender', ...columns.map(([name]) => name)];
    return empty ? '' : `### ${title}\n\n${markdownTable(head, rows)}`;
  });
  return [about(results), ...tables, pairedReport(results), ...remarks(results, contenders)]
    .filter(Boolean)
    .join('\n\n');
}

function about({ when, browser, node, cores }) {
  return `${when.slice(0, 10)}, ${browser}, node ${node}, ${cores} cores. A cell is median (smallest–largest).`;
}

function of({ samples }, test, value) {
  return (samples[test] ?? []).map(value).filter((found) => found !== undefined);
}

function countOk(outcomes) {
  if (outcomes.length === 0) return NONE;
  const wrong = outcomes.filter((outcome) => outcome !== 'ok');
  const count = `${outcomes.length - wrong.length}/${outcomes.length}`;
  return wrong.length === 0 ? count : `${count}: ${wrong[0].slice(0, 60)}`;
}

const refusal = ({ refuses, verified: outcome }) => `${refuses ? 'yes' : 'NO'} / ${outcome}`;
const violated = ({ one, paged }) =>
  [...new Set([...one.violations, ...paged.violations])].join(', ') || NONE;

function remarks({ outOfTime }, contenders) {
  const tests = [...new Set(contenders.flatMap(({ samples }) => Object.keys(samples)))];
  const counts = tests.map((test) => {
    const each = contenders.map(({ samples }) => (samples[test] ?? []).length);
    const [least, most] = [Math.min(...each), Math.max(...each)];
    return `${test} ${least === most ? least : `${least}–${most}`}`;
  });
  const skipped = contenders.flatMap(({ label, skips }) =>
    Object.entries(skips).map(([test, why]) => `- ${label}, ${test} left out: ${why}`),
  );
  const failed = contenders.flatMap(({ label, failures }) =>
    failures.map((failure) => `- ${label} failed: ${failure}`),
  );
  return [
    `Samples per contender: ${counts.join(', ')}.`,
    outOfTime.length > 0 ? `Out of time: ${outOfTime.length} samples.` : '',
    [...skipped, ...failed].join('\n'),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? fileURLToPath(new URL('../.cache/results.json', import.meta.url));
  console.log(report(JSON.parse(readFileSync(file, 'utf8'))));
}
