import {
  createResult,
  progress,
  scoreSheet,
  toJson,
  validateDefinition,
  type Definition,
  type Delivery,
  type ErrorDetail,
  type Issue,
  type LeerResult,
  type ResultTarget,
  type SavedSession,
  type Session,
  type SessionAction,
  type Share,
} from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CopyController } from '../controllers/copy-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { SessionController } from '../controllers/session-controller.js';
import { LeerAnswerEvent } from '../events/leer-answer-event.js';
import { LeerErrorEvent } from '../events/leer-error-event.js';
import { LeerReadyEvent } from '../events/leer-ready-event.js';
import { LeerResultEvent } from '../events/leer-result-event.js';
import { LeerStartEvent } from '../events/leer-start-event.js';
import { LeerStepEvent } from '../events/leer-step-event.js';
import { LeerSubmitEvent } from '../events/leer-submit-event.js';
import type { InterfaceText } from '../locales/interface-text.js';
import { nl } from '../locales/nl.js';
import { pickLanguage } from '../locales/pick-language.js';
import { questionnaireStyles } from '../styles/questionnaire-styles.js';
import { VERSION } from '../version.js';
import { downloadFile } from './download-file.js';
import { formValue } from './form-value.js';
import { DEFAULTS, readHostOptions, type HostOptions } from './host-options.js';
import { printContent } from './print-content.js';
import { questionPage } from './question-page.js';
import type { QuestionnaireView, ResultContent, ResultView } from './questionnaire-view.js';
import { RenderedElement, type Properties } from './rendered-element.js';
import { resultPage } from './result-page.js';
import { reviewPage } from './review-page.js';
import { firstAnswerOf } from './statement-events.js';
import { startPage } from './start-page.js';

const INTERFACE_TEXTS = { nl };

let instances = 0;

/**
 * What the three elements share: it draws the view that the session is in, and tells the host what happened. An element
 * adds its instrument and its own result.
 */
export abstract class QuestionnaireElement extends RenderedElement implements ResultTarget {
  static readonly version: string = VERSION;
  static readonly formAssociated: boolean = true;
  static override readonly styles = questionnaireStyles;
  static override readonly properties: Properties = {
    start: String,
    review: String,
    paging: String,
    unanswered: String,
    share: String,
    test: isOn,
    headingLevel: Number,
    answerEvents: isOn,
    definition: null,
    state: null,
    destination: null,
    delivery: null,
  };

  static {
    this.reactive();
  }

  /** `page` or `none`: whether a start page comes first. */
  declare start: string;
  /** `page` or `none`: whether answers are shown for review before the result. */
  declare review: string;
  /** `page`, `all` or `one`: the instrument's pages, everything at once, or one statement at a time. */
  declare paging: string;
  /** `notice` or `refuse`: what happens when statements are left open. */
  declare unanswered: string;
  /** `completion`, `scores` or `answers`: what the result carries. */
  declare share: string;
  /** Marks results as a try-out, never to be counted. */
  declare test: boolean;
  /** Level of the page heading, 2 to 5. */
  declare headingLevel: number;
  /** Whether `leer-answer` fires. */
  declare answerEvents: boolean;
  /** An own instrument with its texts; validated before use. */
  declare definition: Definition | null;
  /** Where results go besides this page, in words for the person. Set by whoever sends them. */
  declare destination: string | null;
  /** How sending stands. Set by whoever sends. */
  declare delivery: Delivery;

  readonly #uid = `leer${(instances += 1)}`;
  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #copy = new CopyController(() => this.requestUpdate());
  readonly #sessions = new SessionController((...change) => this.#follow(...change));
  #options: HostOptions = readHostOptions(DEFAULTS);
  #active: Definition | null = null;
  #pendingState: SavedSession | null = null;
  #faults: ErrorDetail[] = [];
  /** Selector of what takes focus after the next drawing. */
  #focus: string | null = null;
  #status = '';
  #heldBack = false;
  /** What was said when the person began; the host can't raise it afterwards. */
  #promised: Share | null = null;

  constructor() {
    super();
    Object.assign(this, PROPERTY_DEFAULTS);
  }

  /** The instrument of the tag, used unless the host gives a `definition`. */
  protected abstract get builtIn(): Definition;

  /** What this element says about a result. */
  protected abstract resultContent(view: ResultView): ResultContent;

  /** Where the person is, as plain JSON; set it to go on from there. */
  get state(): SavedSession | null {
    return this.#sessions.saved;
  }

  set state(state: SavedSession | null) {
    this.#pendingState = state;
    this.requestUpdate();
  }

