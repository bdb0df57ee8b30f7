import { html, type TemplateResult } from 'lit/html.js';
import type { Place } from './place.js';
import type { ReportContext } from './report-context.js';

/** A plain link to another view. The address of the page belongs to the host, so it stays as it is. */
export function placeLink({ go }: ReportContext, place: Place, name: string): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    go(place);
  };
  return html`<a class="link" href="#" @click=${follow}>${name}</a>`;
}
