import type { GroupReason } from './group-reason.js';
import type { SummaryLevel } from './group-summary.js';
import type { ReportTree } from './report-tree.js';

/** One figure of a report, as a row of a table. */
export interface ReportRow {
  readonly level: SummaryLevel;
  /** Of the team or link; `null` for the organisation. */
  readonly label: string | null;
  /** Id of a scale, `total` for all scales together; `null` for what is of no scale. */
  readonly dimension: string | null;
  readonly item: string | null;
  /**
   * Name of the figure as in the tree (`mean`, `wordsAndDeeds.ratio`); its parts behind a dot (`agreement.rwgj`), answers by their place from 1
   * (`distribution.1`), two groups beside each other by their labels (`teamComparison.pairs.Noord/Zuid`).
   */
  readonly figure: string;
  readonly value: number | string | boolean | null;
  /** Of its interval, 95%. */
  readonly low: number | null;
  readonly high: number | null;
  /** People it rests on; `null` where that is withheld or is told with the whole. */
  readonly n: number | null;
  /** Why there is no value. */
  readonly reason: GroupReason | null;
}

type Where = Pick<ReportRow, 'level' | 'label' | 'dimension' | 'item'>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Every figure of a released report in a row of its own, for a spreadsheet or a statistics program; also the withheld
 * ones, with their reason. Rows are made as they are asked for.
 *
 * @throws RangeError when the tree is raw
 * @example
 * [...reportRows(tree)].filter(({ figure, item }) => figure === 'mean' && item === null);
 */
export function reportRows({ status, organisation }: ReportTree): Iterable<ReportRow> {
  if (status !== 'released') throw new RangeError('Only a released tree may be told.');
  const { teams, links, ...own } = organisation;
  return (function* rows(): Generator<ReportRow> {
    yield* ofNode(own, { level: 'organisation', ...NOWHERE });
    for (const team of teams) yield* ofNode(team, { level: 'team', ...NOWHERE, label: team.label });
    for (const link of links) yield* ofNode(link, { level: 'link', ...NOWHERE, label: link.label });
  })();
}

/** What there is no such figure of is not withheld. */
const NOT_ASKED: ReadonlySet<GroupReason | null> = new Set([
  'not-for-this-instrument',
  'not-for-this-level',
]);

const NOWHERE = { label: null, dimension: null, item: null };

/** A node of the tree: its figures, and the nodes below it. */
function* ofNode(node: object, where: Where, prefix = ''): Generator<ReportRow> {
  const { interval } = node as { readonly interval?: Fields };
  for (const [name, part] of Object.entries(node) as [string, unknown][]) {
    if (Array.isArray(part)) {
      for (const below of part as readonly Fields[]) {
        const { scale = where.dimension, item = null, ...rest } = below;
        yield* ofNode(rest, { ...where, dimension: scale, item } as Where, prefix);
      }
    } else if (isFields(part)) {
      if (name === 'total') yield* ofNode(part, { ...where, dimension: name });
      else if (!('value' in part)) yield* ofNode(part, where, `${name}.`);
      else {
        // A mean and its interval are read together.
        const figure = name === 'mean' && part['value'] !== null ? { ...part, interval } : part;
        for (const row of ofFigure(prefix + name, figure, null)) {
          if (!NOT_ASKED.has(row.reason)) yield { ...where, ...row };
        }
      }
    }
  }
}

type Told = Omit<ReportRow, keyof Where>;
type Ends = { readonly low?: unknown; readonly high?: unknown };

/** A figure, or a part of one: what it says itself, and then its parts. */
function* ofFigure(figure: string, part: unknown, people: number | null): Generator<Told> {
  if (Array.isArray(part)) {
    for (const [index, one] of (part as readonly unknown[]).entries()) {
      if (isFields(one) && 'difference' in one) {
        yield* ofFigure(
          `${figure}.${String(one['a'])}/${String(one['b'])}`,
          one['difference'],
          people,
        );
      } else yield* ofFigure(`${figure}.${index + 1}`, one, people);
    }
    return;
  }
  if (!isFields(part)) {
    yield told(figure, part, people);
    return;
  }
  const { value, difference, n = people, reason, interval, low, high, ...parts } = part;
  const main = value === undefined ? difference : value;
  if (typeof main === 'object' && main !== null) yield* ofFigure(figure, main, n as number | null);
  else if (main !== undefined || low !== undefined) {
    yield told(figure, main, n, reason, low === undefined ? endsOf(interval) : { low, high });
  }
  for (const [name, one] of Object.entries(parts)) {
    yield* ofFigure(`${figure}.${name}`, one, n as number | null);
  }
}

function told(figure: string, value: unknown, n: unknown, reason?: unknown, ends?: Ends): Told {
  const { low = null, high = null } = ends ?? {};
  return { figure, value: value ?? null, low, high, n, reason: reason ?? null } as Told;
}

/** The ends of an interval, which may be a figure of its own. */
function endsOf(interval: unknown): Ends | undefined {
  if (!isFields(interval)) return undefined;
  return 'value' in interval ? endsOf(interval['value']) : interval;
}

function isFields(part: unknown): part is Fields {
  return typeof part === 'object' && part !== null;
}
