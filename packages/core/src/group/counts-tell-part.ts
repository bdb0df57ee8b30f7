/**
 * Whether it is told who of a part gave which answer, when the answers of all are told one by one and the mean of a part
 * beside them: then that part has (nearly) the lowest or the highest sum that so many people can have. One colleague may
 * know their own answers, and one more answer must be open.
 *
 * @param items - of everyone, per item, people per answer from the lowest
 * @param part - some of them, with the mean of their answers to these items, in POMP points
 */
export function countsTellPart(
  items: readonly (readonly number[])[],
  part: { readonly n: number; readonly mean: number },
): boolean {
  let [low, high, sum, own] = [0, 0, 0, 1];
  for (const counts of items) {
    const steps = counts.length - 1;
    low += sumOfFirst(part.n, [...counts.entries()]);
    high += sumOfFirst(part.n, [...counts.entries()].reverse());
    sum += (part.n * part.mean * steps) / 100;
    own += steps;
  }
  return sum < low + own || sum > high - own;
}

function sumOfFirst(
  n: number,
  counts: readonly (readonly [answer: number, people: number])[],
): number {
  let left = n;
  let sum = 0;
  for (const [answer, people] of counts) {
    const taken = Math.min(left, people);
    sum += taken * answer;
    left -= taken;
  }
  return sum;
}
