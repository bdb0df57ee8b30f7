import type { Sample } from './sample.js';

/**
 * The sample of two groups together, from their summaries. In another order the last digits may differ; where the same
 * bits are asked, sum integers: see `exactMoments`.
 *
 * @see Chan, Golub & LeVeque 1979
 * @example
 * mergeSamples(sampleOf([2, 4]), sampleOf([6])); // { n: 3, mean: 4, m2: 8 }
 */
export function mergeSamples(a: Sample, b: Sample): Sample {
  if (a.n === 0) return b;
  const n = a.n + b.n;
  const apart = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (apart * b.n) / n,
    m2: a.m2 + b.m2 + (apart ** 2 * a.n * b.n) / n,
  };
}
