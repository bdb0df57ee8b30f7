/** The sentences around support that people can turn to. */
export interface ActiesText {
  readonly links: string;
  /** The address leads to another site. */
  readonly checked: (date: string) => string;
  readonly unchecked: string;
}
