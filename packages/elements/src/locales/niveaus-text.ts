import type { PreferenceComparison } from '@leerklimaat/core';

type Relation = PreferenceComparison['preferences'][number]['relation'];

/** The sentences of preferences shared with one other person. */
export interface NiveausText {
  readonly title: string;
  readonly about: string;
  readonly noProfile: string;
  readonly share: string;
  readonly reveals: string;
  readonly make: string;
  readonly yours: string;
  readonly copy: string;
  readonly copyByHand: string;
  readonly field: string;
  readonly show: string;
  readonly forget: string;
  readonly shows: string;
  /** Heads the comparison with what the two are to each other. */
  readonly finding: Readonly<Record<Relation | 'differ', (names: string) => string>>;
  /** Of one preference; `mirror` and `complement` go on with who of the two likes it more. */
  readonly relation: Readonly<Record<Relation, string>>;
  readonly more: Readonly<Record<'first' | 'second', string>>;
  /** Of a clear difference that is none of these. */
  readonly differ: Readonly<Record<'first' | 'second', string>>;
  readonly picture: string;
  /** Under a picture: less than the own mean, as much, more. */
  readonly ticks: readonly [string, string, string];
  readonly you: string;
  readonly them: string;
  readonly together: string;
  readonly rough: string;
  /** Heads the open questions. */
  readonly asking: string;
  readonly questions: readonly string[];
  readonly allergy: (name: string) => string;
}