  /** The result as shared with the page, once there is one. */
  get result(): LeerResult | null {
    return this.#createResult(this.#share);
  }

  override connectedCallback(): void {
    this.#language.connect();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#language.disconnect();
  }

  formResetCallback(): void {
    this.#sessions.dispatch({ type: 'restart' });
  }

  formStateRestoreCallback(state: unknown): void {
    // What is not JSON is not a session either: `restore` says so.
    let saved = state;
    try {
      saved = JSON.parse(String(state));
    } catch {}
    this.state = saved as SavedSession;
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled;
  }

  protected override defaultOf(property: string): unknown {
    return (PROPERTY_DEFAULTS as Readonly<Record<string, unknown>>)[property];
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (!this.hasUpdated || FLOW_PROPERTIES.some((name) => changed.has(name)))
      this.#configure(changed);
    if (changed.has('delivery')) this.#tellDelivery();
    if (!this.#pendingState || !this.#active) return;
    const issues = this.#sessions.restore(this.#pendingState);
    this.#pendingState = null;
    if (issues.length > 0) this.#fault('state', issues);
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const language = view?.text.language ?? nl.language;
    const foreign = this.#language.language.split('-')[0] !== language.split('-')[0];
    return html`
      <div class="root" part="base" lang=${foreign ? language : nothing}>
        <p class="unseen" role="status">${this.#status}</p>
        ${view ? this.#renderView(view) : html`<p class="notice">${nl.fault.definition}</p>`}
      </div>
    `;
  }

  protected override updated(first: boolean): void {
    if (first) this.#tellReady();
    for (const fault of this.#faults.splice(0)) {
      console.warn(`<${this.localName}> ${fault.message}`);
      this.dispatchEvent(new LeerErrorEvent(fault));
    }
    if (this.#internals.form) this.#fillForm();
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = null;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #tellReady(): void {
    const instrument = this.#active?.instrument;
    const reference = instrument ? { id: instrument.id, version: instrument.version } : null;
    this.dispatchEvent(new LeerReadyEvent({ instrument: reference }));
  }

  #configure(changed: ReadonlySet<string>): void {
    this.#options = readHostOptions(this);
    if (this.#options.faults.length > 0) this.#fault('attribute', this.#options.faults);
    // Reading it makes a copy, and a person who answers a copy would begin anew.
    if (!this.hasUpdated || changed.has('definition')) {
      this.#active = this.#readDefinition();
      if (this.hasUpdated) this.#forget();
    }
    this.#sessions.configure(this.#active?.instrument ?? null, this.#options.flow);
  }

  #readDefinition(): Definition | null {
    if (!this.definition) return this.builtIn;
    const checked = validateDefinition(this.definition);
    if (checked.ok) return checked.value;
    this.#fault('definition', checked.issues);
    return null;
  }

  /** Kept until the element has drawn itself: then somebody may be listening. */
  #fault(code: ErrorDetail['code'], issues: readonly Issue[]): void {
    const firstThree = issues.slice(0, 3).map((issue) => issue.message);
    this.#faults.push({ code, message: `${code}: ${firstThree.join(' ')}`, issues });
  }

