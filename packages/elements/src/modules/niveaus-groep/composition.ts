import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../../locales/name-and-value.js';
import { heading } from '../../parts/heading.js';
import { scaleName, scaleNames } from '../../parts/scale-name.js';
import { signed } from '../../parts/signed.js';
import { groupFigure, type GroupRow } from './group-figure.js';
import type { GroupLevel, GroupPart } from './group-level.js';

export interface GroupMakeUp {
  readonly people: number;
  readonly rows: readonly GroupRow[];
}

/** What a group is made of: where it lies, how people differ, and what is held by whom at all, with what that brings. */
export function composition(level: GroupLevel, { people, rows }: GroupMakeUp): GroupPart {
  const { view, words } = level;
  const ranked = [...rows].sort((a, b) => b.mean - a.mean);
  const nobody = ranked.filter(({ coverage }) => coverage === 0).map(({ scale }) => scale);
  const covered = ranked.filter(({ coverage }) => coverage !== null && coverage > 0);
  return {
    body: html`
      <p>${words.people(people)}</p>
      ${groupFigure(level, people, ranked)}
      ${nobody.length > 0 ? html`<p>${words.nobody(scaleNames(view, nobody))}</p>` : nothing}
      ${covered.length > 0 ? qualities(level, people, covered) : nothing}
    `,
    lines: [
      words.people(people),
      ...ranked.map(({ scale, mean }) =>
        nameAndValue(view.language, scaleName(view, scale), signed(mean)),
      ),
    ],
  };
}

/** What is held by somebody at all: what it brings, and what to mind together. */
function qualities(
  { view, words }: GroupLevel,
  people: number,
  rows: readonly GroupRow[],
): TemplateResult {
  const { text, ui, headingLevel } = view;
  return html`
    ${heading(headingLevel + 2, words.qualities)}
    <ul class="plain">
      ${rows.map(({ scale, coverage }) => {
        const found = text.scales[scale];
        return html`<li class="choice" data-chosen>
          <strong>${scaleName(view, scale)}</strong>
          <span class="muted">${ui.chart.of(coverage ?? 0, people)}</span><br />
          ${found?.meaning} ${found?.caution}
        </li>`;
      })}
    </ul>
  `;
}
