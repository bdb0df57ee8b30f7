import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nameAndValue } from '../../locales/name-and-value.js';
import { CopyController } from '../../controllers/copy-controller.js';
import type { NiveausText } from '../../locales/niveaus-text.js';
import { changeExchange } from '../../parts/exchange.js';
import { heading } from '../../parts/heading.js';
import type { LevelView } from '../../parts/level-view.js';
import type { OwnPreferences } from '../../parts/own-preferences.js';
import { scaleName } from '../../parts/scale-name.js';
import { signed } from '../../parts/signed.js';

/** First what a code gives away; the code itself only when the person asks for it. */
export function ownCode(
  { view, exchange }: LevelView,
  words: NiveausText,
  { code, revealed }: OwnPreferences,
): TemplateResult {
  const { made, copied } = exchange;
  const copy = (): void => {
    const controller = new CopyController(() => {
      changeExchange(view, { copied: controller.state });
    });
    void controller.copy(code);
  };
  const make = (): void => changeExchange(view, { made: true });
  const said = { idle: nothing, copied: view.ui.result.copied, 'by-hand': words.copyByHand };
  return html`
    ${heading(view.headingLevel + 2, words.share)}
    <p>${words.reveals}</p>
    <ul>
      ${revealed.order.map(
        ({ scale, value }) =>
          html`<li>${nameAndValue(view.language, scaleName(view, scale), signed(value))}</li>`,
      )}
    </ul>
    <p role="status">
      ${made ? html`${words.yours} <strong>${code}</strong><br />` : nothing} ${said[copied]}
    </p>
    <div class="tools">
      <button type="button" class="secondary" @click=${made ? copy : make}>
        ${made ? words.copy : words.make}
      </button>
    </div>
  `;
}
