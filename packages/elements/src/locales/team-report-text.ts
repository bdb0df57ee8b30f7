import type { TeamReportChainText } from './team-report-chain-text.js';
import type { TeamReportFigureText } from './team-report-figure-text.js';
import type { TeamReportFrameText } from './team-report-frame-text.js';
import type { TeamReportLevelText } from './team-report-level-text.js';
import type { TeamReportOrganisationText } from './team-report-organisation-text.js';
import type { TeamReportTeamsText } from './team-report-teams-text.js';
import type { TeamReportWavesText } from './team-report-waves-text.js';

/** What the team report says of itself, by the part that says it; a file that adds to it brings its own sentences. */
export interface TeamReportText {
  readonly frame: TeamReportFrameText;
  readonly figure: TeamReportFigureText;
  readonly level: TeamReportLevelText;
  readonly organisation: TeamReportOrganisationText;
  readonly teams: TeamReportTeamsText;
  readonly chain: TeamReportChainText;
  readonly waves: TeamReportWavesText;
}
