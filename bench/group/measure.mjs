/*
 * Contenders take turns within a round, so that what else the machine does hits all of them. Prints figures, judges
 * nothing.
 */

/**
 * @param contenders - name → function that does the whole job once
 * @returns milliseconds per round, by name, from the quickest to the slowest
 */
export async function measure(contenders, rounds) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      await run();
      // The first round compiles the code and warms the caches.
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b);
  return times;
}

export const median = (sorted) => sorted[sorted.length >> 1];

export function heading(text, rounds) {
  console.log(`\n### ${text} (${rounds} ${rounds === 1 ? 'round' : 'rounds'})\n`);
}

/** A Markdown table: median (quickest to slowest) in ms, and how often `unit` fits in the median. */
export function table(times, unit, unitName) {
  console.log(`| | ms, median (quickest to slowest) | × ${unitName} |\n| --- | --- | --- |`);
  for (const [name, sorted] of Object.entries(times)) {
    const [least, middle, most] = [sorted[0], median(sorted), sorted.at(-1)].map(digits);
    const ratio = digits(median(sorted) / median(times[unit]));
    console.log(`| ${name} | ${middle} (${least} to ${most}) | ${ratio} |`);
  }
}

export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
