import { teamReportChainFr } from './team-report-chain.fr.js';
import { teamReportFigureFr } from './team-report-figure.fr.js';
import { teamReportFrameFr } from './team-report-frame.fr.js';
import { teamReportLevelFr } from './team-report-level.fr.js';
import { teamReportOrganisationFr } from './team-report-organisation.fr.js';
import { teamReportTeamsFr } from './team-report-teams.fr.js';
import type { TeamReportText } from './team-report-text.js';
import { teamReportWavesFr } from './team-report-waves.fr.js';

export const teamReportFr: TeamReportText = {
  frame: teamReportFrameFr,
  figure: teamReportFigureFr,
  level: teamReportLevelFr,
  organisation: teamReportOrganisationFr,
  teams: teamReportTeamsFr,
  chain: teamReportChainFr,
  waves: teamReportWavesFr,
};
