/** What someone hears who holds up the mirror to a manager. */
export interface LeerleiderSpiegelText {
  readonly thanks: string;
  /** No name goes along, and the manager sees a mean. */
  readonly onlyMean: string;
  readonly answers: string;
}
