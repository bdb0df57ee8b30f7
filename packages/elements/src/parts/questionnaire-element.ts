import {
  createResult,
  progress,
  type AdviceChanges,
  type Definition,
  type Delivery,
  type LeerResult,
  type ResultTarget,
  type SavedSession,
  type Session,
  type SessionAction,
  type Share,
} from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CopyController } from '../controllers/copy-controller.js';
import { FaultController } from '../controllers/fault-controller.js';
import { FormController, savedIn } from '../controllers/form-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { SessionController } from '../controllers/session-controller.js';
import { LeerAnswerEvent } from '../events/leer-answer-event.js';
import { LeerReadyEvent } from '../events/leer-ready-event.js';
import { LeerResultEvent } from '../events/leer-result-event.js';
import { LeerStartEvent } from '../events/leer-start-event.js';
import { LeerStepEvent } from '../events/leer-step-event.js';
import { LeerSubmitEvent } from '../events/leer-submit-event.js';
import { findExtra, followExtras, pageLoaded } from '../extras/registry.js';
import type { InterfaceText } from '../locales/interface-text.js';
import { textsIn } from '../locales/language-extra.js';
import { nl } from '../locales/nl.js';
import { sameLanguage } from '../locales/same-language.js';
import { questionnaireStyles } from '../styles/questionnaire-styles.js';
import { VERSION } from '../version.js';
import { NOTHING_BESIDES, type AskedBesides } from './asked-besides.js';
import { AskedContent } from './asked-content.js';
import { downloadResult } from './download-result.js';
import { DEFAULTS, readHostOptions, type HostOptions } from './host-options.js';
import { missingFile } from './option-issue.js';
import type { OwnContent } from './own-content.js';
import { printContent } from './print-content.js';
import { questionPage } from './question-page.js';
import type { QuestionnaireView, ResultContent, ResultView } from './questionnaire-view.js';
import { RenderedElement, type Properties } from './rendered-element.js';
import {
  ASKING_PROPERTIES,
  PROPERTY_DEFAULTS,
  QUESTIONNAIRE_PROPERTIES,
} from './questionnaire-properties.js';
import { resultPage } from './result-page.js';
import { withResultExtras } from './with-result-extras.js';
import { reviewPage } from './review-page.js';
import { firstAnswerOf } from './statement-events.js';
import { scoredView } from './scored-view.js';
import { startPage } from './start-page.js';
import { toldHere } from './told-here.js';

let instances = 0;

/**
 * What the three elements share: it draws the view that the session is in, and tells the host what happened. An element
 * adds its instrument and its own result.
 */
export abstract class QuestionnaireElement extends RenderedElement implements ResultTarget {
  static readonly version: string = VERSION;
  static readonly formAssociated: boolean = true;
  static override readonly styles = questionnaireStyles;
  static override readonly properties: Properties = QUESTIONNAIRE_PROPERTIES;
  /** The properties that a data block between the tags may give. */
  static readonly dataKeys: readonly string[] = ['definition', 'advice'];
  /** The properties that go with a result, for who shows them. */
  static readonly given: readonly string[] = [];
  static override readonly defaults: Readonly<Record<string, unknown>> = PROPERTY_DEFAULTS;
  /** The properties that say what is asked, and how. */
  static readonly asking: readonly string[] = ASKING_PROPERTIES;

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
  /** Which team the answers are about; travels in the result, and the start page says so. */
  declare team: string;
  /** Which link in the chain of learning answers; travels and is said likewise. */
  declare link: string;
  /** Which time it is asked; travels and is said likewise. */
  declare round: string;
  /** An own instrument with its texts; read and checked by `modules/eigen-inhoud.js`. */
  declare definition: Definition | null;
  /** Changes to the built-in advice and links; read like `definition`. */
  declare advice: AdviceChanges | null;
  /** Where results go besides this page, in words for the person. Set by whoever sends them. */
  declare destination: string | null;
  /** How sending stands. Set by whoever sends. */
  declare delivery: Delivery;

  readonly #uid = `leer${(instances += 1)}`;
  readonly #form = new FormController(this);
  readonly #faults = new FaultController(this);
  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #copy = new CopyController(() => this.requestUpdate());
  readonly #sessions = new SessionController((...change) => this.#follow(...change));
  #options: HostOptions = readHostOptions(DEFAULTS);
  readonly #content = new AskedContent(this.#faults);
  #pendingState: SavedSession | null = null;
  #unfollow: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  /** Selector of what takes focus after the next drawing. */
  #focus: string | null = null;
  #status = '';
  #heldBack = false;
  /** What stood where the person gave something to go with the result: whoever comes next does not see it. */
  readonly #lent = new Map<string, unknown>();
  /** What was said when the person began; the host can't raise it afterwards. */
  #promised: Share | null = null;

