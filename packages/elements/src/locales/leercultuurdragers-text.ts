/** The sentences about the conditions for learning. */
export interface LeercultuurdragersText {
  readonly conditions: string;
  readonly seen: (part: number, whole: number) => string;
  /** Heads of the lists of conditions, as the person answered. */
  readonly there: string;
  readonly partly: string;
  readonly notYet: string;
  readonly unknown: string;
}
