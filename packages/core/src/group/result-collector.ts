import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Issue } from '../model/issue.js';
import type { LeerResult, ResultLabels } from '../model/result.js';
import { validateAnswers } from '../validate/validate-answers.js';
import { validateResult } from '../validate/validate-result.js';
import { byCell } from './by-cell.js';
import { CellSums, placesOf, sharesOf } from './cell-sums.js';
import type { GroupSummary, SummaryLevel } from './group-summary.js';
import { hashText, type Hash128 } from './hash-text.js';
import { IdSet } from './id-set.js';
import type { Intake, Problem, ProblemCode } from './intake.js';
import { partOf, readPerson, type PersonPart } from './read-person.js';
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
  readonly #places: ReturnType<typeof placesOf>;
  readonly #options: CollectOptions;
  readonly #ids = new IdSet();
  /** By level, then round, then label. */
  readonly #cells: Record<SummaryLevel, Map<string | null, Map<string | null, CellSums>>> = {
    organisation: new Map(),
    team: new Map(),
    link: new Map(),
  };
  readonly #left = { duplicates: 0, tests: 0, otherInstruments: 0, suspect: 0, otherVersions: 0 };
  #counted = 0;
  #broken = 0;
  readonly #problems: Problem[] = [];
  #moreProblems = 0;

  constructor(instrument: Instrument, options: CollectOptions = {}) {
    this.instrument = instrument;
    this.#plan = summaryPlan(instrument);
    this.#places = placesOf(this.#plan);
    this.#options = options;
  }

  /** Takes in one result, whatever it may be. */
  add(input: unknown, place: Place = { line: this.#read() + 1 }): void {
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
    const hash = id === undefined ? null : hashText(`${place.source ?? ''}\n${id}`);
    const part = { labels, flags: undefined, scores: undefined, answers: checked.value };
    this.#addPart(part, hash, place);
  }

  /** Notes something that could not be read. */
  refuse(code: ProblemCode, { source, line }: Place, issues: readonly Issue[] = []): void {
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
    const cells = Object.values(this.#cells)
      .flatMap((rounds) => [...rounds.values()])
      .flatMap((labels) => [...labels.values()])
      .map((cell) => cell.read())
      .sort(byCell);
    const { instrument } = this.#plan;
    return {
      summary: {
        schema: 'urn:leerklimaat:summary:1',
        instrument,
        scoring: SCORING_VERSION,
        cells,
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

  #addResult(result: LeerResult, place: Place): void {
    const part = partOf(result, this.instrument.id);
    if (result.test) this.#left.tests += 1;
    else if (!part) this.#left.otherInstruments += 1;
    else {
      const { labels, answers } = result;
      const { scores, flags } = part.of;
      const own = { labels, flags, scores, answers };
      const mapped = this.#mapped(own, part.version);
      if (mapped) this.#addPart(mapped, idWords(result.id), place);
      else this.refuse('other-version', place);
    }
  }

  /** @returns null when nothing says how to read this version */
  #mapped(part: PersonPart, version: string): PersonPart | null {
    if (version === this.instrument.version) return part;
    const major = majorOf(version);
    if (major === majorOf(this.instrument.version)) return part;
    const { versions = {} } = this.#options;
    const map = Object.hasOwn(versions, major) ? versions[major] : undefined;
    if (!map) return null;
    const { answers, scores } = part;
    return {
      ...part,
      answers: answers && renamed(answers, map.items),
      scores: scores && {
        ...scores,
        scales: scores.scales.map((one) => ({ ...one, scale: nameIn(map.scales, one.scale) })),
        ...(scores.counts && {
          counts: scores.counts.map((one) => ({ ...one, scale: nameIn(map.scales, one.scale) })),
        }),
      },
    };
  }

  #addPart(part: PersonPart, id: Hash128 | null, place: Place): void {
    const person = readPerson(this.#plan, part);
    if (!person.ok) {
      this.refuse('impossible', place, person.issues);
      return;
    }
    const { suspect, round, team, link } = person.value;
    if (id && !this.#ids.add(...id)) this.#left.duplicates += 1;
    else if (suspect && this.#options.suspects === 'leave-out') this.#left.suspect += 1;
    else {
      const shares = sharesOf(this.#plan, person.value);
      this.#cell('organisation', round, null).add(shares);
      if (team !== null) this.#cell('team', round, team).add(shares);
      if (link !== null) this.#cell('link', round, link).add(shares);
      this.#counted += 1;
    }
  }

  #cell(level: SummaryLevel, round: string | null, label: string | null): CellSums {
    const rounds = this.#cells[level];
    let labels = rounds.get(round);
    if (!labels) rounds.set(round, (labels = new Map()));
    let cell = labels.get(label);
    if (!cell)
      labels.set(label, (cell = new CellSums(this.#plan, this.#places, { round, level, label })));
    return cell;
  }
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

function idWords(id: string): Hash128 {
  const word = (from: number): number => Number.parseInt(id.slice(from, from + 8), 16);
  return [word(0), word(8), word(16), word(24)];
}

function renamed(answers: Answers, names: Readonly<Record<string, string>>): Answers {
  const entries = Object.entries(answers).filter(([id]) => Object.hasOwn(names, id));
  return Object.fromEntries(entries.map(([id, answer]) => [nameIn(names, id), answer]));
}

/** A name that no instrument has, where the map names none. */
function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? '') : '';
}
