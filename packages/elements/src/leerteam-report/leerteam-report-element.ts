import type { Definition, ReportTree } from '@leerklimaat/core';
import type { TemplateResult } from 'lit/html.js';
import { FaultController } from '../controllers/fault-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { LeerReadyEvent } from '../events/leer-ready-event.js';
import { LeerReportEvent } from '../events/leer-report-event.js';
import { followExtras } from '../extras/registry.js';
import { whenScriptsRan } from '../extras/when-scripts-ran.js';
import { RenderedElement, type Properties } from '../parts/rendered-element.js';
import { watchDataBlock } from '../parts/watch-data-block.js';
import { startIntakeIn } from '../report/intake/start-intake-in.js';
import type { StartIntake } from '../report/intake-job.js';
import { makeContext } from '../report/make-context.js';
import { parseDataBlock } from '../report/parse-data-block.js';
import type { HostInput } from '../report/read-host-input.js';
import { readTrees } from '../report/read-trees.js';
import type { ReportContext } from '../report/report-context.js';
import { ReportLoader, type Reading, type ReportOrigin } from '../report/report-loader.js';
import { reportStyles } from '../styles/report-styles.js';
import { VERSION } from '../version.js';
import { PageReader } from './page-reader.js';
import { REPORT_DEFAULTS, REPORT_PROPERTIES } from './report-properties.js';
import { reportScreens } from './report-screens.js';
import { ReportViewer } from './report-viewer.js';

let instances = 0;

/** What a data block between the tags may give. */
const DATA_KEYS = ['invited', 'labels', 'teams', 'links', 'report'];

