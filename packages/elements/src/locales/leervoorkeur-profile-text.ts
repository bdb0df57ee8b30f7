/** The sentences of the preference profile. */
export interface LeervoorkeurProfileText {
  readonly oneTop: (name: string) => string;
  readonly sharedTop: (names: string) => string;
  readonly noTop: string;
  readonly incomplete: string;
  readonly plot: string;
  readonly ticks: readonly [string, string, string];
  readonly against: string;
  readonly notATalent: string;
  /** Of choices: they say nothing beside another person's. */
  readonly withinPerson: string;
  readonly meanings: string;
}
