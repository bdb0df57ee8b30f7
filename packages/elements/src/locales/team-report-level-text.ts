/** Words that the figures of a group share, whatever questionnaire they are of. */
export interface TeamReportLevelText {
  readonly mean: string;
  /** Heads the column of intervals. */
  readonly interval: string;
  readonly people: string;
  /** Says what a dot with its line is. */
  readonly plot: string;
  /** Instead of a picture. `reason` comes without a full stop. */
  readonly nothing: (reason: string) => string;
  /** Heads the links to groups, names all people together, and says where there are too many teams to list. */
  readonly choose: string;
  readonly everyone: string;
  readonly viaTeams: string;
}
