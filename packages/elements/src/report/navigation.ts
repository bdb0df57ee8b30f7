import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FrameView } from '../locales/team-report-frame-text.js';
import type { ReportContext } from './report-context.js';

/** Links to the views. They stay within the element: the address of the page is the host's. */
export function navigation(
  { words: { frame }, place, go }: ReportContext,
  views: readonly FrameView[],
): TemplateResult {
  // One team is a part of all teams.
  const current = place.view === 'team' ? 'teams' : place.view;
  return html`
    <nav aria-label=${frame.navigation}>
      <ul class="plain tools">
        ${views.map(
          (view) =>
            html`<li>
              <a
                href="#${view}"
                aria-current=${view === current ? 'page' : nothing}
                @click=${(event: Event) => {
                  event.preventDefault();
                  go({ view });
                }}
                >${frame.views[view]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  `;
}
