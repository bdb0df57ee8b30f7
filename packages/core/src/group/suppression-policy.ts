import { smallestGroup } from '../statistics/smallest-group.js';

/** What a host may ask of `suppress`. It may ask for more people, never for fewer. */
export interface SuppressionPolicy {
  /** People that a mean must rest on; 5. Anything lower, and anything that is no number, is read as 5. */
  readonly people?: number;
  /** People that a detail figure (standard deviation, distribution, agreement) must rest on; 10, or `people` if more. */
  readonly detail?: number;
}

/** What a policy comes down to. */
export interface PeopleNeeded {
  readonly mean: number;
  readonly detail: number;
}

const SMALLEST_DETAIL = 10;

/**
 * How many people figures must rest on under this policy. Whatever comes in from outside: a mean never rests on fewer
 * than 5 people, a detail figure never on fewer than 10.
 *
 * @example
 * peopleNeeded({ people: 8 }); // { mean: 8, detail: 10 }
 * peopleNeeded({ people: 2 }); // { mean: 5, detail: 10 }
 */
export function peopleNeeded(policy: SuppressionPolicy = {}): PeopleNeeded {
  // A policy may come from an attribute or a file, and be anything.
  const { people, detail } = (policy as SuppressionPolicy | null) ?? {};
  const mean = smallestGroup(whole(people));
  return { mean, detail: Math.max(mean, SMALLEST_DETAIL, whole(detail)) };
}

/** A text of digits is not a number: `'12' > 5` holds, and would be read as one. */
function whole(wish: unknown): number {
  if (typeof wish !== 'number' || Number.isNaN(wish)) return 0;
  // Not for ever: that is no number in JSON, where it is kept.
  return Math.min(Math.ceil(wish), Number.MAX_SAFE_INTEGER);
}
