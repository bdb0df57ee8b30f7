/** A group, as far as is told how many gave each answer to some items: per item, people per answer from the lowest. */
export type ItemCounts = readonly (readonly number[])[];

/** Some people of each of several groups of whom counts are told, and the mean of all of them together. */
export interface CountedPart {
  /** Per group. */
  readonly n: readonly number[];
  /** Of their answers to these items, in POMP points. */
  readonly mean: number;
}

/**
 * Whether it is told who of a part gave which answer, when the answers of all are told one by one and the mean of a part
 * beside them: then that part has (nearly) the lowest or the highest sum that so many people can have. One colleague may
 * know their own answers, and one more answer must be open.
 *
 * @param groups - people per answer, of each group of which the part has some people
 */
export function countsTellPart(groups: readonly ItemCounts[], part: CountedPart): boolean {
  let [low, high] = [0, 0];
  for (const [group, items] of groups.entries()) {
    const n = part.n[group] ?? 0;
    for (const counts of items) {
      const top = counts.length - 1;
      low += sumOfFirst(n, counts, (place) => place);
      high += sumOfFirst(n, counts, (place) => top - place);
    }
  }
  // Everyone of each group: there is nothing to tell apart.
  if (low === high) return false;
  const people = part.n.reduce((sum, n) => sum + n, 0);
  const steps = (groups[0] ?? []).reduce((sum, counts) => sum + counts.length - 1, 0);
  const sum = (people * part.mean * steps) / 100;
  return sum < low + steps + 1 || sum > high - steps - 1;
}

/** The sum of so many answers, taken from one end. */
function sumOfFirst(
  n: number,
  counts: readonly number[],
  answerAt: (place: number) => number,
): number {
  let left = n;
  let sum = 0;
  for (let place = 0; place < counts.length && left > 0; place += 1) {
    const answer = answerAt(place);
    const taken = Math.min(left, counts[answer] ?? 0);
    sum += taken * answer;
    left -= taken;
  }
  return sum;
}
