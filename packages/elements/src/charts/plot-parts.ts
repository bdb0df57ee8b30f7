import { html, nothing, type TemplateResult } from 'lit/html.js';

interface Drawn {
  /** In em. */
  readonly height: number;
  readonly shapes: unknown;
}

/**
 * A picture in parts, each so short that it fits a page. The first tells everything to who can't see it.
 *
 * @param sentence - what the whole shows
 */
export function plotParts<T>(
  parts: readonly (readonly T[])[],
  sentence: string,
  draw: (rows: readonly T[], isLast: boolean) => Drawn,
): TemplateResult {
  return html`${parts.map((rows, index) => {
    const { height, shapes } = draw(rows, index === parts.length - 1);
    return html`
      <svg
        class="plot"
        role="img"
        aria-label=${sentence}
        aria-hidden=${index > 0 ? 'true' : nothing}
        width="100%"
        height="${height}em"
      >
        ${shapes}
      </svg>
    `;
  })}`;
}
