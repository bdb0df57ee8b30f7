import { html, type TemplateResult } from 'lit/html.js';
import type { FrameFault, TeamReportFrameText } from '../locales/team-report-frame-text.js';
import { heading } from '../parts/heading.js';

export interface StartScreen {
  readonly words: TeamReportFrameText;
  readonly headingLevel: number;
  readonly people: number;
  /** Why there is no report yet. */
  readonly fault: FrameFault | null;
  readonly open: (files: readonly File[]) => void;
}

/** What people should know before they open anything, and where to do it. */
export function startScreen({
  words: { title, start, fault: faults },
  headingLevel,
  people,
  fault,
  open,
}: StartScreen): TemplateResult {
  return html`
    ${heading(headingLevel, title, { focusable: true })}
    ${fault && html`<p class="notice" data-kind="refused">${faults[fault]}</p>`}
    <p>${start.about}</p>
    <div class="drop" @dragover=${mark} @dragleave=${unmark} @drop=${dropOn(open)}>
      <div class="field">
        <label>
          ${start.choose}
          <input
            type="file"
            multiple
            accept=".json,.ndjson,.jsonl,.csv"
            @change=${({ currentTarget }: Event) => {
              const input = currentTarget as HTMLInputElement;
              const files = [...(input.files ?? [])];
              // So that the same file can be chosen again.
              input.value = '';
              if (files.length > 0) open(files);
            }}
          />
        </label>
      </div>
      <p class="muted">${start.drop}</p>
    </div>
    <p>${start.stays}</p>
    ${heading(headingLevel + 1, start.know)}
    <ul>
      ${[start.from(people), ...start.limits].map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}

function mark(event: DragEvent): void {
  event.preventDefault();
  zoneOf(event).toggleAttribute('data-over', true);
}

function unmark(event: DragEvent): void {
  zoneOf(event).toggleAttribute('data-over', false);
}

function dropOn(open: StartScreen['open']): (event: DragEvent) => void {
  return (event) => {
    event.preventDefault();
    unmark(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) open(files);
  };
}

function zoneOf({ currentTarget }: DragEvent): HTMLElement {
  return currentTarget as HTMLElement;
}
