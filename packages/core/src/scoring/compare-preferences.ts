import type { Figure } from '../model/figure.js';
import type { ScoreError } from '../statistics/reliable-change.js';
import { centredError } from './centred-error.js';
import type { PreferenceScores } from './preference-scores.js';

/** How two people stand to each other in one preference. */
export type PreferenceRelation =
  /** Both hold it above their own mean. */
  | 'overlap'
  /** One holds it above the own mean and the other below, and nowhere is it the other way round. */
  | 'mirror'
  /** The same, while elsewhere it is the other way round: each has what the other has less of. */
  | 'complement'
  /** Both hold it below their own mean. */
  | 'shared-gap'
  /** Nothing that measurement error allows to be said. */
  | 'none';

export interface ComparedPreference {
  readonly scale: string;
  /** Distance to the own mean of the first person, in POMP points. */
  readonly first: number;
  readonly second: number;
  /** First minus second. */
  readonly difference: number;
  /** Whether the two differ by more than measurement error. */
  readonly reliable: boolean;
  readonly relation: PreferenceRelation;
}

export interface PreferenceComparison {
  /** In the order of the first person. */
  readonly preferences: readonly ComparedPreference[];
  /** Where a talk may ask about allergies: the preference in which the two differ most; `null` when none clearly does. */
  readonly allergy: string | null;
}

const PAIR = 1.96;

/** Naming the largest of several differences afterwards asks for more than 1.96: 5% over five of them (Bonferroni). */
const LARGEST_OF_FIVE = 2.576;

/**
 * Two people's preferences side by side, as a language for a talk: codes, no sentences and no grade.
 *
 * The rule is a careful one. SEM is that of a score centred at the own mean. A person holds a preference above (below)
 * the own mean only when it lies more than 1.96 SEM from it; both above is `overlap`, both below `shared-gap`, one above
 * and one below `mirror`, or `complement` when there is another preference in which it is the other way round.
 * Everything else is `none`. `reliable` means more than 1.96 · √2 · SEM apart. The allergy must be more than
 * 2.576 · √2 · SEM apart; of equal differences it is the first by id. Rounding in a share code adds a hundredth to the
 * error, which is left out.
 *
 * @param first - own profile, or what a share code tells
 * @param second - the other's
 * @param assumptions - SD and reliability of a scale score, in POMP: those of the instrument
 * @returns the comparison; `not-for-this-instrument` when the two are not of the same scales, `single-scale` of one
 * @see Cronbach & Gleser 1953 for profiles, Ruijters & Simons 2010 for the questions
 * @example
 * comparePreferences(own, read.value, leervoorkeur.assumptions).value?.allergy; // 'oefenen'
 */
export function comparePreferences(
  first: PreferenceScores,
  second: PreferenceScores,
  assumptions: ScoreError,
): Figure<PreferenceComparison> {
  const others = new Map(second.order.map(({ scale, value }) => [scale, value]));
  const scales = new Set(first.order.map(({ scale }) => scale));
  const count = scales.size;
  if (
    [first.order.length, second.order.length, others.size].some((size) => size !== count) ||
    [...scales].some((scale) => !others.has(scale))
  ) {
    return { value: null, reason: 'not-for-this-instrument' };
  }
  if (count < 2) return { value: null, reason: 'single-scale' };
  const sem = centredError(assumptions, count);
  const pairs = first.order.map(({ scale, value }) => {
    return { scale, first: value, second: others.get(scale) ?? 0 };
  });
  const sides = pairs.map((pair) => [side(pair.first, sem), side(pair.second, sem)] as const);
  const isMutual =
    sides.some(([own, other]) => own > other && own * other < 0) &&
    sides.some(([own, other]) => own < other && own * other < 0);
  const preferences = pairs.map((pair, index): ComparedPreference => {
    const [own, other] = sides[index] ?? [0, 0];
    const difference = pair.first - pair.second;
    const reliable = Math.abs(difference) > PAIR * Math.SQRT2 * sem;
    return { ...pair, difference, reliable, relation: relation(own, other, isMutual) };
  });
  return { value: { preferences, allergy: allergy(preferences, sem) } };
}

/** Above the own mean is 1, below it −1, and 0 is too near to say. */
function side(value: number, sem: number): -1 | 0 | 1 {
  if (Math.abs(value) <= PAIR * sem) return 0;
  return value > 0 ? 1 : -1;
}

function relation(first: number, second: number, isMutual: boolean): PreferenceRelation {
  if (first === 0 || second === 0) return 'none';
  if (first !== second) return isMutual ? 'complement' : 'mirror';
  return first > 0 ? 'overlap' : 'shared-gap';
}

function allergy(preferences: readonly ComparedPreference[], sem: number): string | null {
  const [most] = [...preferences].sort(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.scale < b.scale ? -1 : 1),
  );
  const limit = LARGEST_OF_FIVE * Math.SQRT2 * sem;
  return most && Math.abs(most.difference) > limit ? most.scale : null;
}
