/*
 * Contenders take turns within a round, so that what else the machine does hits all of them. Prints figures, judges
 * nothing.
 */

/**
 * @param contenders - name → function that does the whole job once and returns a number that all must agree on, or
 *   nothing
 * @returns milliseconds per round, by name, from the quickest to the slowest
 */
export async function measure(contenders, rounds) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  const answers = new Map();
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      const answer = await run();
      // The first round compiles the code and warms the caches.
      if (round >= 0) times[name].push(performance.now() - start);
      if (answer !== undefined) answers.set(name, answer);
    }
  }
  if (new Set(answers.values()).size > 1) {
    throw new Error(`Not the same answer: ${JSON.stringify([...answers])}`);
  }
  for (const all of Object.values(times)) all.sort((a, b) => a - b);
  return times;
}

export const median = (sorted) => sorted[sorted.length >> 1];

/** Rows of a Markdown table: median (quickest to slowest) in ms, and how often `unit` fits in the median. */
export function rows(times, unit) {
  return Object.entries(times).map(([name, sorted]) => {
    const [least, middle, most] = [sorted[0], median(sorted), sorted.at(-1)].map(digits);
    const ratio = digits(median(sorted) / median(times[unit]));
    return `| ${name} | ${middle} (${least} to ${most}) | ${ratio} |`;
  });
}

export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
