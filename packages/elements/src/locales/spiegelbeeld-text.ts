/** What a manager hears who looks in the mirror that the team holds up. */
export interface SpiegelbeeldText {
  readonly title: string;
  readonly tooFew: string;
  readonly normal: string;
  readonly direction: Readonly<Record<'self-more' | 'team-more' | 'alike', string>>;
  /** Names the row of all behaviours together. */
  readonly overall: string;
  readonly plot: (people: number) => string;
  readonly behaviour: string;
  readonly you: string;
  readonly team: string;
  readonly difference: string;
  /** There is no difference to speak of, because one of the two is missing or too few people answered. */
  readonly noDifference: string;
}
