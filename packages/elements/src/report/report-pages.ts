import type { FrameView } from '../locales/team-report-frame-text.js';
import { climateReport } from './climate-report.js';
import type { Place } from './place.js';
import type { ReportContext } from './report-context.js';
import { REPORT_PARTS } from './report-parts.js';
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

/** What there is to see at a place, with what the parts add to it; `null` when there is nothing. */
export function pageAt(context: ReportContext, place: Place = context.place): ReportPage | null {
  const there = { ...context, place };
  const { view, team } = place;
  let page: ReportPage | null = null;
  for (const { views } of REPORT_PARTS) page ??= views?.[view]?.(there) ?? null;
  const added = REPORT_PARTS.flatMap((part) => {
    if (view === 'organisation') return part.organisation?.(there) ?? [];
    return view === 'team' && team !== undefined ? (part.team?.(there, team) ?? []) : [];
  });
  if (!page && added.length === 0) return null;
  const { title, sections } = page ?? { title: context.words.frame.title, sections: [] };
  return { title, sections: [...sections, ...added] };
}

/** The views that have something to show. */
export function viewsIn(context: ReportContext): readonly FrameView[] {
  return VIEWS.filter((view) => pageAt(context, { view }) !== null);
}

/** Everything, to print: each view, all teams beside each other, and each team unless there are too many. */
export function allPages(
  context: ReportContext,
  views: readonly FrameView[],
): readonly ReportPage[] {
  const teams = climateReport(context)?.now.organisation.teams ?? [];
  const places = views.flatMap((view): readonly Place[] => {
    if (view !== 'teams') return [{ view }];
    const sheets = Math.max(1, Math.ceil(teams.length / TEAMS_ON_A_PAGE));
    return [
      ...Array.from({ length: sheets }, (_, sheet) => ({ view, from: sheet * TEAMS_ON_A_PAGE })),
      ...(sheets > 1 ? [] : teams.map(({ label }) => ({ view: 'team', team: label }) as const)),
    ];
  });
  return places.flatMap((place) => pageAt(context, place) ?? []);
}
