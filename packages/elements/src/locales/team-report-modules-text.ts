/** What is said of the questionnaires that are asked besides. */
export interface TeamReportModulesText {
  /** Of the waterline of a group. */
  readonly waterline: string;
  readonly features: string;
  readonly carriers: string;
  readonly carriersAbout: string;
}
