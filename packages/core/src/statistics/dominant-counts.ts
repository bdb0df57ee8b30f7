/**
 * Per preference how many people have it highest. Who has several equally high counts for a part in each, so that nobody
 * counts twice: what `composition` takes.
 *
 * @param profiles - per person a score per preference, in the same order
 * @returns people per preference, parts included; nothing when there is nobody
 * @throws RangeError when not all have as many scores
 * @example
 * dominantCounts([[80, 40, 60], [50, 70, 70]]); // [1, 0.5, 0.5]
 */
export function dominantCounts(profiles: readonly (readonly number[])[]): number[] {
  const preferences = profiles[0]?.length ?? 0;
  const people = Array.from({ length: preferences }, () => 0);
  for (const profile of profiles) {
    if (profile.length !== preferences) {
      throw new RangeError(`${profile.length} scores do not fit ${preferences} preferences.`);
    }
    const highest = Math.max(...profile);
    const shared = profile.filter((score) => score === highest).length;
    for (const [index, score] of profile.entries()) {
      if (score === highest) people[index]! += 1 / shared;
    }
  }
  return people;
}
