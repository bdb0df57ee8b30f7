import type { TeamNode } from '@leerklimaat/core';
import { absenceNotes } from '../absence-notes.js';
import { absentKind } from '../absent-kind.js';
import { climateReport } from '../climate-report.js';
import { isolated } from '../isolated.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPage, ReportSection } from '../report-section.js';
import { teamLinks, teamSearch } from './teams-links.js';
import { teamsFigure } from './teams-figure.js';

/** So many stand on one page, however many there are. */
export const TEAMS_ON_A_PAGE = 40;

/**
 * Teams beside each other, in the order of the report and never by score. Of a large organisation it is one page of
 * teams, and only the teams on it are looked at.
 *
 * @returns nothing when there is nothing to show
 */
export function teamsPage(context: ReportContext): ReportPage | null {
  const report = climateReport(context);
  if (!report) return null;
  const { words, place } = context;
  const { organisation } = report.now;
  const text = words.teams;
  const { find = '' } = place;
  const all = organisation.teams;
  if (all.length === 0) return { title: text.none, sections: [plain([text.noneWhy])] };
  const found = find.trim() === '' ? all : all.filter((team) => isCalled(context, team, find));
  const from = Math.max(0, Math.min(place.from ?? 0, found.length - 1));
  const teams = found.slice(from, from + TEAMS_ON_A_PAGE);
  const title = isAlike(report) ? text.alike : text.title;
  const order = {
    ...plain([text.order]),
    ...(all.length > TEAMS_ON_A_PAGE && { more: teamSearch(context) }),
  };
  if (teams.length === 0)
    return { title, sections: [order, plain([text.notFound(isolated(find.trim()))])] };
  const isPart = all.length > teams.length;
  return {
    title,
    sections: [
      order,
      {
        title: isPart ? text.shown(from + 1, from + teams.length, found.length) : null,
        paragraphs: notes(context, teams),
        figures: [teamsFigure(context, report, teams)],
      },
      {
        title: text.links,
        paragraphs: [],
        figures: [],
        more: teamLinks(context, teams, { from, count: found.length, size: TEAMS_ON_A_PAGE }),
      },
    ],
  };
}

function plain(paragraphs: readonly string[]): ReportSection {
  return { title: null, paragraphs, figures: [] };
}

function isCalled({ teamName }: ReportContext, { label }: TeamNode, find: string): boolean {
  return `${teamName(label)}\n${label}`.toLowerCase().includes(find.trim().toLowerCase());
}

/** Said only when it is known of every dimension. */
function isAlike({ now }: InstrumentReport): boolean {
  return now.organisation.dimensions.every(
    ({ betweenTeams }) => betweenTeams.value?.teamsDiffer === false,
  );
}

/** What is missing on this page, and why; rings are missing in all teams or in none. */
function notes(context: ReportContext, teams: readonly TeamNode[]): readonly string[] {
  const all = teams.flatMap(({ dimensions }) => dimensions);
  const isWithheld = all.some(
    ({ mean, shrunken }) => mean.value !== null && absentKind(shrunken) === 'hidden',
  );
  return [
    ...absenceNotes(
      context,
      all.map(({ mean }) => mean),
    ),
    ...(isWithheld ? [context.words.teams.noRings] : []),
  ];
}
