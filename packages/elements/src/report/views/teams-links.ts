import type { TeamNode } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { placeLink } from '../place-link.js';
import type { ReportContext } from '../report-context.js';

/** Where this page of teams stands among those that were found. */
export interface TeamsPart {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/** A field to find teams by name: what was typed counts when the person says so, and then the page changes. */
export function teamSearch({ uid, words, place, go }: ReportContext): TemplateResult {
  const { search, find } = words.teams;
  const id = `${uid}-find`;
  const look = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).closest('div')?.querySelector('input');
    go({ view: 'teams', find: field?.value ?? '' });
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') look(event);
  };
  return html`<div class="tools field" role="search">
    <label for=${id}>${search}</label>
    <input id=${id} type="search" .value=${place.find ?? ''} @keydown=${onEnter} />
    <button type="button" class="secondary" @click=${look}>${find}</button>
  </div>`;
}

/** A link to each team on the page, and to the pages before and after. */
export function teamLinks(
  context: ReportContext,
  teams: readonly TeamNode[],
  { from, count, size }: TeamsPart,
): TemplateResult {
  const { place, words, teamName } = context;
  const page = (start: number, name: string): TemplateResult | typeof nothing =>
    start >= 0 && start < count
      ? html`<li>${placeLink(context, { ...place, from: start }, name)}</li>`
      : nothing;
  return html`
    <ul class="plain">
      ${teams.map(
        ({ label }) =>
          html`<li>${placeLink(context, { view: 'team', team: label }, teamName(label))}</li>`,
      )}
    </ul>
    <ul class="plain">
      ${page(from > 0 ? Math.max(0, from - size) : -1, words.teams.previous)}
      ${page(from + size, words.teams.next)}
    </ul>
  `;
}
