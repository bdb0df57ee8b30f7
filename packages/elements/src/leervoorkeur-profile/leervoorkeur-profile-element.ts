import type { Definition, GroupMeans, LeerResult } from '@leerklimaat/core';
import { pageLoaded } from '../extras/registry.js';
import { NOTHING_BESIDES, type AskedBesides } from '../parts/asked-besides.js';
import { QuestionnaireElement } from '../parts/questionnaire-element.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import type { Properties } from '../parts/rendered-element.js';
import { findMethod } from './find-method.js';
import { leervoorkeurProfileResult } from './leervoorkeur-profile-result.js';

/**
 * Five learning preferences in the order in which one person has them: a language for talks, never a type.
 *
 * @summary Five learning preferences in the order in which one person has them: a language for talks, never a type.
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
export class LeervoorkeurProfile extends QuestionnaireElement {
  static override readonly properties: Properties = {
    ...super.properties,
    method: String,
    group: null,
    exchange: null,
  };
  static override readonly defaults: Readonly<Record<string, unknown>> = {
    ...super.defaults,
    method: 'stellingen',
    group: null,
    exchange: null,
  };
  static override readonly dataKeys: readonly string[] = [...super.dataKeys, 'group'];
  static override readonly given: readonly string[] = ['group', 'exchange'];
  static override readonly asking: readonly string[] = [...super.asking, 'method'];

  static {
    this.reactive();
  }

  /** `stellingen` (twenty statements) or `keuze` (eight choices; its questions are `modules/leervoorkeur-keuze.js`). */
  declare method: string;
  /** Results of a group, or its means, for the level of the organisation; shown by `modules/niveaus-groep.js`. */
  declare group: readonly LeerResult[] | GroupMeans | null;
  /**
   * The codes that the person made and typed, while this result shows. Not for hosts.
   *
   * @internal
   */
  declare exchange: unknown;

  protected override get builtIn(): Definition | null {
    return findMethod(this.method, pageLoaded()).definition;
  }

  protected override get askedBesides(): AskedBesides {
    const { besides } = findMethod(this.method, pageLoaded());
    // Where the page asks questions of its own, nothing waits for ours.
    return this.definition ? NOTHING_BESIDES : besides;
  }

  protected override updated(first: boolean): void {
    super.updated(first);
    // Whoever begins anew leaves no codes behind.
    if (this.exchange && !this.state?.completion) this.exchange = null;
  }

  protected override resultContent(view: ResultView): ResultContent {
    return leervoorkeurProfileResult(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leervoorkeur-profile': LeervoorkeurProfile;
  }
}
