import { html, nothing, type TemplateResult } from 'lit/html.js';
import { codesNl } from '../locales/codes.nl.js';
import { textsIn } from '../locales/language-extra.js';
import { changeExchange, type CodeField, type Exchange } from './exchange.js';
import type { LevelView } from './level-view.js';
import { readCode } from './read-code.js';

export interface CodeFieldWish {
  readonly field: CodeField;
  readonly label: string;
  readonly button: string;
  /** Said when a code was taken. */
  readonly taken: string;
  /** Codes that may not come again. */
  readonly there: readonly string[];
  readonly take: (code: string) => Partial<Exchange>;
}

/** Where somebody types or pastes a code. What is wrong with it is said in a sentence that belongs to the field. */
export function codeField(level: LevelView, wish: CodeFieldWish): TemplateResult {
  const { view, exchange } = level;
  const words = textsIn(view.language, 'codes', codesNl);
  const { field, label, button } = wish;
  const id = fieldId(level, field);
  const fault = exchange.fault?.field === field ? exchange.fault.fault : null;
  const submit = (event: Event): void => use(level, wish, inputNear(event, id));
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    submit(event);
  };
  return html`
    <div class="tools field">
      <div>
        <label for=${id}>${label}</label><br />
        <span class="muted" id="${id}-hint">${words.hint}</span>
      </div>
      <input
        id=${id}
        type="text"
        maxlength="80"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby=${fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
        aria-invalid=${fault ? 'true' : nothing}
        @keydown=${onEnter}
      />
      <button type="button" class="secondary" @click=${submit}>${button}</button>
    </div>
    ${
      fault
        ? html`<p class="notice" data-kind="refused" role="alert" id="${id}-fault">
            ${words.faults[fault]}
          </p>`
        : nothing
    }
    <p role="status">${exchange.taken === field ? wish.taken : nothing}</p>
  `;
}

/** When what had focus goes away, the field is where one goes on. */
export function focusField(level: LevelView, field: CodeField, event: Event): void {
  inputNear(event, fieldId(level, field))?.focus();
}

function use(
  { view, own }: LevelView,
  { field, there, take }: CodeFieldWish,
  input: HTMLInputElement | null,
): void {
  if (!input) return;
  const read = readCode(input.value, own?.code, there);
  if ('fault' in read) {
    changeExchange(view, { fault: { field, fault: read.fault } });
    input.focus();
    return;
  }
  input.value = '';
  changeExchange(view, { ...take(read.code), taken: field });
}

function fieldId({ view }: LevelView, field: CodeField): string {
  return `${view.uid}-code-${field}`;
}

function inputNear({ target }: Event, id: string): HTMLInputElement | null {
  const root = (target as Element).getRootNode() as ShadowRoot;
  return root.getElementById(id) as HTMLInputElement | null;
}
