import type { Figure } from '../model/figure.js';
import { standardErrorOfMeasurement } from './standard-error-of-measurement.js';

export interface ReliableChange {
  /** Now minus earlier, in the unit of the scores. */
  readonly difference: number;
  /** The difference in standard errors of a difference (RCI). */
  readonly index: number;
  /** Whether measurement error alone makes a difference this large in fewer than one of twenty people. */
  readonly reliable: boolean;
}

export interface ScoreError {
  /** Standard deviation of the score between people, ≥ 0, in the unit of the scores. */
  readonly sd: number;
  /** Reliability of the score, 0 to 1; over time when that is known. */
  readonly reliability: number;
}

/**
 * The reliable change index of one person: whether two scores differ by more than both scores err. It says nothing about
 * why, nor whether the change matters.
 *
 * @param earlier - the first score
 * @param now - the second score, in the same unit
 * @returns the change, or why there is none: `no-variation` when `sd` is 0, `perfect-reliability` when `reliability` is 1
 * @see Jacobson & Truax 1991
 * @example
 * reliableChange(47.5, 32.5, { sd: 7.5, reliability: 0.8 }).value?.index; // −3.16
 */
export function reliableChange(
  earlier: number,
  now: number,
  { sd, reliability }: ScoreError,
): Figure<ReliableChange> {
  if (sd <= 0) return { value: null, reason: 'no-variation' };
  if (reliability >= 1) return { value: null, reason: 'perfect-reliability' };
  const difference = now - earlier;
  const index = difference / (Math.SQRT2 * standardErrorOfMeasurement(sd, reliability));
  return { value: { difference, index, reliable: Math.abs(index) > 1.96 } };
}
