import type { TeamReportChainText } from './team-report-chain-text.js';
import type { TeamReportFigureText } from './team-report-figure-text.js';
import type { TeamReportFrameText } from './team-report-frame-text.js';
import type { TeamReportMirrorText } from './team-report-mirror-text.js';
import type { TeamReportModulesText } from './team-report-modules-text.js';
import type { TeamReportOrganisationText } from './team-report-organisation-text.js';
import type { TeamReportPreferencesText } from './team-report-preferences-text.js';
import type { TeamReportTeamsText } from './team-report-teams-text.js';
import type { TeamReportWavesText } from './team-report-waves-text.js';

/** Every sentence of the team report, by the part that says it. */
export interface TeamReportText {
  readonly frame: TeamReportFrameText;
  readonly figure: TeamReportFigureText;
  readonly organisation: TeamReportOrganisationText;
  readonly teams: TeamReportTeamsText;
  readonly chain: TeamReportChainText;
  readonly mirror: TeamReportMirrorText;
  readonly preferences: TeamReportPreferencesText;
  readonly modules: TeamReportModulesText;
  readonly waves: TeamReportWavesText;
}
