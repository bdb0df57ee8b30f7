import type { Instrument } from '../model/instrument.js';
import { column, counts, personSql } from './person-sql.js';
import { itemColumns } from './result-table.js';
import type { SqlTarget } from './sql-target.js';
import { SCORING_VERSION, summaryPlan, type SummaryPlan } from './summary-plan.js';

export interface SummarySqlOptions extends SqlTarget {
  /** As for a `ResultCollector`. */
  readonly suspects?: 'keep' | 'leave-out';
  /**
   * True where the table is spread over machines, as with Citus: people are then read once for every level, each machine
   * its own, instead of once and kept.
   */
  readonly distributed?: boolean;
}

/** Of what a row of the answer tells, in its first column; read by `summaryFromRows`. */
export const PARTS = { intake: 'intake', cell: 'cell', link: 'link', talk: 'talk' } as const;

interface Level {
  readonly name: 'organisation' | 'team' | 'link';
  /** Its column; none for the organisation. */
  readonly label: string | null;
}

const LEVELS: readonly Level[] = [
  { name: 'organisation', label: null },
  { name: 'team', label: '"$team"' },
  { name: 'link', label: '"$link"' },
];

/**
 * The SQL that computes in DuckDB or PostgreSQL what `summarise` computes here, from the table of `resultTableSql`: the
 * same whole numbers, whichever engine, however many machines.
 *
 * The answer has six columns of text. `part`, `round`, `level`, `label` and `key` say what a row is of; `sums` holds its
 * whole numbers, with commas, because no driver loses a digit of a text:
 *
 * - `intake`: rows read, tests, broken (an answer that the item does not have), duplicates, suspects left out; `key` names
 *   the instrument
 * - `cell`: people, suspects; the answers of each item (open, can't know, each point); n, Σ and Σ² of each scale and of
 *   the total; n, Σ, Σ² and most of each count; n of the preferences and Σ, Σ², covered and top of each; of the
 *   organisation, n, sums and products of the items of each scale
 * - `link`: people of a team in the link `key`
 * - `talk`: people with talk and activities `key`
 *
 * It is not anonymous: a cell may be one person. Give `summaryFromRows` the rows, and people the suppressed report.
 *
 * Nothing but counts and sums goes over groups, in plain `group by`: engines that spread a table over machines (Citus
 * takes no grouping sets there) add up on each machine. Spread it by `id`.
 *
 * @throws RangeError when the table's name, or an item's id as a column, is none
 * @example
 * const rows = await connection.runAndReadAll(summarySql(leerklimaat, { dialect: 'duckdb', table: 'results' }));
 * const reading = summaryFromRows(leerklimaat, rows.getRowObjects());
 */
export function summarySql(instrument: Instrument, options: SummarySqlOptions): string {
  const { suspects = 'keep', distributed = false } = options;
  const plan = summaryPlan(instrument);
  const items = itemColumns(instrument);
  const selects = [
    intake(plan, suspects),
    ...LEVELS.map((level) => {
      const isWhole = level.name === 'organisation' && plan.scoring.choices.length === 0;
      const sums = [...cellSums(plan, items), ...(isWhole ? products(plan, items) : [])];
      return groups(PARTS.cell, level, null, sums);
    }),
    groups(PARTS.link, { name: 'team', label: '"$team"' }, '"$link"', ['count(*)']),
    ...(plan.wordsAndDeeds ? LEVELS.map((level) => talk(plan.wordsAndDeeds, level)) : []),
  ];
  return `${personSql(instrument, options, suspects, distributed)}\n${selects.join('\nunion all\n')}`;
}

/** Which instrument the sums are of. */
export function instrumentKey({ instrument: { id, version, fingerprint } }: SummaryPlan): string {
  return `${id} ${version} ${fingerprint} ${SCORING_VERSION}`;
}

function intake(plan: SummaryPlan, suspects: 'keep' | 'leave-out'): string {
  const { kind, copy } = column;
  const sums = [
    'count(*)',
    `count(*) filter (where ${kind} = 'test')`,
    `count(*) filter (where ${kind} = 'broken')`,
    `count(*) filter (where ${kind} = 'counts' and "id" is not null and ${copy} > 1)`,
    `count(*) filter (where ${counts('keep')} and not (${counts(suspects)}))`,
  ];
  return `select '${PARTS.intake}' as "part", null as "round", null as "level", null as "label", '${instrumentKey(plan)}' as "key", ${text(sums)} as "sums" from placed`;
}