  get #share(): Share {
    return this.#promised ?? this.#options.share;
  }

  /** The instrument of the tag, used unless the host gives a `definition`; `null` when its file is not there. */
  protected abstract get builtIn(): Definition | null;

  /** What is asked besides: the modules that are there, and whether some may still come. */
  protected get askedBesides(): AskedBesides {
    return NOTHING_BESIDES;
  }

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
    this.#unfollow = followExtras(() => this.requestUpdate('extras'));
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    this.#language.disconnect();
    this.#unfollow?.();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  formResetCallback(): void {
    this.#sessions.dispatch({ type: 'restart' });
  }

  formStateRestoreCallback(state: unknown): void {
    this.state = savedIn(state);
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (!this.hasUpdated || this.#class.asking.some((name) => changed.has(name))) this.#configure();
    if (changed.has('delivery')) this.#tellDelivery();
    if (!this.#pendingState || !this.#content.definition) return;
    const issues = this.#sessions.restore(this.#pendingState);
    // Answers to questions that are still on their way are no fault.
    if (issues.length > 0 && this.askedBesides.awaited) return;
    this.#pendingState = null;
    this.#faults.add('state', issues);
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const language = view?.text.language ?? nl.language;
    const foreign = !sameLanguage(this.#language.language, language);
    return html`
      <div class="root" part="base" lang=${foreign ? language : nothing}>
        <p class="unseen" role="status">${this.#status}</p>
        ${view ? this.#renderView(view) : this.#renderNothing()}
      </div>
    `;
  }

  protected override updated(first: boolean): void {
    if (first) this.#tellReady();
    this.#faults.tell();
    if (this.#form.inForm) this.#form.fill(this.#heldBack ? null : this.result, this.state);
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = null;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  get #class(): typeof QuestionnaireElement {
    return this.constructor as typeof QuestionnaireElement;
  }

  #tellReady(): void {
    const instrument = this.#content.definition?.instrument;
    const reference = instrument ? { id: instrument.id, version: instrument.version } : null;
    this.dispatchEvent(new LeerReadyEvent({ instrument: reference }));
  }

  #configure(): void {
    this.#watch();
    this.#options = readHostOptions(this);
    this.#faults.add('attribute', this.#options.faults);
    const { definition, advice, builtIn } = this;
    if (this.#content.use({ definition, advice, builtIn }) && this.hasUpdated) this.#forget();
    const besides = this.askedBesides;
    // Whoever has finished keeps the result of what was asked.
    if (!this.#sessions.session?.completion) this.#content.ask(besides);
    if (this.#content.waits && pageLoaded()) {
      this.#faults.add('attribute', [missingFile('definition', 'own content', 'eigen-inhoud')]);
    }
    if ((besides.awaited || this.#content.waits) && !pageLoaded()) {
      addEventListener('load', () => this.requestUpdate('extras'), { once: true });
    }
    const { flow } = this.#options;
    const instrument = this.#content.definition?.instrument ?? null;
    this.#sessions.configure(instrument, flow, this.#content.modules);
  }

  /** As soon as the page has the file that reads data blocks. */
  #watch(): void {
    this.#unwatch ??= findExtra<OwnContent>('own', 'eigen-inhoud')?.watchDataBlock(this, {
      keys: this.#class.dataKeys,
      give: (key, value) => Reflect.set(this, key, value),
      refuse: (issues) => {
        this.#faults.add('definition', issues);
        this.requestUpdate();
      },
    });
  }

  get #ui(): InterfaceText {
    return this.#view()?.ui ?? nl;
  }

  #view(): QuestionnaireView | null {
    const { flow, session } = this.#sessions;
    const wanted = this.#language.language;
    const asked = this.#content.spoken(wanted);
    const [main] = asked;
    if (!flow || !session || !main) return null;
    const { definition, text } = main;
    const language = sameLanguage(wanted, text.language) ? wanted : text.language;
    return {
      uid: this.#uid,
      definition,
      flow,
      session,
      text,
      asked,
      ui: textsIn(language, 'interface', nl),
      language,
      headingLevel: this.#options.headingLevel,
      filled: new Set(Array.from(this.children, ({ slot }) => slot)),
      dispatch: (action) => this.#sessions.dispatch(action),
      finish: () => this.#sessions.finish(),
    };
  }

  /** While a file may still come there is nothing to say yet. */
  #renderNothing(): TemplateResult | typeof nothing {
    if ((this.#content.waits || this.askedBesides.awaited) && !pageLoaded()) return nothing;
    return html`<p class="notice">${nl.fault.definition}</p>`;
  }

  #renderView(view: QuestionnaireView): TemplateResult {
    switch (view.session.view) {
      case 'start':
        return startPage(view, {
          share: this.#share,
          destination: this.destination,
          labels: this.#options.labels,
          test: this.test,
        });
      case 'page':
        return html`${questionPage(view)} ${toldHere(view, this.#share, this.destination)}`;
      case 'review':
        return reviewPage(view);
      case 'result':
        return this.#renderResult(view);
    }
  }

  #renderResult(view: QuestionnaireView): TemplateResult {
    const result = scoredView(view, {
      given: Object.fromEntries(this.#class.given.map((name) => [name, Reflect.get(this, name)])),
      give: (name, value) => {
        if (!this.#lent.has(name)) this.#lent.set(name, Reflect.get(this, name));
        Reflect.set(this, name, value);
      },
      own: this.#createResult('answers'),
    });
    const content = withResultExtras(result, this.resultContent(result));
    return resultPage(result, content, {
      delivery: this.delivery,
      heldBack: this.#heldBack,
      copy: this.#copy,
      copyText: () => void this.#copy.copy(content.lines.join('\n')),
      download: () => downloadResult(result.own),
      print: () => this.#print('.result'),
      printCard: () => this.#print('.card'),
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

  #createResult(share: Share): LeerResult | null {
    const view = this.#view();
    if (!view?.session.completion) return null;
    const { flow, session, text } = view;
    const { labels } = this.#options;
    const { language } = text;
    const settings = { language, share, test: this.test, labels, modules: flow.modules };
    return createResult(flow.instrument, session.answers, view.session.completion, settings);
  }

  #forget(): void {
    this.#promised = null;
    this.#status = '';
    this.#heldBack = false;
    this.#copy.reset();
    for (const [name, value] of this.#lent) Reflect.set(this, name, value);
    this.#lent.clear();
    if (this.delivery !== 'sending') this.delivery = 'none';
  }

  #print(part: string): void {
    const content = this.renderRoot.querySelector(part);
    if (content) printContent(content, this.renderRoot.adoptedStyleSheets);
  }
}
