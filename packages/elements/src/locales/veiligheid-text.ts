/** The sentences about psychological safety. */
export interface VeiligheidText {
  /** @param word - the answer that is nearest to the score, as it stands among the answers */
  readonly finding: (word: string) => string;
  readonly incomplete: string;
  readonly interval: string;
  readonly meanings: string;
  /** Before the contact that the host gives. */
  readonly contact: string;
}