  get #ui(): InterfaceText {
    return this.#view()?.ui ?? nl;
  }

  #view(): QuestionnaireView | null {
    const definition = this.#active;
    const { flow, session } = this.#sessions;
    const text = definition && pickLanguage(definition.texts, this.#language.language);
    if (!definition || !flow || !session || !text) return null;
    return {
      uid: this.#uid,
      definition,
      flow,
      session,
      text,
      ui: pickLanguage(INTERFACE_TEXTS, text.language) ?? nl,
      headingLevel: this.#options.headingLevel,
      dispatch: (action) => this.#sessions.dispatch(action),
      finish: () => this.#sessions.finish(),
    };
  }

  #renderView(view: QuestionnaireView): TemplateResult {
    switch (view.session.view) {
      case 'start':
        return startPage(view, {
          share: this.#share,
          destination: this.destination,
          test: this.test,
          filled: new Set(Array.from(this.children, ({ slot }) => slot)),
        });
      case 'page':
        return html`${questionPage(view)} ${this.#toldHere(view)}`;
      case 'review':
        return reviewPage(view);
      case 'result':
        return this.#renderResult(view);
    }
  }

  /** Without a start page, what is sent where is said beside the statements. */
  #toldHere({ flow, ui }: QuestionnaireView): TemplateResult | typeof nothing {
    if (flow.start || this.destination === null) return nothing;
    const { shared, sends } = ui.start;
    return html`<p class="muted">${sends(shared[this.#share], this.destination)}</p>`;
  }

  #renderResult(view: QuestionnaireView): TemplateResult {
    const { session, flow } = view;
    const fast = session.completion?.fast ?? false;
    const score = scoreSheet(flow.instrument, session.answers, { fast });
    const content = this.resultContent({ ...view, score });
    return resultPage({ ...view, score }, content, {
      delivery: this.delivery,
      heldBack: this.#heldBack,
      copy: this.#copy,
      copyText: () => void this.#copy.copy(content.lines.join('\n')),
      download: () => this.#download(),
      print: () => this.#print(),
    });
  }

  /** Leads focus, voice and events to what changed. */
  #follow(before: Session, after: Session, action: SessionAction): void {
    const moved = before.view !== after.view || before.page !== after.page;
    this.#status = '';
    this.requestUpdate();
    if (action.type === 'go-to' || action.type === 'clear')
      this.#focus = firstAnswerOf(action.item);
    else if (moved) this.#focus = '.heading';
    else if (after.gaps.length > 0 && before.answers === after.answers) {
      this.#focus = '.notice .heading';
    }
    if (action.type === 'restart') this.#forget();
    else this.#promised ??= this.#options.share;
    if (action.type === 'start') {
      this.dispatchEvent(new LeerStartEvent({ share: this.#share }));
    }
    if (this.answerEvents && (action.type === 'answer' || action.type === 'clear')) {
      const answer = after.answers[action.item] ?? null;
      this.dispatchEvent(new LeerAnswerEvent({ item: action.item, answer }));
    }
    if (moved) this.#tellStep(after);
    if (action.type === 'finish' && after.completion) void this.#handOver();
  }

  /** Sending itself is only shown: to hear of it after the result would be one word too many. */
  #tellDelivery(): void {
    const { sent, notSent } = this.#ui.result;
    if (this.delivery === 'sent') this.#status = sent;
    if (this.delivery === 'failed') this.#status = notSent;
  }

  #tellStep(session: Session): void {
    const view = this.#view();
    if (!view) return;
    const { step, steps } = progress(view.flow, session);
    const onPage = session.view === 'page';
    if (onPage && steps > 1) this.#status = view.ui.page.step(step, steps);
    if (session.view === 'result') this.#status = view.ui.result.ready;
    this.dispatchEvent(new LeerStepEvent({ view: session.view, step: onPage ? step : 0, steps }));
  }

  /** The page gets the result unless it holds it back, and not before the person sees it. */
  async #handOver(): Promise<void> {
    const result = this.result;
    if (!result) return;
    this.#heldBack = !this.dispatchEvent(new LeerSubmitEvent(result));
    if (this.#heldBack) this.#status = this.#ui.result.heldBack;
    await this.updateComplete;
    if (!this.#heldBack) this.dispatchEvent(new LeerResultEvent(result));
  }

  get #share(): Share {
    return this.#promised ?? this.#options.share;
  }

  /** A form around the element submits the result, and can bring the person back to where they were. */
  #fillForm(): void {
    const result = this.#heldBack ? null : this.result;
    const value = result && formValue(this.getAttribute('name'), result);
    this.#internals.setFormValue(value, toJson(this.state));
  }

  #createResult(share: Share): LeerResult | null {
    const view = this.#view();
    if (!view?.session.completion) return null;
    const { flow, session, text } = view;
    const settings = { language: text.language, share, test: this.test };
    return createResult(flow.instrument, session.answers, view.session.completion, settings);
  }

  #forget(): void {
    this.#promised = null;
    this.#status = '';
    this.#heldBack = false;
    this.#copy.reset();
    if (this.delivery !== 'sending') this.delivery = 'none';
  }

  #download(): void {
    const own = this.#createResult('answers');
    if (!own) return;
    const name = `${own.instrument.id}-${own.date}.json`;
    downloadFile(name, 'application/json', toJson(own));
  }

  #print(): void {
    const content = this.renderRoot.querySelector('.result');
    if (content) printContent(content, this.renderRoot.adoptedStyleSheets);
  }
}

/** A boolean attribute is on when it is there, whatever its text. */
function isOn(): boolean {
  return true;
}

const PROPERTY_DEFAULTS = {
  ...DEFAULTS,
  test: false,
  answerEvents: false,
  definition: null,
  destination: null,
  delivery: 'none',
} as const;

const FLOW_PROPERTIES = [...Object.keys(DEFAULTS), 'definition'];
