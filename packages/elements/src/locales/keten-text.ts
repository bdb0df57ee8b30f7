/** The sentences about the chain of learning. */
export interface KetenText {
  readonly sentence: string;
  readonly about: string;
  readonly meanings: string;
}
