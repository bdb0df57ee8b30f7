/** What is said of teams beside each other, and of one team. */
export interface TeamReportTeamsText {
  readonly title: string;
  /** When teams do not differ. */
  readonly alike: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly order: string;
  readonly picture: string;
  /** Added to it when there are rings, and when some are withheld. */
  readonly rings: string;
  readonly noRings: string;
  /** In the legend: what dot and ring are. */
  readonly dot: string;
  readonly ring: string;
  readonly column: string;
  /** In the table. */
  readonly both: (mean: number, shrunken: number) => string;
  readonly search: string;
  readonly find: string;
  readonly shown: (from: number, to: number, all: number) => string;
  readonly notFound: (name: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly links: string;
  readonly team: TeamText;
}

export interface TeamText {
  readonly items: string;
  readonly united: string;
  readonly divided: string;
  readonly neither: string;
  readonly answers: string;
  readonly bars: (dimension: string) => string;
  readonly statement: string;
  readonly actions: string;
  readonly helpsFoundation: (name: string) => string;
  readonly helpsLowest: (name: string) => string;
}
