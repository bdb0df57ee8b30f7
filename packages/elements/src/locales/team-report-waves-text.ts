/** What is said of change, and of how much change a group of this size could show at all. */
export interface TeamReportWavesText {
  /** On the page of a team: names the page about its change. */
  readonly link: string;
  /** Heads the page while there is one round only. */
  readonly first: string;
  readonly more: (names: string, earlier: string) => string;
  readonly less: (names: string, earlier: string) => string;
  readonly alike: (earlier: string) => string;
  /** Where no dimension can be held against the earlier round. */
  readonly unknown: string;
  readonly change: (now: string, earlier: string) => string;
  readonly plot: string;
  /** Below the picture: less than then, as much, more. */
  readonly ticks: readonly [string, string, string];
  readonly unlinked: string;
  readonly chance: string;
  readonly smallest: string;
  readonly couldShow: (low: number, high: number) => string;
  readonly couldShowOne: (points: number) => string;
  readonly rounds: string;
  /** Columns. */
  readonly now: string;
  readonly before: string;
  readonly difference: string;
  readonly inWords: string;
  readonly round: string;
  readonly leastChange: string;
  /** A change in words: clear, or not. */
  readonly said: Readonly<Record<'more' | 'less' | 'alike', string>>;
}
