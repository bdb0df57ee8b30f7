import type { ReportTree } from '@leerklimaat/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ReportContext } from '../../report/report-context.js';
import { keepOwnResult, ownResultAt, readOwnResult } from './own-result.js';
import { ownWords } from './own-words.js';

/** Where a manager opens the own result, or takes it away again. */
export function ownResultField(context: ReportContext, tree: ReportTree): TemplateResult {
  const { open, file, remove } = ownWords(context);
  const forget = (): void => {
    keepOwnResult(context, tree, null);
    context.go(context.place);
  };
  if (ownResultAt(context, tree)) {
    return html`<button type="button" class="secondary" @click=${forget}>${remove}</button>`;
  }
  const take = (event: Event): void => void taken(context, tree, event.target as HTMLInputElement);
  return html`
    <p>${open}</p>
    <div class="field">
      <label>
        ${file}
        <input type="file" accept=".json,application/json" @change=${take} />
      </label>
      <p role="status"></p>
    </div>
  `;
}

async function taken(
  context: ReportContext,
  tree: ReportTree,
  input: HTMLInputElement,
): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const reading = await readOwnResult(file);
  // So that the same file, mended, is a change too.
  input.value = '';
  if (reading.ok) {
    keepOwnResult(context, tree, reading.own);
    context.go(context.place);
    return;
  }
  // Nothing else on the page changes, and the reader stays in the field.
  const status = input.closest('.field')?.querySelector('[role=status]');
  if (status) status.textContent = ownWords(context).fault[reading.fault];
}
