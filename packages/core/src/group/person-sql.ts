import type { Instrument } from '../model/instrument.js';
import type { PlannedChoice } from '../scoring/scoring-plan.js';
import { LARGEST_QUICK } from './exact-sums.js';
import { itemColumns, NOT_APPLICABLE_IN_TABLE } from './result-table.js';
import { quoteTable, wideType, type SqlTarget } from './sql-target.js';
import { summaryPlan, type Shared, type SummaryPlan, type SummedScale } from './summary-plan.js';

/*
 * Names that no item can have, because ids have no dollar sign. Per scale: the sum of keyed answers, how many there are,
 * the score times its unit, its part of the total, the distance to the own mean, the part of the highest place.
 */
export const column = {
  kind: '"$kind"',
  copy: '"$copy"',
  sum: (scale: number): string => `"$sum${scale}"`,
  answered: (scale: number): string => `"$answered${scale}"`,
  value: (scale: number): string => `"$value${scale}"`,
  part: (scale: number): string => `"$part${scale}"`,
  total: '"$total"',
  centred: (scale: number): string => `"$centred${scale}"`,
  top: (scale: number): string => `"$top${scale}"`,
  count: (count: number): string => `"$count${count}"`,
} as const;

/**
 * The common table expressions that turn the results table into `people`: who counts, with the whole numbers that are
 * summed. `placed` before it holds all rows, each with what becomes of it.
 *
 * No expression looks at two people except the search for duplicates, which stays within one id: a distributed engine
 * that keeps the rows of an id together does all of it where the rows are.
 */
export function personSql(
  instrument: Instrument,
  target: SqlTarget,
  suspects: 'keep' | 'leave-out',
  isDistributed: boolean,
): string {
  const plan = summaryPlan(instrument);
  const items = itemColumns(instrument);
  const layers = [
    ['placed', placed(plan, items, target)],
    ['summed', `select *, ${list(sums(plan, items))} from placed where ${counts(suspects)}`],
    ['scored', `select *, ${list(values(plan, target))} from summed`],
    ...sharedLayers(plan, target),
  ];
  // Kept once, an engine with many machines would gather all people on one of them.
  const as = isDistributed ? 'as not materialized' : 'as';
  const last = layers.at(-1)?.[0];
  const all = [...layers, ['people', `select * from ${last}`]];
  return `with ${all.map(([name, select]) => `${name} ${as} (\n  ${select}\n)`).join(', ')}`;
}

/** Whether a row of `placed` counts. */
export function counts(suspects: 'keep' | 'leave-out'): string {
  const once = `${column.kind} = 'counts' and ("id" is null or ${column.copy} = 1)`;
  return suspects === 'keep' ? once : `${once} and not coalesce("suspect", false)`;
}

function placed({ scoring }: SummaryPlan, items: readonly string[], target: SqlTarget): string {
  const possible = items.map((item, index) => {
    const { least, most } = scoring.ranges[index] ?? { least: 1, most: 0 };
    const given = `${item} between ${least} and ${most}`;
    return `coalesce(${given} or ${item} = ${NOT_APPLICABLE_IN_TABLE}, true)`;
  });
  const kind = `case when coalesce("test", false) then 'test' when ${possible.join(' and ')} then 'counts' else 'broken' end`;
  const named = `select *, nullif("team", '') as "$team", nullif("link", '') as "$link", nullif("round", '') as "$round", ${kind} as ${column.kind} from ${quoteTable(target.table)}`;
  return `select *, row_number() over (partition by "id", ${column.kind} order by "received") as ${column.copy} from (${named}) as named`;
}

function sums(plan: SummaryPlan, items: readonly string[]): readonly string[] {
  const ofScales = plan.scales.flatMap((scale, index) => {
    const { sum, answered } =
      scale.items.length > 0 ? keyed(scale, items) : chosen(plan, scale, items);
    return [`${sum} as ${column.sum(index)}`, `${answered} as ${column.answered(index)}`];
  });
  const ofCounts = plan.scoring.counts.map(({ items: own, needed }, index) => {
    const columns = own.map((item) => items[item] ?? '');
    const sum = added(
      columns.map((item) => `case when ${item} >= 0 then ${item}::bigint else 0 end`),
    );
    const answered = added(columns.map((item) => `case when ${item} >= 0 then 1 else 0 end`));
    return `case when ${answered} >= ${needed} then ${sum} end as ${column.count(index)}`;
  });
  return [...ofScales, ...ofCounts];
}

interface Summed {
  readonly sum: string;
  readonly answered: string;
}

