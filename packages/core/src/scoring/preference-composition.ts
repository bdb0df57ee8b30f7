import type { Absent, Figure } from '../model/figure.js';
import { blauIndex } from '../statistics/blau-index.js';
import { mean } from '../statistics/mean.js';
import type { ScoreError } from '../statistics/reliable-change.js';
import { smallestGroup } from '../statistics/smallest-group.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import { centredError } from './centred-error.js';
import type { PreferenceScores } from './preference-scores.js';

export interface PreferenceComposition {
  readonly people: number;
  /** By id, so that their order tells nothing of anyone. */
  readonly preferences: readonly GroupPreference[];
  /** Blau's index (raw) of the preferences that people hold highest: 0 all the same, at most 0.8 with five. */
  readonly variety: Figure<number>;
}

export interface GroupPreference {
  readonly scale: string;
  /** Mean distance to people's own means, in POMP points. */
  readonly mean: number;
  /** Standard deviation between people (separation), in POMP points. */
  readonly spread: Figure<number>;
  /** How many people hold it above their own mean by more than measurement error (coverage). */
  readonly coverage: Figure<number>;
}

export interface CompositionOptions {
  /** SD and reliability of a scale score, in POMP: those of the instrument. */
  readonly assumptions: ScoreError;
  /**
   * True among people who each gave their own code to the others: they may see everything. False, as with an
   * organisation's data, asks for five people, and for ten before anything but a mean is given; figures are rounded.
   */
  readonly open: boolean;
  /** More than five people, where the host asks for that; does not count when `open`. */
  readonly smallestGroup?: number;
}

const TOO_FEW: Absent = { value: null, reason: 'too-few-people' };

/** Under this number a spread or a count, beside the mean, can be turned back into single people's scores. */
const SMALLEST_SPREAD_GROUP = 10;

/**
 * What a group of people is made of in preferences: where they lie, how they differ (separation), how varied they are
 * (variety) and what is held by whom at all (coverage). No person stands in it, and no group is better than another.
 *
 * The highest preference of a person counts for one; of several that are equally high each counts for a part. A
 * preference is covered by those who hold it more than 1.96 standard errors above their own mean, as in
 * {@link comparePreferences}.
 *
 * @param profiles - one per person; whoever calls sees to it that nobody stands in it twice
 * @returns the composition; `too-few-people` under two people (under five when not `open`), or
 *   `not-for-this-instrument` when not all profiles are of the same scales
 * @see Harrison & Klein 2007; Blau 1977
 * @example
 * preferenceComposition([own, ...shared], { assumptions: leervoorkeur.assumptions, open: true });
 */
export function preferenceComposition(
  profiles: readonly PreferenceScores[],
  { assumptions, open, smallestGroup: wish }: CompositionOptions,
): Figure<PreferenceComposition> {
  const people = profiles.length;
  const least = open ? 2 : smallestGroup(wish);
  const [first] = profiles;
  if (people < least || !first) return TOO_FEW;
  const scales = first.order.map(({ scale }) => scale).sort();
  const scores = profiles.map(({ order }) => new Map(order.map((s) => [s.scale, s.value])));
  if (!scores.every((map) => map.size === scales.length && scales.every((id) => map.has(id)))) {
    return { value: null, reason: 'not-for-this-instrument' };
  }
  if (scales.length < 2) return { value: null, reason: 'single-scale' };
  const limit = 1.96 * centredError(assumptions, scales.length);
  const inFull = open || people >= Math.max(least, SMALLEST_SPREAD_GROUP);
  const given = (value: number): number => (open ? value : Math.round(value) + 0);
  const preferences = scales.map((scale): GroupPreference => {
    const values = scores.map((map) => map.get(scale) ?? 0).sort((a, b) => a - b);
    const above = values.filter((value) => value > limit).length;
    return {
      scale,
      mean: given(mean(values) ?? 0),
      spread: inFull ? { value: given(standardDeviation(values) ?? 0) } : TOO_FEW,
      coverage: inFull ? { value: above } : TOO_FEW,
    };
  });
  return { value: { people, preferences, variety: inFull ? variety(scores, scales) : TOO_FEW } };
}

/** Sums of floating-point scores that are equal on paper differ in the last digits. */
const EQUAL = 1e-6;

function variety(
  scores: readonly ReadonlyMap<string, number>[],
  scales: readonly string[],
): Figure<number> {
  const counts = new Map(scales.map((scale) => [scale, 0]));
  for (const map of scores) {
    const best = Math.max(...map.values());
    const top = scales.filter((scale) => best - (map.get(scale) ?? -Infinity) < EQUAL);
    for (const scale of top) counts.set(scale, (counts.get(scale) ?? 0) + 1 / top.length);
  }
  const blau = blauIndex([...counts.values()]);
  return blau.value === null ? blau : { value: Math.max(0, blau.value.raw) };
}
