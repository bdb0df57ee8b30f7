/** What is said of the preferences of a group; the questions for a talk have their words already. */
export interface TeamReportPreferencesText {
  readonly title: string;
  /** @param team - how the team is called */
  readonly titleTeam: (team: string) => string;
  readonly about: string;
  /** Blau's index, as so many in a hundred. */
  readonly variety: (percent: number) => string;
}
