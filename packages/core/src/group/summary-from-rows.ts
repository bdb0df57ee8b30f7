import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { validated, type Reader } from '../validate/reader.js';
import type { LinkCount, TalkCount } from './group-summary.js';
import type { Intake } from './intake.js';
import { readSummary } from './read-summary.js';
import type { Reading } from './result-collector.js';
import { SCORING_VERSION, summaryPlan, type SummaryPlan } from './summary-plan.js';
import { PARTS, instrumentKey } from './summary-sql.js';

/** A row of what `summarySql` answers. */
export interface SummaryRow {
  readonly part: string;
  readonly round: string | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly key: string | null;
  readonly sums: string;
}

/** What `readSummary` reads a cell from. */
interface Cell {
  readonly sums: object;
  readonly links: LinkCount[];
  readonly wordsAndDeeds: TalkCount[];
}

/**
 * The summary that `summarySql` computed elsewhere, checked as one that came from outside: it has the same bits as
 * `summarise` has from the same results, and adds to others.
 *
 * Of what could not be counted only the numbers are known: `intake.problems` is empty.
 *
 * @param rows - all of them, in any order, as objects; a driver's own kind of row will do
 * @returns the reading, or the issues: also when the query was made for another instrument or another version of it
 */
export function summaryFromRows(
  instrument: Instrument,
  rows: Iterable<unknown>,
): Validated<Reading> {
  const plan = summaryPlan(instrument);
  const read = validated((reader) => readRows(reader, plan, rows));
  if (!read.ok) return read;
  const { cells, intake } = read.value;
  const summary = readSummary(instrument, {
    schema: 'urn:leerklimaat:summary:1',
    instrument: plan.instrument,
    scoring: SCORING_VERSION,
    cells,
  });
  return summary.ok ? { ok: true, value: { summary: summary.value, intake } } : summary;
}

interface Rows {
  readonly cells: readonly object[];
  readonly intake: Intake;
}

function readRows(reader: Reader, plan: SummaryPlan, rows: Iterable<unknown>): Rows {
  const cells = new Map<string, Cell>();
  const others: SummaryRow[] = [];
  let intake: SummaryRow | null = null;
  for (const row of rows as Iterable<SummaryRow>) {
    const { part, round, level, label, sums } = row;
    if (part === PARTS.cell) {
      const own = { round, level, label, ...readCell(plan, sums) };
      cells.set(keyOf(row), { sums: own, links: [], wordsAndDeeds: [] });
    } else if (part === PARTS.intake) intake = row;
    else others.push(row);
  }
  for (const row of others) {
    const { part, key, sums } = row;
    const cell = cells.get(keyOf(row));
    const people = Number(sums);
    if (part === PARTS.link) cell?.links.push({ label: key ?? '', people });
    else {
      const [talk = 0, activities = 0] = (key ?? '').split(',').map(Number);
      cell?.wordsAndDeeds.push({ talk, activities, people });
    }
  }
  for (const { links, wordsAndDeeds } of cells.values()) {
    links.sort((a, b) => (a.label < b.label ? -1 : 1));
    wordsAndDeeds.sort((a, b) => a.talk - b.talk || a.activities - b.activities);
  }
  return {
    cells: [...cells.values()].map(({ sums, ...lists }) => ({ ...sums, ...lists })),
    intake: readIntake(reader, plan, intake),
  };
}

function readIntake(reader: Reader, plan: SummaryPlan, row: SummaryRow | null): Intake {
  if (!row) reader.report('missing', '', `a row ${PARTS.intake}`, undefined);
  else if (row.key !== instrumentKey(plan)) {
    reader.report('reference', '/key', instrumentKey(plan), row.key);
  }
  const [read = 0, tests = 0, broken = 0, duplicates = 0, suspect = 0] =
    row?.sums.split(',').map(Number) ?? [];
  const counted = read - tests - broken - duplicates - suspect;
  const none = { otherInstruments: 0, otherVersions: 0, problems: [], moreProblems: broken };
  return { read, counted, duplicates, tests, suspect, broken, ...none };
}

function keyOf({ round, level, label }: SummaryRow): string {
  return JSON.stringify([round, level, label]);
}

/** Takes the numbers one after another, in the order of `summarySql`. */
function readCell(plan: SummaryPlan, sums: string): object {
  const { offsets, scales, total, scoring, preferences } = plan;
  const numbers = sums.split(',');
  let at = 0;
  const next = (): number | string => {
    const digits = numbers[at] ?? '';
    const read = Number(digits);
    at += 1;
    // As JSON has it: the digits of what a double does not hold; and what is no number, for `readSummary` to refuse.
    return digits !== '' && Number.isSafeInteger(read) ? read : digits;
  };
  const several = (length: number): readonly (number | string)[] => Array.from({ length }, next);
  const moments = (): object => ({ n: next(), sum: next(), squares: next() });
  const people = next();
  return {
    people,
    sheets: people,
    suspect: next(),
    items: several(offsets.at(-1) ?? 0),
    scales: scales.map(moments),
    total: total ? moments() : null,
    counts: scoring.counts.map(() => ({ ...moments(), most: next() })),
    preferences: preferences && {
      n: next(),
      scales: scales.map(() => ({
        sum: next(),
        squares: next(),
        covered: next(),
        top: next(),
      })),
    },
    products:
      at < numbers.length
        ? scales.map(({ items: { length } }) => ({
            n: next(),
            sums: several(length),
            products: several((length * (length + 1)) / 2),
          }))
        : [],
  };
}
