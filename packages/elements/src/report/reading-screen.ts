import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TeamReportFrameText } from '../locales/team-report-frame-text.js';
import { heading } from '../parts/heading.js';
import type { IntakeProgress } from './intake-job.js';

/** How far the reading is, and a way to stop it. */
export function readingScreen(
  { reading }: TeamReportFrameText,
  headingLevel: number,
  { read, total, results }: IntakeProgress,
  cancel: () => void,
): TemplateResult {
  return html`
    ${heading(headingLevel, reading.title, { focusable: true })}
    <progress
      aria-label=${reading.title}
      max=${total || 1}
      value=${total > 0 ? read : nothing}
    ></progress>
    <p>${reading.counted(results)}</p>
    <div class="tools">
      <button type="button" class="secondary" @click=${cancel}>${reading.cancel}</button>
    </div>
  `;
}
