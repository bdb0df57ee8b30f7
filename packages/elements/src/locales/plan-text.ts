/** The sentences around the plan for what was chosen. */
export interface PlanText {
  readonly title: string;
  readonly about: string;
  readonly what: string;
  readonly withWhom: string;
  readonly when: string;
  /** For copying: an entry that was filled in, under its action. */
  readonly line: (label: string, entry: string) => string;
  readonly calendar: string;
  /** Only some of the actions have a date. */
  readonly calendarSome: (dated: number, chosen: number) => string;
  readonly calendarNone: string;
}