/**
 * What many results say together: the learning climate of an organisation and of its teams, with what other
 * questionnaires add. Everything is counted in the browser, and only what is safe to show is kept.
 *
 * To count, it starts `modules/tellen.js` from beside its own file as a worker, or loads it where a page refuses workers.
 * A report that comes as it is needs no counting. What other questionnaires say is shown by `modules/verslag-*.js`.
 *
 * @summary What many results say together: the learning climate of an organisation and of its teams.
 *
 * @fires {LeerReadyEvent} leer-ready - After the first render.
 * @fires {LeerReportEvent} leer-report - After a report shows. It carries no answers.
 * @fires {LeerErrorEvent} leer-error - Faults in configuration, definitions or data.
 *
 * @csspart base - Everything the element draws.
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
export class LeerteamReport extends RenderedElement {
  static readonly version: string = VERSION;
  static override readonly styles = reportStyles;
  static override readonly properties: Properties = REPORT_PROPERTIES;
  static override readonly defaults: Readonly<Record<string, unknown>> = REPORT_DEFAULTS;
  /**
   * Makes released trees of results: on the page's own thread by `modules/tellen.js`, unless whoever registers the tag has
   * a worker.
   */
  static startIntake: StartIntake = startIntakeIn(null);

  static {
    this.reactive();
  }

  /** Address of a file with results or with a saved report, on this site. It is the only request that is made. */
  declare src: string;
  /** Other sites that `src` may be on, as origins with spaces between. */
  declare srcOrigins: string;
  /** From how many people on figures are shown: 5, or more. What is lower stays 5. */
  declare minGroup: number;
  /** Level of the page heading, 2 to 5. */
  declare headingLevel: number;
  /** How many people were asked: `{ organisation, teams: { id: number }, links: { id: number } }`. */
  declare invited: HostInput['options']['invited'] | null;
  /** What groups and rounds are called: `{ teams: { id: name }, links: { id: name }, rounds: { id: name } }`. */
  declare labels: HostInput['names'] | null;
  /** Ids of the teams to show, in this order; all by name when left out. */
  declare teams: readonly string[] | null;
  /** Ids of the links of the chain, likewise. */
  declare links: readonly string[] | null;
  /** Own questionnaires; read and checked by `modules/eigen-inhoud.js`. */
  declare definitions: readonly Definition[] | null;

  readonly #uid = `leerteam${(instances += 1)}`;
  readonly #faults = new FaultController(this);
  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #viewer = new ReportViewer(this.renderRoot, (...change) => this.#redraw(...change));
  readonly #loader = new ReportLoader({
    changed: (...change) => this.#follow(...change),
    failed: (...why) => this.#reader.refuse(...why),
  });
  readonly #reader = new PageReader(this.#loader, this.#faults, (...job) =>
    LeerteamReport.startIntake(...job),
  );
  #unfollow: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #status = '';
  /** Whether the heading takes focus after the next drawing. */
  #focus = false;
  /** Whether the page has yet to be told of what shows. */
  #isNew = false;

  /** Results to count, as widgets give them. They can't be read back: they are forgotten once they are counted. */
  get results(): null {
    return null;
  }

  set results(results: readonly unknown[] | null) {
    this.#give('results', results && this.#reader.count([results]));
  }

  /** Released trees to show, one or several. Read back, it is what shows, wherever it came from. */
  get report(): readonly ReportTree[] | null {
    return this.#loader.shown?.trees ?? null;
  }

  set report(report: ReportTree | readonly ReportTree[] | null) {
    this.#give('report', report && (async () => readTrees(report)));
  }

  override connectedCallback(): void {
    this.#language.connect();
    this.#unfollow = followExtras(() => this.requestUpdate('definitions'));
    super.connectedCallback();
    whenScriptsRan(() => {
      this.#reader.pageIsThere();
      this.requestUpdate('definitions');
    });
    this.#unwatch = watchDataBlock(
      this,
      {
        keys: DATA_KEYS,
        give: (key, value) => Reflect.set(this, key, value),
        refuse: (issues) => {
          this.#faults.add('data', issues);
          this.requestUpdate();
        },
      },
      parseDataBlock,
    );
  }

  override disconnectedCallback(): void {
    this.#language.disconnect();
    this.#unfollow?.();
    this.#unwatch?.();
    // To be moved is to leave and to come back at once.
    queueMicrotask(() => this.isConnected || this.#loader.cancel());
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (this.#reader.update(this, changed)) this.#viewer.renew();
  }

  protected override render(): TemplateResult {
    const report = this.#report();
    return reportScreens({
      context: this.#context(),
      loader: this.#loader,
      report,
      missing: this.#reader.missing,
      status: this.#status,
      wanted: this.#language.language,
      open: (files) => void this.#loader.load('files', this.#reader.count(files)),
      cancel: () => this.#back('cancel'),
    });
  }

  protected override updated(first: boolean): void {
    if (first) this.dispatchEvent(new LeerReadyEvent({ instrument: null }));
    this.#faults.tell();
    if (this.#isNew) this.#tell();
    if (!this.#focus) return;
    this.#focus = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('.heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  #give(from: ReportOrigin, read: Reading | null): void {
    this.#reader.give(from, read);
    this.requestUpdate(from);
  }

  #context(): ReportContext {
    return makeContext({
      uid: this.#uid,
      place: this.#viewer.place,
      go: this.#viewer.go,
      trees: this.#loader.shown?.trees ?? [],
      definitions: this.#reader.definitions,
      input: this.#reader.input,
      wanted: this.#language.language,
    });
  }

  /** The report that is there, if any. One that can't be drawn is not there: a tree from outside may hold anything. */
  #report(): TemplateResult | null {
    const { shown } = this.#loader;
    const context = this.#context();
    // What shows it may yet come.
    if (!shown || (context.reports.size === 0 && this.#reader.missing.length > 0)) return null;
    try {
      return this.#viewer.draw(
        context,
        shown,
        shown.from === 'files' ? () => this.#back('forget') : null,
      );
    } catch (error) {
      this.#loader.forget('failed');
      this.#reader.refuse('failed', String(error));
      return null;
    }
  }

  #follow(what: 'begun' | 'progress' | 'ended', from: ReportOrigin): void {
    const { fault, shown } = this.#loader;
    if (what !== 'progress') {
      this.#focus ||= from === 'files';
      this.#status = '';
    }
    if (what === 'ended') {
      this.#viewer.place = { view: 'organisation' };
      this.#isNew = shown !== null;
      if (fault) this.#status = this.#context().words.frame.fault[fault];
    }
    this.requestUpdate();
  }

  #back(how: 'cancel' | 'forget'): void {
    this.#loader[how]();
    const { cancelled } = this.#context().words.frame.reading;
    this.#redraw(true, how === 'cancel' ? cancelled : '');
  }

  #redraw(focus: boolean, said = ''): void {
    this.#focus ||= focus;
    this.#status = said;
    this.requestUpdate();
  }

  #tell(): void {
    const { reports } = this.#context();
    const [main] = reports.values();
    if (!main) return;
    this.#isNew = false;
    const { people, teams } = main.now.organisation;
    const instruments = [...reports.keys()];
    const detail = { people: people.value, teams: teams.length, instruments };
    this.dispatchEvent(new LeerReportEvent(detail));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerteam-report': LeerteamReport;
  }
}
