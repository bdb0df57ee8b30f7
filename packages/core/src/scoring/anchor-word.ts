import type { AnchorWord } from '../model/score.js';

/** Half of all true scores lie within 0.67 SEM of the observed one. */
const HALF = 0.67;

/**
 * The word for a score: the nearest answer label, which the person already knows. Bands end midway between labels, and
 * a score on an edge belongs to the band nearer the middle. There is no “low” or “high”: that would need a norm.
 *
 * @param mean - mean of keyed answers, 1 to `points`
 * @param points - number of answer points
 * @param sem - standard error of measurement, in POMP
 */
export function anchorWord(mean: number, points: number, sem: number): AnchorWord {
  const position = mean - 1;
  const middle = (points - 1) / 2;
  const anchor = position > middle ? Math.ceil(position - 0.5) : Math.floor(position + 0.5);
  const reach = (HALF * sem * (points - 1)) / 100;
  return { anchor, almost: almost(position, anchor, points - 1, reach) };
}

function almost(position: number, anchor: number, last: number, reach: number): number | null {
  const side = position < anchor ? -1 : 1;
  const neighbour = anchor + side;
  const toEdge = 0.5 - Math.abs(position - anchor);
  return toEdge <= reach && neighbour <= last ? neighbour : null;
}