function keyed({ items: own, reversed, planned }: SummedScale, items: readonly string[]): Summed {
  const columns = own.map((item) => items[item] ?? '');
  const points = columns.map((item, place) => {
    const point = reversed[place] ? `${planned.points + 1} - ${item}` : item;
    return `case when ${item} > 0 then (${point})::bigint else 0 end`;
  });
  return {
    sum: added(points),
    answered: added(columns.map((item) => `case when ${item} > 0 then 1 else 0 end`)),
  };
}

/** Of pairs of choices: what is chosen as best gets 3, as least 1, neither 2; as `bestWorstScores`. */
function chosen(
  { scoring: { choices } }: SummaryPlan,
  { planned }: SummedScale,
  items: readonly string[],
): Summed {
  const isComplete = ({ best, least }: PlannedChoice): string =>
    `${items[best]} > 0 and ${items[least]} > 0 and ${items[best]} <> ${items[least]}`;
  return {
    sum: added(
      choices.map((pair) => {
        const own = pair.scales.flatMap((scale, index) =>
          scale === planned.id ? [index + 1] : [],
        );
        const isOwn = (item: number): string =>
          own.length > 0 ? `${items[item]} in (${own.join(', ')})` : 'false';
        const points = `case when ${isOwn(pair.best)} then 3 when ${isOwn(pair.least)} then 1 else 2 end`;
        return `case when ${isComplete(pair)} then (${points})::bigint else 0 end`;
      }),
    ),
    answered: added(choices.map((pair) => `case when ${isComplete(pair)} then 1 else 0 end`)),
  };
}

/** The score times its unit: none of too few answers. */
function values({ scales }: SummaryPlan, target: SqlTarget): readonly string[] {
  return scales.map(({ factors }, index) => {
    const sum = column.sum(index);
    const cases = factors.flatMap((factor, answered) => {
      if (factor === null) return [];
      const product = `${typed(sum, factor, target)} * ${typed(factor, factor, target)}`;
      return [`when ${answered} then ${product}`];
    });
    return `case ${column.answered(index)} ${cases.join(' ')} end as ${column.value(index)}`;
  });
}

/** What needs all scales at once. Without a value for one of them the sum is none, and so is everything after it. */
function sharedLayers(plan: SummaryPlan, target: SqlTarget): readonly (readonly string[])[] {
  const { scales, total, preferences } = plan;
  const shared: Shared | null = total ?? preferences;
  if (!shared) return [];
  const size = shared.steps ? 0 : 0n;
  const parts = scales.map(({ unit }, index) => {
    const value = typed(column.value(index), size, target);
    const factor = typed(shared.factors[index] ?? 1n, size, target);
    return `(${value} - ${typed(unit, size, target)}) * ${factor} as ${column.part(index)}`;
  });
  const all = scales.map((_, index) => column.part(index));
  const layers = [
    ['parted', `select *, ${list(parts)} from scored`],
    ['totalled', `select *, ${added(all)} as ${column.total} from parted`],
  ];
  if (!preferences) return layers;
  const distances = all.map(
    (part, index) => `${scales.length} * ${part} - ${column.total} as ${column.centred(index)}`,
  );
  // Who is highest lies furthest above the own mean too, and parts are at hand without it.
  const shares = scales.map(
    (_, index) => `when ${index + 1} then ${preferences.shares / (index + 1)}`,
  );
  const top = all.map((one, index) => {
    const isBest = all.map((other) => `${one} >= ${other}`).join(' and ');
    const equals = added(all.map((other) => `case when ${one} = ${other} then 1 else 0 end`));
    const part = `case when ${isBest} then case ${equals} ${shares.join(' ')} end else 0 end`;
    return `case when ${column.total} is not null then ${part} end as ${column.top(index)}`;
  });
  return [...layers, ['ranked', `select *, ${list([...distances, ...top])} from totalled`]];
}

/** A number or a column in the type that holds all products with it. */
function typed(value: string | number | bigint, size: number | bigint, target: SqlTarget): string {
  const isWide = typeof size === 'bigint' || size > LARGEST_QUICK;
  const text = typeof value === 'bigint' && isWide ? `'${value}'` : `${value}`;
  return isWide ? `${text}::${wideType(target)}` : text;
}

function added(terms: readonly string[]): string {
  return terms.length > 0 ? `(${terms.join(' + ')})` : '0';
}

/** Of nothing too, which `select *,` could not end with. */
function list(expressions: readonly string[]): string {
  return expressions.length > 0 ? expressions.join(', ') : 'null as "$none"';
}
