/** The sentences of the climate result. */
export interface LeerklimaatSurveyText {
  readonly flower: (heart: string) => string;
  /** Half of an interval, and the difference from which two scores stand apart; both in points. */
  readonly precision: (half: number, apart: number) => string;
  /** Of the short form. */
  readonly lessPrecise: string;
  /** What to do with it. */
  readonly talk: string;
}
