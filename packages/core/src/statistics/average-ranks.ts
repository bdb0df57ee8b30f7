/**
 * The place of each value when they stand in ascending order, from 1 on. Equal values share the mean of their places.
 *
 * @example
 * averageRanks([10, 30, 30, 20]); // [1, 3.5, 3.5, 2]
 */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index);
  order.sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
