/** What is said around the mirror that a team holds up; the comparison itself has its words already. */
export interface TeamReportMirrorText {
  readonly title: string;
  /** Heads the page when the own result is beside it. */
  readonly found: Readonly<Record<'self-more' | 'team-more' | 'alike', string>>;
  readonly about: (people: number) => string;
  readonly several: string;
  readonly you: string;
  readonly open: string;
  readonly file: string;
  readonly fault: Readonly<Record<OwnResultFault, string>>;
  readonly shown: string;
  readonly remove: string;
}

/** What may be wrong with a file that should hold the own result. */
export type OwnResultFault = 'unreadable' | 'other' | 'unscored';
