/* Results as objects to a summary, on one thread, and reliability from the sums; `npm run bench`. */
import { leerklimaat } from '../../packages/core/dist/index.js';
import { ResultCollector } from '../../packages/core/dist/group/result-collector.js';
import {
  covarianceOfExact,
  exactCrossProducts,
} from '../../packages/core/dist/statistics/exact-cross-products.js';
import { cronbachAlpha } from '../../packages/core/dist/statistics/cronbach-alpha.js';
import { omegaMl } from '../../packages/core/dist/statistics/omega-ml.js';
import { digits, measure, median } from './measure.mjs';
import { columnsOf, NOT_APPLICABLE } from './people.mjs';

const { items } = leerklimaat;

/** As they come out of JSON at a host; teams of ten. */
function resultsOf(count) {
  const columns = columnsOf(count);
  return Array.from({ length: count }, (_, person) => {
    const answers = Object.fromEntries(
      items.flatMap(({ id, optOut }, item) => {
        const byte = columns[item][person];
        if (byte === 0 || (byte === NOT_APPLICABLE && !optOut)) return [];
        return [[id, byte === NOT_APPLICABLE ? 'na' : byte]];
      }),
    );
    return JSON.parse(
      JSON.stringify({
        schema: 'urn:leerklimaat:result:1',
        id: person.toString(16).padStart(32, '0'),
        instrument: { id: leerklimaat.id, version: leerklimaat.version, language: 'nl' },
        date: '2026-05-31',
        test: false,
        labels: { team: `team ${Math.floor(person / 10)}` },
        share: 'answers',
        flags: [],
        answers,
      }),
    );
  });
}

export async function benchObjects(count, rounds) {
  const results = resultsOf(count);
  const summarise = (validated) => {
    const collector = new ResultCollector(leerklimaat, { validated });
    for (const result of results) collector.add(result);
    return collector.reading().intake.counted;
  };
  const times = await measure(
    { 'results that were validated before': () => summarise(true) },
    rounds,
  );
  console.log(
    `\n### ${count.toLocaleString('en')} results as objects to a summary, 1 thread (${rounds} rounds)\n`,
  );
  for (const [name, all] of Object.entries(times)) {
    const [slow, middle, quick] = [all.at(-1), median(all), all[0]].map((ms) =>
      Math.round(count / ms),
    );
    console.log(`- ${name}: ${middle} k/s (${slow} to ${quick}; goal 800 k/s)`);
  }
}

/** From sums of 10,000 people. */
export async function benchReliability(rounds) {
  const columns = columnsOf(10_000);
  // Answers that go together: a part of the person in each.
  const all = Array.from({ length: 10_000 }, (_, person) =>
    columns.map(
      (column) => Math.min(5, 1 + ((column[person] % 5) + (columns[0][person] % 5)) / 2) | 0,
    ),
  );
  const sums = [0, 1, 2, 3, 4, 5].map((scale) =>
    exactCrossProducts(
      all.map((row) => row.slice(scale * 6, scale * 6 + 6)),
      6,
    ),
  );
  const whole = exactCrossProducts(all, 36);
  const figures = (products) => {
    const covariances = covarianceOfExact(products).value;
    return cronbachAlpha(covariances).value + (omegaMl(covariances).value?.raw ?? 0);
  };
  const times = await measure(
    {
      'alpha and omega of six scales of six items': () => void sums.map(figures),
      'alpha and omega of one scale of 36 items': () => void figures(whole),
    },
    rounds,
  );
  console.log(`\n### Reliability from cross-products (${rounds} rounds)\n`);
  for (const [name, times_] of Object.entries(times)) {
    console.log(
      `- ${name}: ${digits(median(times_))} ms (${digits(times_[0])} to ${digits(times_.at(-1))}; goal 1 ms)`,
    );
  }
}
