/** Upper 5% points of the studentized range for infinite degrees of freedom, for 2 to 12 means. */
const CRITICAL_VALUES = [
  2.7718, 3.3145, 3.6332, 3.8577, 4.0301, 4.1696, 4.2863, 4.3865, 4.4741, 4.5519, 4.6217,
] as const;

/**
 * How many standard errors the best and the worst of several scores must lie apart before the difference says
 * something. Comparing extremes asks for more than comparing a pair that was named beforehand.
 *
 * @param means - number of scores compared, 2 to 12
 * @returns the 5% critical value, or `null` outside that range
 * @see Tukey 1949; the table is checked against numerical integration of the range distribution
 * @example
 * criticalRange(6); // 4.0301
 */
export function criticalRange(means: number): number | null {
  return CRITICAL_VALUES[means - 2] ?? null;
}
