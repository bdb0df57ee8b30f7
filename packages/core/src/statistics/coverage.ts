import { mean } from './mean.js';

/**
 * Per preference how many people hold it above their own mean: what a team can draw on. Held by nobody is a gap, held by
 * one is a risk. Against the own mean, because some people score high on all.
 *
 * @param profiles - per person a score per preference, in the same order
 * @returns people per preference; nothing when there is nobody
 * @throws RangeError when not all have as many scores
 * @see Harrison & Klein 2007
 * @example
 * coverage([[80, 40, 60], [50, 70, 50]]); // [1, 1, 0]
 */
export function coverage(profiles: readonly (readonly number[])[]): number[] {
  const preferences = profiles[0]?.length ?? 0;
  const people = Array.from({ length: preferences }, () => 0);
  for (const profile of profiles) {
    if (profile.length !== preferences) {
      throw new RangeError(`${profile.length} scores do not fit ${preferences} preferences.`);
    }
    const own = mean(profile)!;
    for (const [index, score] of profile.entries()) if (score > own) people[index]! += 1;
  }
  return people;
}
