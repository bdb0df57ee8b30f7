import type { GroupReason } from './group-reason.js';
import { hasTellingGaps } from './has-telling-gaps.js';
import { isDominated } from './is-dominated.js';
import { nearEnd, nearlySame } from './nearly-all.js';
import type { Measured } from './measured.js';
import type { SuppressionRules } from './suppression-rules.js';
import { withoutEnd, type Verdict } from './verdict.js';

/**
 * Why a group withholds its figures of one block, whatever other groups there are.
 *
 * @param n - people that the figure of the fewest rests on
 * @param least - people that each must rest on
 */
export function ownVerdict(
  measured: readonly Measured[],
  n: number,
  least: number,
  { small, complement, dominance, unanimity }: SuppressionRules,
): Verdict {
  if (small ? n < least : n === 0) return 'suppressed-small';
  const isFew = ({ isLeft, n: people }: Measured): boolean =>
    isLeft && people > 0 && people < least;
  if (complement && measured.some(isFew)) return 'suppressed-difference';
  if (dominance && measured.some(isDominated)) return 'suppressed-dominance';
  if (!unanimity) return null;
  if (measured.some((one) => one.isLeft && telling(one) !== null)) return 'suppressed-difference';
  const reasons = measured.flatMap((one) => telling(one) ?? []);
  const [reason = null] = reasons;
  // Of several figures that are withheld together it is not told which of them is near an end.
  const isOne = measured.filter(({ isLeft }) => !isLeft).length === 1;
  return reason === null || isOne ? reason : withoutEnd(reason);
}

function telling(measured: Measured): GroupReason | null {
  const { n, mean, counts, items, scale } = measured;
  if (hasTellingGaps(measured)) return 'suppressed-complement';
  if (counts && nearlySame(counts)) return 'nearly-all-same';
  // The deviation of one person beside equals is that person's.
  if (items?.every(nearlySame)) return 'suppressed-complement';
  return scale && mean !== null ? nearEnd(n, mean, scale) : null;
}
