import type { Scaled } from './person-values.js';

/** The score times its unit, from a sum of keyed answers; `null` without a factor, of too few answers. */
export function timesFactor(sum: number, factor: number | bigint | null): Scaled {
  return typeof factor === 'bigint' ? BigInt(sum) * factor : factor === null ? null : sum * factor;
}
