/**
 * The rules of `suppress`, each with a switch. The switches are for the tests that show what every rule prevents:
 * nothing outside of the core can reach them.
 */
export interface SuppressionRules {
  /** A figure rests on enough people. */
  readonly small: boolean;
  /** Detail figures rest on ten. */
  readonly detail: boolean;
  /** What is left of a parent is nobody or enough people. */
  readonly complement: boolean;
  /** Teams laid beside links leave nobody or enough people. */
  readonly crossing: boolean;
  /** No figure says that (nearly) everyone gave the same answer. */
  readonly unanimity: boolean;
  /** New figures after enough new answers only. */
  readonly snapshot: boolean;
  /** Whole points. */
  readonly rounding: boolean;
  /** No sum of which one person makes up more than half. */
  readonly dominance: boolean;
  /** Response of small groups. */
  readonly response: boolean;
}

export const ALL_RULES: SuppressionRules = {
  small: true,
  detail: true,
  complement: true,
  crossing: true,
  unanimity: true,
  snapshot: true,
  rounding: true,
  dominance: true,
  response: true,
};
