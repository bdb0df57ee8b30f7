/** 128 bits of a text, as four 32-bit numbers. */
export type Hash128 = readonly [number, number, number, number];

const PRIMES = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179] as const;
const SEEDS = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762] as const;

/**
 * A short name for a text, which two texts share only by a chance that can be neglected. For telling things apart, not
 * for keeping them secret: whoever wants two texts with one hash can make them.
 */
export function hashText(text: string): Hash128 {
  let [a, b, c, d]: number[] & Hash128 = [...SEEDS];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, PRIMES[0]);
    b = c ^ Math.imul(b ^ unit, PRIMES[1]);
    c = d ^ Math.imul(c ^ unit, PRIMES[2]);
    d = a ^ Math.imul(d ^ unit, PRIMES[3]);
  }
  a = Math.imul(c ^ (a >>> 18), PRIMES[0]);
  b = Math.imul(d ^ (b >>> 22), PRIMES[1]);
  c = Math.imul(a ^ (c >>> 17), PRIMES[2]);
  d = Math.imul(b ^ (d >>> 19), PRIMES[3]);
  const mixed = a ^ b ^ c ^ d;
  return [mixed >>> 0, (b ^ mixed) >>> 0, (c ^ mixed) >>> 0, (d ^ mixed) >>> 0];
}

/** The same as 32 hexadecimal digits. */
export function hashDigits(text: string): string {
  return hashText(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}
