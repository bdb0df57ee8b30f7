/**
 * A generator of numbers in [0, 1) that gives the same numbers for the same seed, everywhere: for what must be
 * repeatable. Never for secrets, or noise that has to hide something.
 *
 * @param seed - a whole number; its low 32 bits count
 * @see Steele, Lea & Flood 2014 (SplitMix), in its form of 32 bits
 * @example
 * const random = seededRandom(1);
 * random() === seededRandom(1)(); // true
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
}
