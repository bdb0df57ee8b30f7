import { teamReportChainEn } from './team-report-chain.en.js';
import { teamReportFigureEn } from './team-report-figure.en.js';
import { teamReportFrameEn } from './team-report-frame.en.js';
import { teamReportLevelEn } from './team-report-level.en.js';
import { teamReportOrganisationEn } from './team-report-organisation.en.js';
import { teamReportTeamsEn } from './team-report-teams.en.js';
import type { TeamReportText } from './team-report-text.js';
import { teamReportWavesEn } from './team-report-waves.en.js';

export const teamReportEn: TeamReportText = {
  frame: teamReportFrameEn,
  figure: teamReportFigureEn,
  level: teamReportLevelEn,
  organisation: teamReportOrganisationEn,
  teams: teamReportTeamsEn,
  chain: teamReportChainEn,
  waves: teamReportWavesEn,
};
