import { html } from 'lit/html.js';
import { leerleiderSpiegelTextNl } from '../../locales/leerleider-spiegel.nl.js';
import { textsIn } from '../../locales/language-extra.js';
import { answerLabel, askedItem } from '../../parts/asked-item.js';
import { heading } from '../../parts/heading.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import type { ResultSection } from '../../parts/result-section.js';

/** Thanks and one's own answers. No score and nothing to do: both are the manager's. */
export function leerleiderSpiegelSection(view: ResultView): ResultSection {
  const { flow, session, ui, headingLevel } = view;
  const words = textsIn(view.language, 'mirror', leerleiderSpiegelTextNl);
  const rows = flow.instrument.items.flatMap(({ id }) => {
    const asked = askedItem(view, id);
    const answer = asked && answerLabel(asked, session.answers[id]);
    return asked ? [{ statement: asked.statement, answer: answer ?? ui.review.noAnswer }] : [];
  });
  return {
    title: words.thanks,
    body: html`
      <p>${words.onlyMean}</p>
      ${heading(headingLevel + 1, words.answers)}
      <ul class="plain">
        ${rows.map(
          ({ statement, answer }) =>
            html`<li class="choice behaviour">
              <span>${statement}</span> <span class="often muted">${answer}</span>
            </li>`,
        )}
      </ul>
    `,
    lines: [
      words.onlyMean,
      '',
      words.answers,
      ...rows.map(({ statement, answer }) => `- ${statement} (${answer})`),
    ],
  };
}
