import type { Instrument } from '../model/instrument.js';
import type { Issue } from '../model/issue.js';
import type { LeerResult } from '../model/result.js';
import { validateResult } from '../validate/validate-result.js';
import type { GroupSummary } from './group-summary.js';
import type { Intake, Problem, ProblemCode } from './intake.js';
import { ResultCollector, type CollectOptions, type Place, type Row } from './result-collector.js';
import type { ResultIntake } from './result-intake.js';
import type { TableIntake } from './table-intake.js';
import type { VersionMap } from './version-map.js';

export interface MixedOptions extends Pick<CollectOptions, 'validated'> {
  /** How to read other versions, by instrument id and then by major version. */
  readonly versions?: Readonly<Record<string, Readonly<Record<string, VersionMap>>>>;
}

/** Sums of each instrument, and what became of everything that was read. */
export interface MixedReading {
  /** By instrument id, in the order of the instruments; empty summaries too. */
  readonly summaries: ReadonlyMap<string, GroupSummary>;
  /** Of all instruments together: who answered several counts once. */
  readonly intake: Intake;
  /** Ids of other instruments that results are of, or hold: the first of them. */
  readonly others: readonly string[];
}

const MOST_PROBLEMS = 100;
const MOST_ISSUES = 3;
const MOST_OTHERS = 20;

/**
 * Takes in results of several instruments from the same sources, such as a questionnaire and its modules: each result
 * is checked once and offered to every instrument that it is of.
 *
 * A result counts when one of the instruments could count it, and never when its id was counted before. What of it
 * another instrument could not count is listed as a problem all the same.
 *
 * @example
 * const collector = new MixedCollector([leerklimaat, veiligheid]);
 * await readNdjson(collector, source, 'results.ndjson');
 * const { summaries, intake } = collector.reading();
 */
export class MixedCollector implements ResultIntake, TableIntake {
  readonly instruments: readonly Instrument[];
  readonly #options: MixedOptions;
  readonly #parts: ReadonlyMap<string, PartCollector>;
  readonly #ids = new Set<string>();
  readonly #others = new Set<string>();
  readonly #left = { duplicates: 0, tests: 0, otherInstruments: 0, suspect: 0, otherVersions: 0 };
  #counted = 0;
  #broken = 0;
  readonly #problems: Problem[] = [];
  #moreProblems = 0;

  constructor(instruments: readonly Instrument[], options: MixedOptions = {}) {
    this.instruments = instruments;
    this.#options = options;
    this.#parts = new Map(
      instruments.map((instrument) => {
        const versions = options.versions?.[instrument.id];
        const own = { validated: true, ...(versions && { versions }) };
        return [instrument.id, new PartCollector(instrument, own)];
      }),
    );
  }

  /** Results and rows that were met so far. */
  get read(): number {
    const left = Object.values(this.#left).reduce((sum, count) => sum + count, 0);
    return this.#counted + this.#broken + left;
  }

  /** Takes in one result, whatever it may be. */
  add(input: unknown, place: Place = { line: this.read + 1 }): void {
    const checked = this.#options.validated
      ? { ok: true as const, value: input as LeerResult }
      : validateResult(input);
    if (!checked.ok) {
      this.refuse('not-a-result', place, checked.issues);
      return;
    }
    const { id, instrument, modules = [], test } = checked.value;
    const named = new Set([instrument.id, ...modules.map((module) => module.instrument.id)]);
    const parts = [...named].flatMap((name) => this.#parts.get(name) ?? []);
    if (test) this.#left.tests += 1;
    else {
      for (const name of named) this.#pass(name);
      if (parts.length === 0) this.#left.otherInstruments += 1;
      else this.#offer(id, place, parts, (part) => part.add(checked.value, place));
    }
  }

  /** Takes in one row of a table. Its id need only differ from others of the same source. */
  addRow(instrument: Instrument | null, { id, ...row }: Row, place: Place): void {
    const part = instrument && this.#parts.get(instrument.id);
    if (row.test) this.#left.tests += 1;
    else if (!part) this.#left.otherInstruments += 1;
    else {
      const key = id === undefined || OWN_ID.test(id) ? id : `${place.source ?? ''}\n${id}`;
      this.#offer(key, place, [part], () => part.addRow(row, place));
    }
  }

  /** Notes something that could not be read. */
  refuse(code: ProblemCode, place: Place, issues: readonly Issue[] = []): void {
    if (code === 'other-version') this.#left.otherVersions += 1;
    else this.#broken += 1;
    this.#note({ code, issues }, place);
  }

  /** What was taken in so far. More may be added afterwards. */
  reading(): MixedReading {
    return {
      summaries: new Map([...this.#parts].map(([id, part]) => [id, part.reading().summary])),
      intake: {
        read: this.read,
        counted: this.#counted,
        ...this.#left,
        broken: this.#broken,
        problems: [...this.#problems],
        moreProblems: this.#moreProblems,
      },
      others: [...this.#others],
    };
  }

  #pass(name: string): void {
    if (!this.#parts.has(name) && this.#others.size < MOST_OTHERS) this.#others.add(name);
  }

  #offer(
    id: string | undefined,
    place: Place,
    parts: readonly PartCollector[],
    give: (part: PartCollector) => void,
  ): void {
    if (id !== undefined && this.#ids.has(id)) {
      this.#left.duplicates += 1;
      return;
    }
    const refusals = parts.flatMap((part) => part.refusalOf(give) ?? []);
    const isCounted = refusals.length < parts.length;
    if (isCounted) this.#counted += 1;
    if (isCounted && id !== undefined) this.#ids.add(id);
    for (const [index, refusal] of refusals.entries()) {
      if (isCounted || index > 0) this.#note(refusal, place);
      else this.refuse(refusal.code, place, refusal.issues);
    }
  }

  #note({ code, issues }: Refusal, { source, line }: Place): void {
    if (this.#problems.length >= MOST_PROBLEMS) this.#moreProblems += 1;
    else {
      const shown = issues.slice(0, MOST_ISSUES);
      this.#problems.push({ source: source ?? null, line, code, issues: shown });
    }
  }
}

/** As a widget makes it: the same id in a table and in a file is the same result. */
const OWN_ID = /^[0-9a-f]{32}$/;

type Refusal = Pick<Problem, 'code' | 'issues'>;

/** Counts for one instrument, and says what it refuses instead of listing it. */
class PartCollector extends ResultCollector {
  #refusal: Refusal | null = null;

  refusalOf(give: (part: this) => void): Refusal | null {
    this.#refusal = null;
    give(this);
    return this.#refusal;
  }

  override refuse(code: ProblemCode, _: Place | undefined, issues: readonly Issue[] = []): void {
    this.#refusal = { code, issues };
  }
}
