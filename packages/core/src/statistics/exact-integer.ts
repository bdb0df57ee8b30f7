/**
 * A whole number without rounding: a `number` as long as that holds it exactly, a `bigint` beyond. There is one form for
 * each value, so the same sum is the same bits in whatever order it was added.
 */
export type ExactInteger = number | bigint;

/**
 * The one form of a whole number.
 *
 * @throws RangeError when it is not whole, or a number too large to be exact
 * @example
 * exactInteger(12n); // 12
 */
export function exactInteger(value: ExactInteger): ExactInteger {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not an exact integer.`);
    // Not −0, which is equal to 0 and not the same bits.
    return value === 0 ? 0 : value;
  }
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/**
 * a + b, exactly.
 *
 * @example
 * addExact(Number.MAX_SAFE_INTEGER, 1); // 9007199254740992n
 */
export function addExact(a: ExactInteger, b: ExactInteger): ExactInteger {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return exactInteger(BigInt(a) + BigInt(b));
}

/**
 * a · b, exactly.
 *
 * @example
 * multiplyExact(300_300, 300_300); // 90180090000
 */
export function multiplyExact(a: ExactInteger, b: ExactInteger): ExactInteger {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return exactInteger(BigInt(a) * BigInt(b));
}
