/** What is said of talking about learning beside doing it. */
export interface TeamReportWordsAndDeedsText {
  readonly title: string;
  /** Numbers as they are written in the language. */
  readonly ratio: (ratio: string, low: string, high: string) => string;
  /** Goes on when it may be 1 as well. */
  readonly maybeChance: string;
  readonly noRatio: (reason: string) => string;
  readonly together: Readonly<Record<'more' | 'less' | 'unclear', string>>;
  readonly cause: string;
  readonly fieldStudy: string;
  readonly bars: string;
  /** @param anchor - the answer from which talking counts as often */
  readonly often: (anchor: string) => string;
  readonly seldom: string;
  readonly mix: string;
  /** Says what a dot without a line is. */
  readonly plotMeans: string;
  /** Columns and rows of the table. */
  readonly figure: string;
  readonly value: string;
  readonly rowRatio: string;
  readonly rowTogether: string;
  readonly rowBetween: string;
  readonly rowWithin: string;
}
