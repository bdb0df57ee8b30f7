import { leerklimaatQuestions, leerklimaatKortQuestions, type Definition } from '@leerklimaat/core';
import { QuestionnaireElement } from '../parts/questionnaire-element.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import type { AskedBesides } from '../parts/asked-besides.js';
import { chooseOption } from '../parts/choose-option.js';
import type { Properties } from '../parts/rendered-element.js';
import { findModules } from './find-modules.js';
import { leerklimaatSurveyResult } from './leerklimaat-survey-result.js';

/**
 * How one person sees the learning climate of the team: 36 statements about six dimensions, and a result with leerleiderschap at the heart.
 *
 * @summary How one person sees the learning climate of the team: 36 statements about six dimensions, and a result with leerleiderschap at the heart.
 *
 * @slot organisation - Name of the organisation that asks, above the title.
 * @slot purpose - Why the organisation asks; replaces the built-in purpose.
 * @slot retention - How long results are kept; its heading shows only when this is filled.
 * @slot privacy-contact - Who answers questions about privacy; its heading shows only when this is filled.
 * @slot safety-contact - Whom one can talk to about safety in the team; shows in the result of the module `veiligheid` when its score is nearest to one of the first two answers.
 *
 * @fires {LeerReadyEvent} leer-ready - After the first render.
 * @fires {LeerStartEvent} leer-start - The person pressed start.
 * @fires {LeerStepEvent} leer-step - Another page or view shows.
 * @fires {LeerAnswerEvent} leer-answer - An answer was given or cleared; only with `answer-events`.
 * @fires {LeerSubmitEvent} leer-submit - Before the result is handed over; cancel it and nothing is sent.
 * @fires {LeerResultEvent} leer-result - Once per completion, after the result shows.
 * @fires {LeerErrorEvent} leer-error - Faults in configuration, definition, state or sending.
 *
 * @csspart base - Everything the element draws.
 * @csspart primary - The button that goes on.
 *
 * @cssprop --leer-ink - Text.
 * @cssprop --leer-muted - Text of less weight.
 * @cssprop --leer-line - Borders of what can be pressed.
 * @cssprop --leer-hair - Lines that only divide.
 * @cssprop --leer-paper - What lies behind marks in a picture.
 * @cssprop --leer-accent - The calm hue.
 * @cssprop --leer-accent-soft - The calm hue as a background.
 * @cssprop --leer-on-accent - Text on the calm hue.
 * @cssprop --leer-warm - The warm hue, for the foundation and for “look here”.
 * @cssprop --leer-warm-soft - The warm hue as a background.
 * @cssprop --leer-background - Background of the whole; transparent unless set.
 * @cssprop --leer-padding - Room around everything; none unless set.
 * @cssprop --leer-radius - Rounding of corners.
 * @cssprop --leer-font-family - Font; the page's unless set.
 * @cssprop --leer-font-size - Text size; the page's unless set.
 */
export class LeerklimaatSurvey extends QuestionnaireElement {
  static override readonly properties: Properties = {
    ...super.properties,
    modules: String,
    length: String,
  };
  static override readonly defaults: Readonly<Record<string, unknown>> = {
    ...super.defaults,
    modules: '',
    length: 'volledig',
  };
  static override readonly asking: readonly string[] = [...super.asking, 'modules', 'length'];

  static {
    this.reactive();
  }

  /** Names of modules to ask besides, with spaces between; each has a file of its own. */
  declare modules: string;
  /** `volledig` (36 statements) or `kort` (18, less precise). */
  declare length: string;

  protected override get builtIn(): Definition {
    return this.length === 'kort' ? leerklimaatKortQuestions : leerklimaatQuestions;
  }

  protected override get askedBesides(): AskedBesides {
    const own = (this.definition ?? this.builtIn).instrument.items.length;
    const besides = findModules(this.modules, own, document.readyState === 'complete');
    const faults = [...besides.faults];
    chooseOption('length', this.length, ['volledig', 'kort'], faults);
    return { ...besides, faults };
  }

  protected override resultContent(view: ResultView): ResultContent {
    return leerklimaatSurveyResult(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerklimaat-survey': LeerklimaatSurvey;
  }
}
