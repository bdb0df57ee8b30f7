/*
 * Sheets per second through the object API, on one thread: `npm run bench`. Prints figures, judges nothing.
 * The sheets come out of JSON, as they do for a host that scores what it received.
 */
import { leerklimaat, scoreSheet, validateAnswers } from '../../packages/core/dist/index.js';

const SHEETS = 10_000;
const ROUNDS = 21;
const PATHS = [
  { name: 'scoreSheet', goal: 800_000, run: (sheet) => scoreSheet(leerklimaat, sheet) },
  {
    name: 'validateAnswers + scoreSheet',
    goal: 300_000,
    run: (sheet) => scoreSheet(leerklimaat, validateAnswers(leerklimaat, sheet).value),
  },
];

/** Any point of the scale anywhere, `na` where it may be; one sheet in five has one or two gaps. */
function makeSheets() {
  const random = seededRandom(1);
  const below = (limit) => Math.floor(random() * limit);
  const makeSheet = (_, number) => {
    const gaps = number % 5 === 0 ? [below(36), below(36)] : [];
    const entries = leerklimaat.items.map(({ id, optOut }) => [
      id,
      optOut && below(20) === 0 ? 'na' : 1 + below(5),
    ]);
    return Object.fromEntries(entries.filter((_entry, index) => !gaps.includes(index)));
  };
  return JSON.parse(JSON.stringify(Array.from({ length: SHEETS }, makeSheet)));
}

/** A small linear congruential generator: the same sheets in every run. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sheetsPerSecond(run, sheets) {
  const start = performance.now();
  let answered = 0;
  for (const sheet of sheets) answered += run(sheet).answered;
  const seconds = (performance.now() - start) / 1000;
  if (answered === 0) throw new Error('Nothing was scored.');
  return sheets.length / seconds;
}

const sheets = makeSheets();
const thousands = (value) => `${Math.round(value / 1000)} k/s`;
for (const { name, goal, run } of PATHS) {
  // The first rounds compile the code and are not counted.
  for (let round = 0; round < 5; round += 1) sheetsPerSecond(run, sheets);
  const rates = Array.from({ length: ROUNDS }, () => sheetsPerSecond(run, sheets));
  rates.sort((a, b) => a - b);
  const [least, median, most] = [rates[0], rates[ROUNDS >> 1], rates[ROUNDS - 1]].map(thousands);
  console.log(`${name}: ${median} (${least} to ${most}; goal ${thousands(goal)})`);
}
