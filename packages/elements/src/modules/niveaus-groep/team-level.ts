import { preferenceComposition, preferenceError, type SharedPreferences } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { codeField, focusField } from '../../parts/code-field.js';
import { changeExchange } from '../../parts/exchange.js';
import { openQuestions } from '../../parts/open-questions.js';
import { sharedIn } from '../../parts/read-code.js';
import { composition } from './composition.js';
import { groupRows } from './group-rows.js';
import type { GroupLevel, TitledPart } from './group-level.js';

/** A group of people who gave each other their codes, and so may see everything. */
export function teamLevel(level: GroupLevel): TitledPart {
  const { view, words, exchange } = level;
  const { title, open, field, add, added, tooFew, questions } = words.team;
  const { value } = composed(level);
  const shown = value && composition(level, groupRows(value));
  const typed = codeField(level, {
    field: 'team',
    label: field,
    button: add,
    taken: added,
    there: exchange.team,
    take: (code) => ({ team: [...exchange.team, code] }),
  });
  return {
    title,
    body: html`
      <p>${open}</p>
      ${typed} ${codes(level)} ${withMe(level)} ${shown ? shown.body : html`<p>${tooFew}</p>`}
      ${openQuestions(view.headingLevel + 2, words.asking, questions)}
    `,
    lines: shown ? [...shown.lines, ...questions] : [],
  };
}

function composed({ exchange, own }: GroupLevel): ReturnType<typeof preferenceComposition> {
  const me: readonly SharedPreferences[] = own && exchange.withMe ? [own.revealed] : [];
  const all = [...me, ...sharedIn(exchange.team)];
  const assumptions = preferenceError(all.map(({ instrument }) => instrument));
  return preferenceComposition(all, { assumptions, open: true });
}

function codes(level: GroupLevel): TemplateResult {
  const { view, words, exchange } = level;
  const remove = (code: string, event: Event): void => {
    focusField(level, 'team', event);
    changeExchange(view, { team: exchange.team.filter((other) => other !== code) });
  };
  return html`<ul class="plain">
    ${exchange.team.map(
      (code) =>
        html`<li class="choice">
          ${code}
          <button type="button" class="link" @click=${(event: Event) => remove(code, event)}>
            ${words.team.remove} <span class="unseen">${code}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function withMe({ view, words, own, exchange }: GroupLevel): TemplateResult | typeof nothing {
  if (!own) return nothing;
  const change = (event: Event): void =>
    changeExchange(view, { withMe: (event.target as HTMLInputElement).checked });
  return html`<label class="answer">
    <input type="checkbox" .checked=${exchange.withMe} @change=${change} />
    ${words.team.withMe}
  </label>`;
}
