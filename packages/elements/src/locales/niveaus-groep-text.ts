/** The sentences of preferences in a team and in an organisation. */
export interface NiveausGroepText {
  readonly title: string;
  /** Heads the open questions. */
  readonly asking: string;
  readonly team: TeamText;
  readonly organisation: OrganisationText;
  readonly people: (count: number) => string;
  readonly picture: string;
  readonly pictureOfMeans: string;
  /** Under a picture: less than the own mean, as much, more. */
  readonly ticks: readonly [string, string, string];
  readonly mean: string;
  readonly spread: string;
  readonly heldBy: string;
  readonly nobody: (names: string) => string;
  readonly qualities: string;
}

export interface TeamText {
  readonly title: string;
  readonly open: string;
  readonly field: string;
  readonly add: string;
  readonly added: string;
  readonly remove: string;
  readonly withMe: string;
  readonly tooFew: string;
  readonly questions: readonly string[];
}

export interface OrganisationText {
  readonly title: string;
  readonly group: string;
  readonly tooFew: string;
  readonly onlyMeans: string;
  readonly unreadable: string;
  readonly questions: readonly string[];
}
