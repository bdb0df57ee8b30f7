import { teamReportChainNl } from './team-report-chain.nl.js';
import { teamReportFigureNl } from './team-report-figure.nl.js';
import { teamReportFrameNl } from './team-report-frame.nl.js';
import { teamReportLevelNl } from './team-report-level.nl.js';
import { teamReportOrganisationNl } from './team-report-organisation.nl.js';
import { teamReportTeamsNl } from './team-report-teams.nl.js';
import type { TeamReportText } from './team-report-text.js';
import { teamReportWavesNl } from './team-report-waves.nl.js';

export const teamReportNl: TeamReportText = {
  frame: teamReportFrameNl,
  figure: teamReportFigureNl,
  level: teamReportLevelNl,
  organisation: teamReportOrganisationNl,
  teams: teamReportTeamsNl,
  chain: teamReportChainNl,
  waves: teamReportWavesNl,
};