function groups(part: string, level: Level, key: string | null, sums: readonly string[]): string {
  const { name, label } = level;
  const by = ['"$round"', ...(label ? [label] : []), ...(key ? [key] : [])];
  const needed = [label, key].flatMap((one) => (one ? [`${one} is not null`] : []));
  const where = needed.length > 0 ? ` where ${needed.join(' and ')}` : '';
  return `select '${part}', "$round", '${name}', ${label ?? 'null'}, ${key ?? 'null'}, ${text(sums)} from people${where} group by ${by.join(', ')}`;
}

function cellSums(plan: SummaryPlan, items: readonly string[]): readonly string[] {
  const { scales, total, scoring, preferences } = plan;
  const answers = items.flatMap((item, index) => {
    const { least, most } = scoring.ranges[index] ?? { least: 1, most: 0 };
    const given = Array.from({ length: most - least + 1 }, (_, place) => `= ${least + place}`);
    return ['is null', '= -1', ...given].map((is) => `count(*) filter (where ${item} ${is})`);
  });
  return [
    'count(*)',
    'count(*) filter (where "suspect")',
    ...answers,
    ...scales.flatMap((_, index) => moments(column.value(index))),
    ...(total ? moments(column.total) : []),
    ...scoring.counts.flatMap((_, index) => {
      const count = column.count(index);
      return [...moments(count), `coalesce(max(${count}), 0)`];
    }),
    ...(preferences ? [`count(${column.total})`] : []),
    ...(preferences ? scales : []).flatMap((_, index) => {
      const centred = column.centred(index);
      const [, sum = '', squares = ''] = moments(centred);
      const covered = `count(*) filter (where ${centred} >= ${leastCovered(plan)})`;
      return [sum, squares, covered, sumOf(column.top(index))];
    }),
  ];
}

function moments(value: string): readonly string[] {
  return [`count(${value})`, sumOf(value), sumOf(`${value} * ${value}`)];
}

function sumOf(value: string): string {
  return `coalesce(sum(${value}), 0)`;
}

/** The least whole number that `sharesOf` calls covered; found as it finds it, because a division could round past it. */
function leastCovered({ preferences, scales }: SummaryPlan): bigint {
  if (!preferences) return 0n;
  const count = BigInt(scales.length) * preferences.unit;
  const whole = 100 / Number(count);
  // Nothing lies further from the own mean than `count`.
  let [low, high] = [0n, count + 1n];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (Number(middle) * whole > preferences.limit) high = middle;
    else low = middle + 1n;
  }
  return low;
}

/** Sums and products of the keyed answers of those who answered all of a scale. */
function products({ scales }: SummaryPlan, items: readonly string[]): readonly string[] {
  return scales.flatMap(({ items: own, reversed, planned }, index) => {
    const all = `where ${column.answered(index)} = ${own.length}`;
    const keyed = own.map((item, place) =>
      reversed[place]
        ? `(${planned.points + 1} - ${items[item]}::bigint)`
        : `${items[item]}::bigint`,
    );
    const sum = (value: string): string => `coalesce(sum(${value}) filter (${all}), 0)`;
    const pairs = keyed.flatMap((x, row) => keyed.slice(0, row + 1).map((y) => sum(`${x} * ${y}`)));
    return [`count(*) filter (${all})`, ...keyed.map(sum), ...pairs];
  });
}

function talk(planned: SummaryPlan['wordsAndDeeds'], { name, label }: Level): string {
  const values = [column.value(planned?.talk ?? 0), column.count(planned?.activities ?? 0)];
  const by = ['"$round"', ...(label ? [label] : []), ...values];
  const needed = [...(label ? [label] : []), ...values].map((one) => `${one} is not null`);
  return `select '${PARTS.talk}', "$round", '${name}', ${label ?? 'null'}, ${text(values)}, ${text(['count(*)'])} from people where ${needed.join(' and ')} group by ${by.join(', ')}`;
}

function text(sums: readonly string[]): string {
  return `array_to_string(array[${sums.join(', ')}], ',')`;
}
