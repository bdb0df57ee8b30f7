import { leerklimaatKortQuestions, leerklimaatQuestions } from '@leerklimaat/core';
import type { ReportPart } from '../report-part.js';
import { organisationPage } from './organisation-page.js';
import { teamPage } from './team-page.js';
import { teamsPage } from './teams-page.js';

/** The learning climate itself: of everyone, of teams beside each other, of one team. It stands first. */
export const climatePart: ReportPart = {
  name: 'climate',
  definitions: [leerklimaatQuestions, leerklimaatKortQuestions],
  views: { organisation: organisationPage, teams: teamsPage, team: teamPage },
};
