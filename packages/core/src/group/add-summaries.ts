import type { Validated } from '../model/issue.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validated } from '../validate/reader.js';
import { mergeExactCrossProducts } from '../statistics/exact-cross-products.js';
import { addExact } from '../statistics/exact-integer.js';
import { mergeExactMoments } from '../statistics/exact-moments.js';
import { byCell } from './by-cell.js';
import type {
  CountSums,
  GroupSummary,
  LinkCount,
  PreferenceSums,
  SummaryCell,
  TalkCount,
} from './group-summary.js';

/**
 * Adds summaries of parts to the summary of the whole. Whole numbers only, so that any order and any division into parts
 * gives the same bits.
 *
 * No person may be in two parts: ids are not kept in a summary, so duplicates are only found within one reading.
 *
 * @param summaries - one or more, of the same instrument and version
 * @throws InvalidInputError when there are none, or when they are of different instruments, versions or ways of scoring
 * @example
 * const whole = addSummaries([north, south]);
 */
export function addSummaries(summaries: readonly GroupSummary[]): GroupSummary {
  const checked = checkAlike(summaries);
  if (!checked.ok) throw new InvalidInputError(checked);
  const parts = new Map<string, SummaryCell[]>();
  for (const cell of summaries.flatMap(({ cells }) => cells)) {
    const key = JSON.stringify([cell.round, cell.level, cell.label]);
    const same = parts.get(key);
    if (same) same.push(cell);
    else parts.set(key, [cell]);
  }
  const cells = [...parts.values()].map((same) => same.reduce(addCells)).sort(byCell);
  return { ...checked.value, cells };
}

function checkAlike(summaries: readonly GroupSummary[]): Validated<GroupSummary> {
  return validated((reader) => {
    const [first] = summaries;
    if (!first) reader.report('missing', '', 'a summary', undefined);
    for (const [index, { schema, instrument, scoring }] of summaries.entries()) {
      if (!first) break;
      const same = (field: string, expected: string | number, received: string | number): void => {
        if (expected !== received) {
          reader.report('reference', `/${index}/${field}`, `${expected}`, received);
        }
      };
      same('schema', first.schema, schema);
      same('instrument/id', first.instrument.id, instrument.id);
      same('instrument/version', first.instrument.version, instrument.version);
      same('instrument/fingerprint', first.instrument.fingerprint, instrument.fingerprint);
      same('scoring', first.scoring, scoring);
    }
    return first as GroupSummary;
  });
}

function addCells(a: SummaryCell, b: SummaryCell): SummaryCell {
  return {
    round: a.round,
    level: a.level,
    label: a.label,
    people: a.people + b.people,
    sheets: a.sheets + b.sheets,
    suspect: a.suspect + b.suspect,
    links: addLinks(a.links, b.links),
    items: addNumbers(a.items, b.items),
    scales: addLists(a.scales, b.scales, mergeExactMoments),
    total: addOptional(a.total, b.total, mergeExactMoments),
    counts: addLists(a.counts, b.counts, addCounts),
    preferences: addOptional(a.preferences, b.preferences, addPreferences),
    wordsAndDeeds: addTalk(a.wordsAndDeeds, b.wordsAndDeeds),
    products: addLists(a.products, b.products, mergeExactCrossProducts),
  };
}

function addCounts(a: CountSums, b: CountSums): CountSums {
  return { ...mergeExactMoments(a, b), most: Math.max(a.most, b.most) };
}

function addPreferences(a: PreferenceSums, b: PreferenceSums): PreferenceSums {
  return {
    n: a.n + b.n,
    scales: addLists(a.scales, b.scales, (one, other) => ({
      sum: addExact(one.sum, other.sum),
      squares: addExact(one.squares, other.squares),
      covered: one.covered + other.covered,
      top: addExact(one.top, other.top),
    })),
  };
}

function addTalk(a: readonly TalkCount[], b: readonly TalkCount[]): readonly TalkCount[] {
  const sorted = [...a, ...b].sort(
    (one, other) => one.talk - other.talk || one.activities - other.activities,
  );
  const added: TalkCount[] = [];
  for (const one of sorted) {
    const last = added.at(-1);
    if (last?.talk === one.talk && last.activities === one.activities) {
      added[added.length - 1] = { ...last, people: last.people + one.people };
    } else added.push(one);
  }
  return added;
}

function addLinks(a: readonly LinkCount[], b: readonly LinkCount[]): readonly LinkCount[] {
  const people = new Map(a.map((one) => [one.label, one.people]));
  for (const one of b) people.set(one.label, (people.get(one.label) ?? 0) + one.people);
  return [...people]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, count]) => ({ label, people: count }));
}

/** Of one plan, so of one length. */
function addNumbers(a: ArrayLike<number>, b: ArrayLike<number>): readonly number[] {
  return Array.from(a, (value, index) => value + (b[index] ?? 0));
}

function addLists<T>(a: readonly T[], b: readonly T[], add: (one: T, other: T) => T): readonly T[] {
  return a.map((one, index) => {
    const other = b[index];
    return other === undefined ? one : add(one, other);
  });
}

function addOptional<T>(a: T | null, b: T | null, add: (one: T, other: T) => T): T | null {
  if (a === null || b === null) return a ?? b;
  return add(a, b);
}
