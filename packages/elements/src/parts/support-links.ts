import type { Link } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import { actiesNl } from '../locales/acties.nl.js';
import { textsIn, withExtras } from '../locales/language-extra.js';
import { pickLanguage } from '../locales/pick-language.js';
import type { ResultSection } from './result-section.js';
import type { ResultView } from './questionnaire-view.js';

/** Where help is to be found: what is meant for the reader's country, or all of it when that is not known. */
export function supportLinks({ definition, language }: ResultView): ResultSection | null {
  const region = /-([A-Z]{2})$/i.exec(language)?.[1]?.toUpperCase();
  const fits = (link: Link): boolean => !region || !link.region || link.region === region;
  const links = (definition.links ?? []).filter(fits);
  if (links.length === 0) return null;
  const { links: title, checked, unchecked } = textsIn(language, 'acties', actiesNl);
  const offer = ({ id, offers }: Link): string =>
    pickLanguage(
      withExtras(offers, (extra) => extra.links[id]),
      language,
    ) ?? '';
  const row = (link: Link): TemplateResult =>
    html`<li>
      ${nameOf(link)} – ${offer(link)}
      <span class="muted">(${link.checked === null ? unchecked : checked(link.checked)})</span>
    </li>`;
  return {
    title: null,
    body: html`
      <details>
        <summary>${title}</summary>
        <ul>
          ${links.map(row)}
        </ul>
      </details>
    `,
    lines: [
      title,
      ...links.map((link) => `- ${link.name}: ${offer(link)} ${link.url ?? ''}`.trim()),
    ],
  };
}

function nameOf({ name, url }: Link): TemplateResult | string {
  if (url === null) return name;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`;
}
