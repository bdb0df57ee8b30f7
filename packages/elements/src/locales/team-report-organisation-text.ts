/** What is said of the whole organisation only. */
export interface TeamReportOrganisationText {
  readonly suspect: (count: number) => string;
  /** For experts; the columns stand in the order of the figures. */
  readonly agreement: {
    readonly sentence: string;
    /** rwg(j) uniform, rwg(j) slightly skewed, r*wg, awg, AD of the mean, AD of the median. */
    readonly columns: readonly string[];
  };
  readonly reliability: {
    readonly title: string;
    readonly sentence: string;
    /** Under 100 people. */
    readonly look: string;
    /** Alpha with its interval, omega. */
    readonly columns: readonly string[];
  };
  readonly between: {
    readonly title: string;
    readonly alike: string;
    readonly differ: (names: string) => string;
    /** The other dimensions, when some differ. */
    readonly othersAlike: string;
    /** Where teams differ, but their means are too unsure for an order. */
    readonly unsure: (names: string) => string;
    readonly absent: string;
    readonly sentence: string;
    /** ICC1 with its interval, ICC2. */
    readonly columns: readonly string[];
  };
}
