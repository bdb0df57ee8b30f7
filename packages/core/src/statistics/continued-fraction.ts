/** As good as nothing, and yet something to divide by. */
const TINY = 1e-300;
const ENOUGH = 1e-15;

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), from the front, until a further term changes nothing.
 *
 * @param first - b₀
 * @param term - gives [aₙ, bₙ] for n = 1, 2, …
 * @see Lentz 1976; Thompson & Barnett 1986
 */
export function continuedFraction(
  first: number,
  term: (n: number) => readonly [a: number, b: number],
): number {
  let value = first;
  let up = first;
  let down = 0;
  let change = 0;
  for (let n = 1; Math.abs(change - 1) > ENOUGH; n += 1) {
    const [a, b] = term(n);
    down = 1 / (b + a * down || TINY);
    up = b + a / up || TINY;
    change = up * down;
    value *= change;
  }
  return value;
}
