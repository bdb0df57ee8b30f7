import type { Link } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { ResultView } from './questionnaire-view.js';

/** Where help is to be found: what is meant for the reader's country, or all of it when that is not known. */
export function supportLinks(view: ResultView): TemplateResult | typeof nothing {
  const { definition, language, ui } = view;
  const region = /-([A-Z]{2})$/i.exec(language)?.[1]?.toUpperCase();
  const fits = (link: Link): boolean => !region || !link.region || link.region === region;
  const links = (definition.links ?? []).filter(fits);
  if (links.length === 0) return nothing;
  const { title, checked, unchecked } = ui.result.links;
  return html`
    <details>
      <summary>${title}</summary>
      <ul>
        ${links.map(
          ({ name, url, offers, checked: date }) =>
            html`<li>
              <a href=${url} target="_blank" rel="noopener noreferrer">${name}</a> –
              ${pickLanguage(offers, language)}
              <span class="muted">(${date === null ? unchecked : checked(date)})</span>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
