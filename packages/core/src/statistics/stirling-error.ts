/** Coefficients of the divergent series in 1/x, which from 16 up is exact to the last bit. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360] as const;

/**
 * What Stirling's formula for log x! leaves over: log Γ(x + 1) − [(x + ½) log x − x + ½ log 2π]. Densities written with
 * it keep their digits where the logarithms of the factorials themselves are in the millions.
 *
 * @param x - above 0
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export function stirlingError(x: number): number {
  let error = 0;
  let from = x;
  // From x to x + 1 the error falls by this much; the series takes over where it is exact.
  for (; from < 16; from += 1) error += (from + 0.5) * Math.log1p(1 / from) - 1;
  const square = from * from;
  return error + SERIES.reduceRight((sum, term) => sum / square + term, 0) / from;
}
