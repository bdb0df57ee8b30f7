export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const sorted = (values) => [...values].sort((a, b) => a - b);

export function median(values) {
  const ordered = sorted(values);
  const low = ordered[Math.floor((ordered.length - 1) / 2)];
  const high = ordered[Math.floor(ordered.length / 2)];
  return (low + high) / 2;
}

/** The smallest value that at least this share of the values does not exceed. */
export function percentile(values, share) {
  return sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)];
}

/**
 * An interval for the median of the population that assumes nothing about its shape: from the k-th
 * smallest to the k-th largest value, with k as large as a coverage of 95% allows. How many values
 * lie below the median is binomial with p = 1/2, so the interval misses with probability
 * 2 P(X < k). With fewer than six values there is none.
 *
 * Source: Conover (1999), Practical Nonparametric Statistics, section 3.2.
 */
export function medianInterval(values, coverage = 0.95) {
  const n = values.length;
  let k = 0;
  let missing = 0;
  while (2 * (k + 1) <= n && missing + 2 * chance(n, k) <= 1 - coverage) {
    missing += 2 * chance(n, k);
    k++;
  }
  if (k === 0) return null;
  const ordered = sorted(values);
  return { low: ordered[k - 1], high: ordered[n - k], coverage: 1 - missing };
}

/** That exactly k of n lie below the median. */
function chance(n, k) {
  let ways = 1;
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
  return ways / 2 ** n;
}
