/**
 * Half the deviance of observing `observed` where `expected` was expected: o·log(o / e) + e − o. Written so that the two
 * close together do not cancel.
 *
 * @see Loader 2000
 */
export function deviancePart(observed: number, expected: number): number {
  const difference = (expected - observed) / observed;
  if (difference < -0.5) return observed * (Math.log(observed / expected) + difference);
  return observed * (difference - Math.log1p(difference));
}
