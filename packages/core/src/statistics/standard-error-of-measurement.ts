/**
 * The standard error of measurement (SEM): how far one observed score typically lies from the person's true score.
 *
 * @param sd - standard deviation of the score between people, ≥ 0
 * @param reliability - reliability of the score, 0 to 1
 * @returns SEM, in the unit of `sd`
 * @see Lord & Novick 1968
 * @example
 * standardErrorOfMeasurement(20, 0.75); // 10
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - reliability);
}
