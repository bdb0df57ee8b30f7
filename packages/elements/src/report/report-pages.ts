import type { FrameView } from '../locales/team-report-frame-text.js';
import { climateReport } from './climate-report.js';
import type { Place } from './place.js';
import type { ReportContext } from './report-context.js';
import { reportParts } from './report-parts.js';
import type { ReportPage } from './report-section.js';
import { TEAMS_ON_A_PAGE } from './views/teams-page.js';

/** In the order of their links. */
const VIEWS: readonly FrameView[] = [
  'organisation',
  'teams',
  'waves',
  'chain',
  'mirror',
  'preferences',
];

/** Of teams beside each other, on paper; each says which teams it shows, of how many. */
const MOST_SHEETS = 10;
/** Of more teams nobody prints every page: it would be a book, and a browser takes long to lay it out. */
const MOST_TEAMS = 60;

/** What there is to see at a place, with what the parts add to it; `null` when there is nothing. */
export function pageAt(context: ReportContext, place: Place = context.place): ReportPage | null {
  const there = { ...context, place };
  const { view, team } = place;
  const parts = reportParts();
  let page: ReportPage | null = null;
  for (const { views } of parts) page ??= views?.[view]?.(there) ?? null;
  const added = parts.flatMap(({ adds }) => adds?.[view]?.(there) ?? []);
  if (!page && added.length === 0) return null;
  const title = team === undefined ? context.words.frame.title : context.teamName(team);
  return { title, ...page, sections: [...(page?.sections ?? []), ...added] };
}

/** The views that have something to show. */
export function viewsIn(context: ReportContext): readonly FrameView[] {
  return VIEWS.filter((view) => pageAt(context, { view }) !== null);
}

/** The teams whose pages can be printed besides; none where one team is printed, or where there are too many. */
export function printableTeams(context: ReportContext): readonly string[] {
  const teams = climateReport(context)?.now.organisation.teams ?? [];
  return context.place.view === 'team' || teams.length > MOST_TEAMS
    ? []
    : teams.map(({ label }) => label);
}

/**
 * What is printed: of a team its page, from anywhere else every view, and all teams beside each other.
 *
 * @param besides - teams whose pages follow those of all teams
 */
export function printedPages(
  context: ReportContext,
  views: readonly FrameView[],
  besides: readonly string[] = [],
): readonly ReportPage[] {
  const { place } = context;
  const teams = climateReport(context)?.now.organisation.teams.length ?? 0;
  const places = views.flatMap((view): readonly Place[] => {
    // Whose preferences are looked at, those are printed.
    if (view !== 'teams') return [view === place.view ? place : { view }];
    const sheets = Math.min(MOST_SHEETS, Math.max(1, Math.ceil(teams / TEAMS_ON_A_PAGE)));
    const beside = Array.from({ length: sheets }, (_, sheet) => sheet * TEAMS_ON_A_PAGE);
    return [
      ...beside.map((from) => ({ view, from })),
      ...besides.map((team) => ({ view: 'team' as const, team })),
    ];
  });
  const printed = place.view === 'team' ? [place] : places;
  return printed.flatMap((each) => pageAt(context, each) ?? []);
}
