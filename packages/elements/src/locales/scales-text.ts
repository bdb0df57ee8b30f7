/** The sentences of a result that lays scales beside each other. */
export interface ScalesText {
  /** The names as the instrument writes them: a language with capitals inside a sentence keeps them. */
  readonly apart: (highest: string, lowest: string) => string;
  readonly together: string;
  readonly incomplete: string;
  readonly plot: string;
  readonly meanings: string;
}
