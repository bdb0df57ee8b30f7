/** What of a summary is drawn up, and beside what. */
export interface ReportOptions {
  /** Which round to report, `null` for results without one; needed only when there are several. */
  readonly round?: string | null;
  /** The round to hold it against; none is no change. */
  readonly earlier?: string | null;
  /** How many people were asked in this round. */
  readonly invited?: {
    readonly organisation?: number;
    /** By label. */
    readonly teams?: Readonly<Record<string, number>>;
    readonly links?: Readonly<Record<string, number>>;
  };
  /**
   * Labels of the teams to draw up, in this order; all by name when left out, numbers in it by size. Teams that are not drawn up still count in
   * what is said of all teams together.
   */
  readonly teams?: readonly string[];
  /** Labels of the links, likewise. */
  readonly links?: readonly string[];
}
