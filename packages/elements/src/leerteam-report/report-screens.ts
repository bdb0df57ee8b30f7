import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sameLanguage } from '../locales/same-language.js';
import { intakeNotice } from '../report/intake-notice.js';
import { readingScreen } from '../report/reading-screen.js';
import type { ReportContext } from '../report/report-context.js';
import type { ReportLoader } from '../report/report-loader.js';
import { startScreen } from '../report/start-screen.js';

export interface ReportScreens {
  readonly context: ReportContext;
  readonly loader: Pick<ReportLoader, 'progress' | 'fault' | 'refused'>;
  /** `null` when there is none. */
  readonly report: TemplateResult | null;
  /** Files that would show more. */
  readonly missing: readonly string[];
  /** Said aloud. */
  readonly status: string;
  /** The language of the place where the element stands. */
  readonly wanted: string;
  readonly open: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** Everything the element draws: the reading while it reads, then the report, or the start. */
export function reportScreens({
  context,
  loader: { progress, fault, refused },
  report,
  missing,
  status,
  wanted,
  open,
  cancel,
}: ReportScreens): TemplateResult {
  const { ui, headingLevel, people } = context;
  const { frame } = context.words;
  const foreign = !sameLanguage(wanted, ui.language);
  const screen = (): TemplateResult => {
    if (progress) return readingScreen(frame, headingLevel, progress, cancel);
    const more = missing.length > 0 ? frame.missing(ui.list(missing)) : null;
    return html` ${more && html`<p class="notice">${more}</p>`} ${report ?? start()} `;
  };
  const start = (): TemplateResult => html`
    ${startScreen({ words: frame, headingLevel, people, fault, open })}
    ${refused && intakeNotice(context, refused)}
  `;
  return html`
    <div class="root" part="base" lang=${foreign ? ui.language : nothing}>
      <p class="unseen" role="status">${status}</p>
      ${screen()}
    </div>
  `;
}
