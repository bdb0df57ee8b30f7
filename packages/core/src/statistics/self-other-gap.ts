import type { Figure } from '../model/figure.js';
import { mean } from './mean.js';
import { smallestGroup } from './smallest-group.js';
import { standardDeviation } from './standard-deviation.js';

export interface SelfOtherGap {
  /** Own score minus the mean of the others, in the unit of the scores. */
  readonly gap: number;
  /** Standard error of the gap. */
  readonly se: number;
  /** Larger than chance (1.96 standard errors), and at least half a standard deviation of the others. */
  readonly clear: boolean;
}

export interface SelfOtherInput {
  readonly self: number;
  /** Scores of five others or more, in the same unit; never the own score. */
  readonly others: readonly number[];
  /** Standard error of measurement of the own score, in the same unit. */
  readonly semSelf: number;
  /** How many others there are, with those who did not answer. Unknown is read as many, which errs on the safe side. */
  readonly invited?: number;
}

/** `fpc`: only who happened to answer is uncertain. `total`: what they answered is too. */
export type SelfOtherVariant =
  | { readonly variant: 'fpc' }
  | {
      readonly variant: 'total';
      /** Reliability of one person's score, 0 to 1. */
      readonly reliability: number;
    };

/**
 * How far someone's own view lies from that of others, and whether that is more than uncertainty. Two conditions,
 * because a gap may be certain and yet smaller than the others differ among themselves.
 *
 * The error of the others' mean is that of a sample without replacement from a finite group; `total` adds the
 * measurement error of those who answered: (1 − f)s²/n + f·s²(1 − reliability)/n, with f = n / invited.
 *
 * @returns the gap, or `too-few-people` with fewer than five others
 * @throws RangeError when more answered than were invited
 * @see Cochran 1977 for the error; Atwater & Yammarino 1992 for half a standard deviation
 * @example
 * selfOtherGap(
 *   { self: 82, others: [55, 60, 48, 70, 65, 58], invited: 7, semSelf: 6 },
 *   { variant: 'fpc' },
 * ).value; // { gap: 22.67, se: 6.12, clear: true }
 */
export function selfOtherGap(
  { self, others, semSelf, invited = Infinity }: SelfOtherInput,
  model: SelfOtherVariant,
): Figure<SelfOtherGap> {
  const count = others.length;
  if (!(invited >= count)) {
    throw new RangeError(`Of ${invited} people who were invited, ${count} cannot have answered.`);
  }
  const centre = mean(others);
  const sd = standardDeviation(others);
  if (count < smallestGroup() || centre === null || sd === null) {
    return { value: null, reason: 'too-few-people' };
  }
  const answered = count / invited;
  const unreliable = model.variant === 'total' ? 1 - model.reliability : 0;
  const variance = ((1 - answered + answered * unreliable) * sd ** 2) / count;
  const se = Math.sqrt(semSelf ** 2 + variance);
  const gap = self - centre;
  const size = Math.abs(gap);
  return { value: { gap, se, clear: size > 1.96 * se && size >= sd / 2 } };
}
