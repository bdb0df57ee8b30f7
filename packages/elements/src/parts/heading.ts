import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * A heading at the level that fits the host's page. The heading of a page takes focus when another page shows, so that
 * people who can't see the change hear it.
 *
 * @param level - 2 to 6; what is deeper stays 6
 */
export function heading(
  level: number,
  content: unknown,
  { focusable = false }: { readonly focusable?: boolean } = {},
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  const name = focusable ? 'heading' : 'subheading';
  switch (level) {
    case 2:
      return html`<h2 class=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
