/** What is said of the own tasks of the links, and of what they expect of each other. */
export interface TeamReportTasksText {
  readonly tasks: string;
  /** What the pictures show, and how not to read them. */
  readonly plotPair: string;
  readonly twoQuestions: string;
  /** Columns of what is expected of the others. */
  readonly expected: string;
  readonly expectedInterval: string;
}
