import { teamReportChainDe } from './team-report-chain.de.js';
import { teamReportFigureDe } from './team-report-figure.de.js';
import { teamReportFrameDe } from './team-report-frame.de.js';
import { teamReportLevelDe } from './team-report-level.de.js';
import { teamReportOrganisationDe } from './team-report-organisation.de.js';
import { teamReportTeamsDe } from './team-report-teams.de.js';
import type { TeamReportText } from './team-report-text.js';
import { teamReportWavesDe } from './team-report-waves.de.js';

export const teamReportDe: TeamReportText = {
  frame: teamReportFrameDe,
  figure: teamReportFigureDe,
  level: teamReportLevelDe,
  organisation: teamReportOrganisationDe,
  teams: teamReportTeamsDe,
  chain: teamReportChainDe,
  waves: teamReportWavesDe,
};
