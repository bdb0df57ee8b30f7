import { html, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../locales/name-and-value.js';
import { dataTable } from '../parts/data-table.js';
import { figure } from '../parts/figure.js';
import type { PictureKind } from './data-out/save-picture.js';
import type { ReportFigure } from './report-section.js';

/** How the pictures of a page are saved. */
export interface PictureSaving {
  readonly kinds: readonly PictureKind[];
  readonly language: string;
  /** What stands before the kinds, and what stands behind them. */
  readonly label: string;
  readonly note: string | null;
  /** Called with what the figure stands in, and the name of the file. */
  readonly save: (shown: Element, name: string, kind: PictureKind) => void;
}

/** @param saving - `null` on paper */
export function reportFigure(
  { name, sentence, picture, table }: ReportFigure,
  saving: PictureSaving | null,
): TemplateResult {
  if (!picture || !table) {
    return html`<p>${sentence}</p>
      ${picture ?? (table && dataTable(table))}`;
  }
  return html`
    <div class="shown">
      ${figure(sentence, picture, table)} ${saving && saveButtons(name, table.caption, saving)}
    </div>
  `;
}

function saveButtons(
  name: string,
  title: string,
  { kinds, language, label, note, save }: PictureSaving,
): TemplateResult {
  return html`<p class="save muted">
    ${label}
    ${kinds.map(
      (kind) =>
        html`<button
          type="button"
          class="link"
          aria-label=${nameAndValue(language, `${label} ${kind.toUpperCase()}`, title)}
          @click=${({ currentTarget }: Event) => {
            const shown = (currentTarget as Element).closest('.shown');
            if (shown) save(shown, name, kind);
          }}
        >
          ${kind.toUpperCase()}
        </button>`,
    )}
    ${note}
  </p>`;
}
