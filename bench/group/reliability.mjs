/* Alpha and omega from sums of products, however many people they are of; `npm run bench`. */
import { cronbachAlpha } from '../../packages/core/dist/statistics/cronbach-alpha.js';
import {
  covarianceOfExact,
  exactCrossProducts,
} from '../../packages/core/dist/statistics/exact-cross-products.js';
import { omegaMl } from '../../packages/core/dist/statistics/omega-ml.js';
import { seededRandom } from '../../packages/core/dist/statistics/seeded-random.js';
import { digits, heading, measure, median } from './measure.mjs';
import { ITEMS, SCALES } from './people.mjs';

const PEOPLE = 10_000;

export async function benchReliability(rounds) {
  // Answers of one common cause: each is half chance, and half what the person tends to.
  const random = seededRandom(1);
  const point = () => 1 + Math.floor(5 * random());
  const rows = Array.from({ length: PEOPLE }, () => {
    const tendency = point();
    return Array.from({ length: ITEMS }, () => Math.round((point() + tendency) / 2));
  });
  const size = ITEMS / SCALES;
  const sums = Array.from({ length: SCALES }, (_, scale) =>
    exactCrossProducts(
      rows.map((row) => row.slice(scale * size, (scale + 1) * size)),
      size,
    ),
  );
  const whole = exactCrossProducts(rows, ITEMS);
  const times = await measure(
    {
      'alpha and omega of one scale of 36 items': () => void figures(whole),
      'alpha and omega of six scales of six items': () => void sums.map(figures),
    },
    rounds,
  );
  heading('Reliability from cross-products, 1 thread', rounds);
  for (const [name, all] of Object.entries(times)) {
    const [least, middle, most] = [all[0], median(all), all.at(-1)].map(digits);
    console.log(`- ${name}: ${middle} ms (${least} to ${most}; goal 1 ms)`);
  }
}

function figures(products) {
  const covariances = covarianceOfExact(products).value;
  const omega = omegaMl(covariances).value;
  if (omega === null) throw new Error('There is no omega.');
  return cronbachAlpha(covariances).value + omega.raw;
}
