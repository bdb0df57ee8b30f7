import { woordenEnDadenDefinition } from '@leerklimaat/core';
import { html } from 'lit/html.js';
import { textsIn } from '../../locales/language-extra.js';
import { woordenEnDadenNl } from '../../locales/woorden-en-daden.nl.js';
import type { WoordenEnDadenText } from '../../locales/woorden-en-daden-text.js';
import { answerLines, answerList, answerWord, itemsOf } from '../../parts/answer-list.js';
import { heading } from '../../parts/heading.js';
import type { ResultView } from '../../parts/questionnaire-view.js';
import type { SurveyModule } from '../../parts/survey-module.js';
import { VERSION } from '../../version.js';
import { learningMixFigure, learningMixLines } from './learning-mix-figure.js';

/** Answered with statements: what brings people to learning, and what managers do. */
const LISTS = ['prikkels', 'leidinggevenden'];

/** Talking about learning and doing it. One person says nothing about how the two go together, so there is no ratio. */
export const woordenEnDadenModule: SurveyModule = {
  kind: 'module',
  name: 'woorden-en-daden',
  version: VERSION,
  definition: woordenEnDadenDefinition,
  section: (view) => {
    const text = textsIn(view.language, 'woordenEnDaden', woordenEnDadenNl);
    const talk = talkOf(view, text);
    const nameOf = (scale: string): string => view.text.scales[scale]?.name ?? scale;
    return {
      title: view.text.resultTitle,
      body: html`
        <p><strong>${talk}</strong></p>
        ${learningMixFigure(view, text)}
        ${LISTS.map(
          (scale) => html`
            ${heading(view.headingLevel + 2, nameOf(scale))} ${answerList(view, scale)}
          `,
        )}
        <p class="muted">${text.context}</p>
      `,
      lines: [
        talk,
        ...learningMixLines(view, text),
        ...LISTS.flatMap((scale) => ['', nameOf(scale), ...answerLines(view, scale)]),
        '',
        text.context,
      ],
    };
  },
};

function talkOf(view: ResultView, text: WoordenEnDadenText): string {
  const [item = ''] = itemsOf(view, 'praten');
  const answered = view.session.answers[item] !== undefined;
  return answered ? text.talk(answerWord(view, item)) : text.noTalk;
}
