import type { JudgedGroup } from '../group/judged-group.js';
import { PLAIN } from '../group/measured.js';
import { sampleOf } from '../statistics/sample.js';

/** A group of people with these scores, of which mean and standard deviation are judged. */
export function scoredGroup(scores: readonly number[]): JudgedGroup {
  const { n, mean, m2 } = sampleOf(scores);
  const deviation = n < 2 ? null : Math.sqrt(m2 / (n - 1));
  return {
    index: 0,
    name: '',
    n,
    people: n,
    verdict: null,
    measured: [{ ...PLAIN, n, mean, deviation }],
  };
}
