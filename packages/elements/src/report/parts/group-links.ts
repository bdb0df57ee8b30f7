import type { ReportTree } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { Place, ViewName } from '../place.js';
import { placeLink } from '../place-link.js';
import type { ReportContext } from '../report-context.js';
import type { ReportSection } from '../report-section.js';
import { groupOf } from './group-of.js';

/** More teams than this are not listed: a page stays a page. */
const MOST = 40;

/** Links to this view of everyone together and of each team; where there are many teams, to the page that lists them. */
export function groupLinks(
  context: ReportContext,
  { organisation }: ReportTree,
): readonly ReportSection[] {
  const { teams } = organisation;
  const { choose, everyone, viaTeams } = context.words.level;
  const { view } = context.place;
  if (teams.length === 0) return [];
  const listed =
    teams.length > MOST
      ? [choice(context, { view: 'teams' }, viaTeams)]
      : teams.map(({ label }) => choice(context, { view, team: label }, context.teamName(label)));
  const more = html`<nav aria-label=${choose}>
    <ul class="plain tools">
      ${choice(context, { view }, everyone)} ${listed}
    </ul>
  </nav>`;
  return [{ title: null, paragraphs: [], figures: [], more }];
}

function choice(context: ReportContext, to: Place, name: string): TemplateResult {
  const { view, team } = context.place;
  const isHere = view === to.view && team === to.team;
  return isHere
    ? html`<li><span aria-current="page">${name}</span></li>`
    : html`<li>${placeLink(context, to, name)}</li>`;
}

/** On the page of a team: the way to what another view says of it. */
export function teamLink(
  context: ReportContext,
  instrument: string,
  view: ViewName,
  name: string,
): readonly ReportSection[] {
  const { team } = context.place;
  if (team === undefined || !groupOf(context.reports.get(instrument), team)) return [];
  const more = html`<p>${placeLink(context, { view, team }, name)}</p>`;
  return [{ title: null, paragraphs: [], figures: [], more }];
}
