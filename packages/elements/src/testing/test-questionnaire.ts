import type { Definition } from '@leerklimaat/core';
import { html } from 'lit';
import { define } from '../define.js';
import '../modules/eigen-inhoud/eigen-inhoud.js';
import { QuestionnaireElement } from '../parts/questionnaire-element.js';
import type { ResultContent } from '../parts/questionnaire-view.js';
import { smallDefinition } from './small-definition.js';

/** The least that an element adds to what all share. */
export class TestQuestionnaire extends QuestionnaireElement {
  protected override get builtIn(): Definition {
    return smallDefinition;
  }

  protected override resultContent(): ResultContent {
    return {
      finding: 'Het gaat',
      body: html`
        <details>
          <summary>Meer</summary>
          <p>Het gaat goed.</p>
        </details>
      `,
      lines: ['Hoe het gaat', 'Het gaat'],
    };
  }
}

define('test-questionnaire', TestQuestionnaire);

declare global {
  interface HTMLElementTagNameMap {
    'test-questionnaire': TestQuestionnaire;
  }
}
