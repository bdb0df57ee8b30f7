import { leerklimaatDefinition, leerklimaatKortDefinition } from '@leerklimaat/core';
import type { ReportPart } from '../report-part.js';
import { organisationPage } from '../views/organisation-page.js';
import { teamPage } from '../views/team-page.js';
import { teamsPage } from '../views/teams-page.js';

/**
 * The learning climate itself: of everyone, of teams beside each other, of one team. It stands first. Its actions come
 * along, so that the page of a team has them whatever else a page has loaded.
 */
export const climatePart: ReportPart = {
  name: 'climate',
  definitions: [leerklimaatDefinition, leerklimaatKortDefinition],
  views: { organisation: organisationPage, teams: teamsPage, team: teamPage },
};
