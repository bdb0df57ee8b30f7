import type { Instrument } from '../model/instrument.js';
import type { Issue } from '../model/issue.js';
import type { LeerResult, ResultLabels } from '../model/result.js';
import { validateAnswers } from '../validate/validate-answers.js';
import { validateResult } from '../validate/validate-result.js';
import { CellTable } from './cell-table.js';
import type { GroupSummary } from './group-summary.js';
import { hashDigits } from './hash-text.js';
import { IdSet } from './id-set.js';
import type { Intake, Problem, ProblemCode } from './intake.js';
import { mapVersion } from './map-version.js';
import { partOf } from './part-of.js';
import type { PersonPart } from './person-part.js';
import { PersonReader } from './person-reader.js';
import { SCORING_VERSION, summaryPlan, type SummaryPlan } from './summary-plan.js';
import type { VersionMap } from './version-map.js';

export interface CollectOptions {
  /** How to read other versions, by major version, as `'2'`. */
  readonly versions?: Readonly<Record<string, VersionMap>>;
  /** `leave-out` gives the figures without them, to lay beside those of everyone. */
  readonly suspects?: 'keep' | 'leave-out';
  /**
   * True when every result went through `validateResult` already, as what comes straight from a widget has: it is not
   * checked again, which is most of the work. Answers and scores are checked all the same.
   */
  readonly validated?: boolean;
}

/** Where something was found. */
export interface Place {
  readonly source?: string;
  /** From 1. */
  readonly line: number;
}

/** One line of a table of paper forms. */
export interface Row {
  /** As written on the form; none is never a duplicate. */
  readonly id?: string;
  readonly labels: ResultLabels;
  readonly test: boolean;
  /** By item id; not validated yet. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Sums that are in a `GroupSummary`, and what became of everything that was read. */
export interface Reading {
  readonly summary: GroupSummary;
  readonly intake: Intake;
}

const MOST_PROBLEMS = 100;
const MOST_ISSUES = 3;

/**
 * Takes in results of one instrument from as many sources as there are, one by one, and forgets them: what it keeps
 * grows with the number of teams and, by 16 bytes, of ids.
 *
 * A result counts when it is valid, not marked `test`, of this instrument (as main one or as module) and of the same
 * major version or one with a map, and when its id was not counted before. Everything else is counted in `intake` and,
 * when somebody may have to mend it, listed with its line.
 *
 * @example
 * const collector = new ResultCollector(leerklimaat);
 * collector.add(result);
 * const { summary, intake } = collector.reading();
 */
export class ResultCollector {
  readonly instrument: Instrument;
  readonly #plan: SummaryPlan;
  readonly #people: PersonReader;
  readonly #cells: CellTable;
  readonly #options: CollectOptions;
  readonly #ids = new IdSet();
  readonly #left = { duplicates: 0, tests: 0, otherInstruments: 0, suspect: 0, otherVersions: 0 };
  #counted = 0;
  #broken = 0;
  readonly #problems: Problem[] = [];
  #moreProblems = 0;

  constructor(instrument: Instrument, options: CollectOptions = {}) {
    this.instrument = instrument;
    this.#plan = summaryPlan(instrument);
    this.#people = new PersonReader(this.#plan);
    this.#cells = new CellTable(this.#plan);
    this.#options = options;
  }

  /** Takes in one result, whatever it may be. */
  add(input: unknown, place?: Place): void {
    if (this.#options.validated) {
      this.#addResult(input as LeerResult, place);
      return;
    }
    const result = validateResult(input);
    if (!result.ok) this.refuse('not-a-result', place, result.issues);
    else this.#addResult(result.value, place);
  }

  /** Takes in one paper form. Its id need only differ from others of the same source. */
  addRow({ id, labels, test, answers }: Row, place: Place): void {
    if (test) {
      this.#left.tests += 1;
      return;
    }
    const checked = validateAnswers(this.instrument, answers);
    if (!checked.ok) {
      this.refuse('impossible', place, checked.issues);
      return;
    }
    const hash = id === undefined ? null : hashDigits(`${place.source ?? ''}\n${id}`);
    const part = { instrument: this.instrument, labels, answers: checked.value };
    this.#addPart(part, hash, place);
  }

  /** Notes something that could not be read. */
  refuse(code: ProblemCode, place: Place | undefined, issues: readonly Issue[] = []): void {
    const { source, line } = place ?? { line: this.#read() + 1 };
    if (code === 'other-version') this.#left.otherVersions += 1;
    else this.#broken += 1;
    if (this.#problems.length >= MOST_PROBLEMS) this.#moreProblems += 1;
    else {
      const shown = issues.slice(0, MOST_ISSUES);
      this.#problems.push({ source: source ?? null, line, code, issues: shown });
    }
  }

  /** What was taken in so far. More may be added afterwards. */
  reading(): Reading {
    const { instrument } = this.#plan;
    return {
      summary: {
        schema: 'urn:leerklimaat:summary:1',
        instrument,
        scoring: SCORING_VERSION,
        cells: this.#cells.read(),
      },
      intake: {
        read: this.#read(),
        counted: this.#counted,
        ...this.#left,
        broken: this.#broken,
        problems: [...this.#problems],
        moreProblems: this.#moreProblems,
      },
    };
  }

  #read(): number {
    const left = Object.values(this.#left).reduce((sum, count) => sum + count, 0);
    return this.#counted + this.#broken + left;
  }

  #addResult(result: LeerResult, place: Place | undefined): void {
    const part = partOf(result, this.instrument.id);
    if (result.test) this.#left.tests += 1;
    else if (!part) this.#left.otherInstruments += 1;
    else {
      const mapped = mapVersion(part, this.instrument.version, this.#options.versions);
      if (mapped) this.#addPart(mapped, result.id, place);
      else this.refuse('other-version', place);
    }
  }

  #addPart(part: PersonPart, id: string | null, place: Place | undefined): void {
    const person = this.#people.read(part);
    if (!person.ok) this.refuse('impossible', place, person.issues);
    else if (id !== null && !this.#ids.add(id)) this.#left.duplicates += 1;
    else if (person.value.suspect && this.#options.suspects === 'leave-out')
      this.#left.suspect += 1;
    else {
      this.#cells.add(person.value);
      this.#counted += 1;
    }
  }
}
