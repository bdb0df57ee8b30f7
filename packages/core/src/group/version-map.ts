/**
 * How results of another major version of an instrument are read as this one. Whoever gives it vouches that the scores
 * mean the same; without it they are refused.
 */
export interface VersionMap {
  /** Id of an item there → its id here. What is not named is not read. */
  readonly items: Readonly<Record<string, string>>;
  /** Id of a scale there → its id here, for results that share scores only. What is not named is not read. */
  readonly scales: Readonly<Record<string, string>>;
}
