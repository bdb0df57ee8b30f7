/** The sentences of the waterline: what of learning can be seen, and what carries it unseen. */
export interface WaterlineText {
  readonly title: string;
  readonly sentence: string;
  readonly line: string;
  /** @param language - BCP 47 tag: in the Netherlands eagerness to learn has another name than in Flanders */
  readonly eagerness: (language: string) => string;
  readonly safety: string;
  readonly culture: string;
  readonly notAsked: string;
  readonly above: string;
  readonly below: string;
  /** Heads the column that says which side of the line. */
  readonly place: string;
  readonly advice: string;
}
