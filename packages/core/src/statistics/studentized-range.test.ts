import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criticalRange } from './studentized-range.js';

test('The critical value of every number of means is passed by chance once in twenty times', () => {
  for (let means = 2; means <= 12; means += 1) {
    const critical = criticalRange(means)!;
    assert.ok(Math.abs(quantile(0.95, means) - critical) < 1e-4, `${means}: ${critical}`);
  }
});

test('There is no critical value for fewer than two or more than twelve means', () => {
  for (const means of [-1, 0, 1, 13, 1.5, Number.NaN]) assert.equal(criticalRange(means), null);
});

/** Where the range of k standard normal values has probability p to be at most: by bisection. */
function quantile(p: number, k: number): number {
  let [low, high] = [0, 10];
  while (high - low > 1e-8) {
    const middle = (low + high) / 2;
    if (rangeProbability(middle, k) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(range ≤ q) = k ∫ φ(z) [Φ(z) − Φ(z − q)]^(k − 1) dz, by Simpson's rule over −8..8+q. */
function rangeProbability(q: number, k: number): number {
  const steps = 400;
  const from = -8;
  const width = (16 + q) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const z = from + step * width;
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * density(z) * (normal(z) - normal(z - q)) ** (k - 1);
  }
  return (k * sum * width) / 3;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ by its power series (Marsaglia 2004), which is exact to double precision in the middle. */
function normal(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = 0;
  let term = z;
  for (let n = 3; sum + term !== sum; n += 2) {
    sum += term;
    term = (term * z * z) / n;
  }
  return 0.5 + sum * density(z);
}
