import { teamReportChainNl } from './team-report-chain.nl.js';
import { teamReportFigureNl } from './team-report-figure.nl.js';
import { teamReportFrameNl } from './team-report-frame.nl.js';
import { teamReportMirrorNl } from './team-report-mirror.nl.js';
import { teamReportModulesNl } from './team-report-modules.nl.js';
import { teamReportOrganisationNl } from './team-report-organisation.nl.js';
import { teamReportPreferencesNl } from './team-report-preferences.nl.js';
import { teamReportTeamsNl } from './team-report-teams.nl.js';
import type { TeamReportText } from './team-report-text.js';
import { teamReportWavesNl } from './team-report-waves.nl.js';

export const teamReportNl: TeamReportText = {
  frame: teamReportFrameNl,
  figure: teamReportFigureNl,
  organisation: teamReportOrganisationNl,
  teams: teamReportTeamsNl,
  chain: teamReportChainNl,
  mirror: teamReportMirrorNl,
  preferences: teamReportPreferencesNl,
  modules: teamReportModulesNl,
  waves: teamReportWavesNl,
};
