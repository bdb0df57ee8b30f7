import type { ReportTree } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CopyController } from '../controllers/copy-controller.js';
import type { FrameView } from '../locales/team-report-frame-text.js';
import { downloadFile } from '../parts/download-file.js';
import { pageText } from './data-out/page-text.js';
import { printReport } from './data-out/print-report.js';
import { reportCsv } from './data-out/report-csv.js';
import { reportJson } from './data-out/report-json.js';
import type { ReportContext } from './report-context.js';
import { printableTeams, printedPages } from './report-pages.js';
import type { ReportPage } from './report-section.js';

export interface ReportTools {
  readonly page: ReportPage;
  readonly views: readonly FrameView[];
  readonly trees: readonly ReportTree[];
  readonly copy: CopyController;
  readonly styles: readonly CSSStyleSheet[];
  /** Goes back to the start; `null` when the report came with the page. */
  readonly again: (() => void) | null;
}

/** Everything that can be taken along. It all comes from released trees. */
export function reportTools(
  context: ReportContext,
  { page, views, trees, copy, styles, again }: ReportTools,
): TemplateResult {
  const { words, ui, language } = context;
  const { tools } = words.frame;
  const text = pageText(page);
  const save = async (ending: string, type: string, file: Promise<Blob>): Promise<void> =>
    downloadFile(`${tools.file}.${ending}`, type, await file);
  const teams = printableTeams(context);
  const print = ({ currentTarget }: Event): void => {
    const box = (currentTarget as Element).closest('.tools')?.querySelector('input');
    printReport(context, printedPages(context, views, box?.checked ? teams : []), styles);
  };
  const buttons: readonly (readonly [string, (event: Event) => void])[] = [
    [context.place.view === 'team' ? tools.printTeam : tools.print, print],
    [tools.copy, () => void copy.copy(text)],
    [tools.csv, () => void save('csv', 'text/csv', reportCsv(trees, language))],
    [tools.json, () => void save('json', 'application/json', reportJson(trees))],
    ...(again ? [[tools.again, again] as const] : []),
  ];
  return html`
    <div class="tools">
      ${buttons.map(
        ([name, press]) =>
          html`<button type="button" class="secondary" @click=${press}>${name}</button>`,
      )}
      ${
        teams.length > 0
          ? html`<label class="check"
              ><input type="checkbox" /> ${tools.everyTeam(teams.length)}</label
            >`
          : nothing
      }
    </div>
    <p role="status">
      ${{ idle: nothing, copied: ui.result.copied, 'by-hand': ui.result.copyByHand }[copy.state]}
    </p>
    ${
      copy.state === 'by-hand'
        ? html`<textarea readonly rows="8" aria-label=${tools.copy} .value=${text}></textarea>`
        : nothing
    }
  `;
}
