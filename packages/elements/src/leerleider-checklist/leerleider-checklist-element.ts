import {
  leerleiderQuestions,
  type Definition,
  type Issue,
  type LeerResult,
} from '@leerklimaat/core';
import { findExtra, pageLoaded } from '../extras/registry.js';
import type { AskedBesides } from '../parts/asked-besides.js';
import { chooseOption } from '../parts/choose-option.js';
import { QuestionnaireElement } from '../parts/questionnaire-element.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import { missingFile } from '../parts/option-issue.js';
import type { Properties } from '../parts/rendered-element.js';
import type { SurveyModule } from '../parts/survey-module.js';
import { leerleiderChecklistResult } from './leerleider-checklist-result.js';

/**
 * A mirror for managers: fifteen behaviours that let people learn, what they already do, and actions to choose from.
 *
 * @summary A mirror for managers: fifteen behaviours that let people learn, what they already do, and actions to choose from.
 *
 * @slot organisation - Name of the organisation that asks, above the title.
 * @slot purpose - Why the organisation asks; replaces the built-in purpose.
 * @slot retention - How long results are kept; its heading shows only when this is filled.
 * @slot privacy-contact - Who answers questions about privacy; its heading shows only when this is filled.
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
export class LeerleiderChecklist extends QuestionnaireElement {
  static override readonly properties: Properties = {
    ...super.properties,
    perspective: String,
    earlier: null,
    mirrors: null,
  };
  static override readonly defaults: Readonly<Record<string, unknown>> = {
    ...super.defaults,
    perspective: 'zelf',
    earlier: null,
    mirrors: null,
  };
  static override readonly dataKeys: readonly string[] = [...super.dataKeys, 'earlier', 'mirrors'];
  static override readonly given: readonly string[] = ['earlier', 'mirrors'];
  static override readonly asking: readonly string[] = [...super.asking, 'perspective'];

  static {
    this.reactive();
  }

  /** `zelf` or `spiegel`: a manager about the own behaviour, or a team member about that of the manager. */
  declare perspective: string;
  /** An earlier result of the same manager, to compare with; read and checked by `modules/vergelijken.js`. */
  declare earlier: LeerResult | null;
  /** Results of team members who held up the mirror; shown as a mean of five or more by `modules/spiegelbeeld.js`. */
  declare mirrors: readonly LeerResult[] | null;

  protected override get builtIn(): Definition | null {
    return this.#isMirror ? (this.#mirror?.definition ?? null) : leerleiderQuestions;
  }

  protected override get askedBesides(): AskedBesides {
    const faults: Issue[] = [];
    chooseOption('perspective', this.perspective, ['zelf', 'spiegel'], faults);
    const missing = this.#isMirror && !this.#mirror;
    if (missing && pageLoaded())
      faults.push(missingFile('perspective', 'spiegel', 'leerleider-spiegel'));
    return { modules: [], awaited: missing && !pageLoaded(), faults };
  }

  protected override resultContent(view: ResultView): ResultContent {
    const mirror = this.#isMirror ? this.#mirror : undefined;
    if (!mirror) return leerleiderChecklistResult(view);
    const { title, body, lines } = mirror.section(view);
    const finding = title ?? view.text.resultTitle;
    return { finding, body, lines: [view.text.resultTitle, finding, '', ...lines] };
  }

  get #isMirror(): boolean {
    return this.perspective === 'spiegel';
  }

  get #mirror(): SurveyModule | undefined {
    return findExtra<SurveyModule>('module', 'leerleider-spiegel');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerleider-checklist': LeerleiderChecklist;
  }
}
