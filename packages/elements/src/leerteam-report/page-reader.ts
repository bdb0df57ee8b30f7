import type { Definition } from '@leerklimaat/core';
import type { FaultController } from '../controllers/fault-controller.js';
import type { FrameFault } from '../locales/team-report-frame-text.js';
import { missingFile } from '../parts/option-issue.js';
import { fetchResults } from '../report/fetch-results.js';
import type { IntakeSource, StartIntake } from '../report/intake-job.js';
import { readHostInput, type HostInput, type RawHostInput } from '../report/read-host-input.js';
import { readSources } from '../report/read-sources.js';
import { reportFilesFor } from '../report/report-files.js';
import type { Reading, ReportLoader, ReportOrigin } from '../report/report-loader.js';
import { REPORT_DEFAULTS } from './report-properties.js';
import { spokenDefinitions } from './spoken-definitions.js';

/** The properties of the element that say what to read, and how. */
export interface PageProperties extends RawHostInput {
  readonly src: string;
  readonly srcOrigins: string;
  readonly definitions: readonly Definition[] | null;
}

/** Has what a page hands over read: when all that its markup names is there, and of several things the last. */
export class PageReader {
  input: HostInput = readHostInput(REPORT_DEFAULTS);
  /** What can be read. */
  definitions: readonly Definition[] = [];
  readonly #loader: ReportLoader;
  readonly #faults: FaultController;
  readonly #start: StartIntake;
  #isPageThere = false;
  #pending: readonly [from: ReportOrigin, read: Reading] | null = null;

  constructor(loader: ReportLoader, faults: FaultController, start: StartIntake) {
    this.#loader = loader;
    this.#faults = faults;
    this.#start = start;
  }

  /** The files that would show what was met beside what can be read. */
  get missing(): readonly string[] {
    const { shown, others } = this.#loader;
    const met = [...(shown?.trees ?? []).map(({ instrument }) => instrument.id), ...others];
    const known = new Set(this.definitions.map(({ instrument }) => instrument.id));
    return reportFilesFor(met.filter((id) => !known.has(id)));
  }

  /** To be called when everything is there that the page's markup asks for; the definitions are read after it. */
  pageIsThere(): void {
    this.#isPageThere = true;
  }

  /** What a page gives is read at the next update: by then it may have said more. `null` takes it back. */
  give(from: ReportOrigin, read: Reading | null): void {
    if (read) this.#pending = [from, read];
    else if (this.#pending?.[0] === from) this.#pending = null;
    else if (this.#loader.shown?.from === from) this.#loader.forget();
  }

  /** Has results counted, or shows a report that somebody saved. */
  count(sources: readonly IntakeSource[]): Reading {
    return (job) =>
      readSources(sources, (results) => {
        const { options, people } = this.input;
        return this.#start(results, { ...options, people, definitions: this.definitions }, job);
      });
  }

  /** @returns whether other questionnaires can be read than before */
  update(page: PageProperties, changed: ReadonlySet<string>): boolean {
    const { src, srcOrigins } = page;
    if (changed.size > 0) this.input = readHostInput(page);
    this.#faults.add('attribute', this.input.faults);
    if (changed.has('src') && src) {
      this.give('src', async (job) =>
        this.count([await fetchResults(src, srcOrigins, job.signal)])(job),
      );
    }
    if (!this.#isPageThere) return false;
    const isNew = changed.has('definitions');
    if (isNew) this.definitions = spokenDefinitions(page.definitions, this.#faults);
    const pending = this.#pending;
    this.#pending = null;
    if (pending) void this.#loader.load(...pending);
    return isNew;
  }

  /** Has the page told why there is nothing to show. */
  refuse(fault: FrameFault, message: string): void {
    if (fault === 'no-counting') {
      this.#faults.add('attribute', [missingFile('results', 'counting', 'tellen')]);
      return;
    }
    const issue = {
      code: 'unreadable',
      path: '',
      expected: 'results',
      received: '',
      message,
    } as const;
    this.#faults.add('data', [issue]);
  }
}
