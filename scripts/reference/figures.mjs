import { mean, median, standardDeviation } from './core.mjs';

/** Takes something out of a figure; of an absent one it is that absence. */
export function part(figure, take) {
  return figure.value === null ? figure : take(figure.value);
}

/** How figures of many teams or people are spread: of those that have one. */
export function summary(figures) {
  const values = figures.map(valueOf).filter((value) => value !== null);
  return {
    n: values.length,
    mean: mean(values),
    sd: standardDeviation(values),
    min: Math.min(...values),
    max: Math.max(...values),
    median: median(values),
  };
}

/** How often each value occurs. */
export function table(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export function valueOf(figure) {
  return typeof figure === 'object' && figure !== null ? figure.value : figure;
}
