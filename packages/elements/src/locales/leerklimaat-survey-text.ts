/** The sentences of the climate result. */
export interface LeerklimaatSurveyText {
  readonly apart: (highest: string, lowest: string) => string;
  readonly together: string;
  readonly incomplete: string;
  readonly flower: (heart: string) => string;
  readonly plot: string;
  readonly meanings: string;
  /** What to do with it. */
  readonly talk: string;
}
