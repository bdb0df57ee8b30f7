import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { exactInteger, type ExactInteger } from '../statistics/exact-integer.js';
import { label, version } from '../validate/common-shapes.js';
import { validated, type Reader } from '../validate/reader.js';
import { id, integer, list, object, oneOf, type Shape } from '../validate/shape.js';
import { byCell } from './by-cell.js';
import type { CountSums, GroupSummary, ScaleSums, SummaryCell } from './group-summary.js';
import { SCORING_VERSION, summaryPlan, type SummaryPlan } from './summary-plan.js';

const whole = integer(0, Number.MAX_SAFE_INTEGER);

/** A whole number, or its digits where a double does not hold it. */
const exact: Shape<ExactInteger> = (reader, value, path) => {
  if (Number.isSafeInteger(value)) return exactInteger(value as number);
  if (typeof value === 'string' && /^-?[1-9]\d{15,60}$/.test(value))
    return exactInteger(BigInt(value));
  reader.report('type', path, 'a whole number, or its digits', value);
  return 0;
};

const moments = { n: whole, sum: exact, squares: exact };

function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (reader, value, path) => (value === null ? null : shape(reader, value, path));
}

function exactly<T>(shape: Shape<T>, length: number): Shape<readonly T[]> {
  return list(shape, length, length);
}

/** The counts of all items: hundreds in each cell, so that only one that is none is looked at closely. */
function counts(length: number): Shape<ArrayLike<number>> {
  const closely = exactly(whole, length);
  return (reader, value, path) => {
    if (!Array.isArray(value) || value.length !== length || !value.every(isCount)) {
      return closely(reader, value, path);
    }
    // As narrow as the collector has them: a list takes eight bytes for each.
    return value.every((count) => count <= 0xff)
      ? Uint8Array.from(value)
      : Float64Array.from(value);
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function cellShape(plan: SummaryPlan): Shape<SummaryCell> {
  const scales = plan.scales.length;
  const preference = object({ sum: exact, squares: exact, covered: whole, top: exact });
  const products = plan.scales.map(({ items: { length } }) =>
    object({
      n: whole,
      sums: exactly(exact, length),
      products: exactly(exact, (length * (length + 1)) / 2),
    }),
  );
  const cell = object<SummaryCell>({
    round: orNull(label),
    level: oneOf('organisation', 'team', 'link'),
    label: orNull(label),
    people: integer(1, Number.MAX_SAFE_INTEGER),
    sheets: whole,
    suspect: whole,
    links: list(object({ label, people: whole }), 0, 100_000),
    items: counts(plan.offsets.at(-1) ?? 0),
    scales: exactly(object<ScaleSums>(moments), scales),
    total: plan.total ? object<ScaleSums>(moments) : nothing,
    counts: exactly(object<CountSums>({ ...moments, most: whole }), plan.scoring.counts.length),
    preferences: plan.preferences
      ? object({ n: whole, scales: exactly(preference, scales) })
      : nothing,
    wordsAndDeeds: list(object({ talk: whole, activities: whole, people: whole }), 0, 1_000_000),
    products: (reader, value, path) => {
      const read = list((_, part: unknown) => part, 0, scales)(reader, value, path);
      return read.flatMap((part, index) => {
        const shape = products[index];
        return shape ? [shape(reader, part, `${path}/${index}`)] : [];
      });
    },
  });
  return (reader, value, path) => {
    const read = cell(reader, value, path);
    checkSums(reader, plan, read, path);
    return read;
  };
}

const nothing: Shape<null> = (reader, value, path) => {
  if (value !== null) reader.report('unknown', path, 'null', value);
  return null;
};

/** Numbers that cannot be those of people would come out as figures that cannot be. */
function checkSums(reader: Reader, plan: SummaryPlan, cell: SummaryCell, path: string): void {
  const atMost = (field: string, value: number, most: number): void => {
    if (value > most) reader.report('range', `${path}/${field}`, `at most ${most}`, value);
  };
  if ((cell.label === null) !== (cell.level === 'organisation')) {
    reader.report('reference', `${path}/label`, 'a label for a team or link only', cell.label);
  }
  let inLinks = 0;
  for (const { people } of cell.links) inLinks += people;
  atMost('links', inLinks, cell.level === 'team' ? cell.people : 0);
  atMost('sheets', cell.sheets, cell.people);
  atMost('suspect', cell.suspect, cell.people);
  for (const [item, from] of plan.offsets.slice(0, -1).entries()) {
    let people = 0;
    for (let at = from; at < (plan.offsets[item + 1] ?? from); at += 1)
      people += cell.items[at] ?? 0;
    if (people !== cell.sheets) {
      reader.report('range', `${path}/items`, `${cell.sheets} people for each item`, people);
      break;
    }
  }
  const sums = [...cell.scales, ...cell.counts, ...(cell.total ? [cell.total] : [])];
  for (const { n, sum, squares } of sums) {
    atMost('scales', n, cell.people);
    // The mean of the squares is never below the square of the mean.
    if (BigInt(n) * BigInt(squares) < BigInt(sum) ** 2n || (n === 0 && squares !== 0)) {
      reader.report('range', `${path}/scales`, 'sums of people', `${sum} and ${squares} of ${n}`);
    }
  }
}

/**
 * Reads back what `writeSummary` wrote, after `JSON.parse`.
 *
 * @returns the summary, or the issues: also when it is of another instrument, of another version or of answers that were
 *   scored in another way
 * @example
 * const north = readSummary(leerklimaat, JSON.parse(readFileSync('north.summary.json', 'utf8')));
 */
export function readSummary(instrument: Instrument, input: unknown): Validated<GroupSummary> {
  const plan = summaryPlan(instrument);
  const own = plan.instrument;
  const same =
    (value: string, shape: Shape<string>): Shape<string> =>
    (reader, received, path) => {
      if (received !== value) reader.report('reference', path, value, received);
      return shape(reader, received, path);
    };
  const shape = object<GroupSummary>({
    schema: oneOf('urn:leerklimaat:summary:1'),
    instrument: object({
      id: same(own.id, id),
      version: same(own.version, version),
      fingerprint: same(own.fingerprint, (_, value) => String(value)),
    }),
    scoring: integer(SCORING_VERSION, SCORING_VERSION),
    cells: list(cellShape(plan), 0, 10_000_000),
  });
  return validated((reader) => {
    const summary = shape(reader, input, '');
    const keys = new Set<string>();
    for (const [index, { round, level, label: name }] of summary.cells.entries()) {
      const key = JSON.stringify([round, level, name]);
      if (keys.has(key)) reader.report('duplicate', `/cells/${index}`, 'a cell named once', key);
      keys.add(key);
    }
    return { ...summary, cells: [...summary.cells].sort(byCell) };
  });
}
