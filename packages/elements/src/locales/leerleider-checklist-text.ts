/** The sentences of the checklist's result. */
export interface LeerleiderChecklistText {
  readonly finding: (often: number, answered: number) => string;
  readonly none: string;
  readonly often: string;
  readonly sometimes: string;
  readonly notAnswered: string;
  readonly nothingHere: string;
  readonly plot: string;
}
