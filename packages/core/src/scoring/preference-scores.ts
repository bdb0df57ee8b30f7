/** What two profiles are compared by: an own `PreferenceProfile` has it, and so has what a share code tells. */
export interface PreferenceScores {
  /** Highest first; each a distance to the person's own mean, in POMP points. */
  readonly order: readonly PreferenceScore[];
}

export interface PreferenceScore {
  readonly scale: string;
  readonly value: number;
}
