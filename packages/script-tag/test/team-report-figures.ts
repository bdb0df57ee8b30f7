import type { GroupReason, Instrument, ReportTree } from '@leerklimaat/core';
import { parseCsv } from '../../core/src/testing/parse-csv.js';
import { REPORT_WORDS } from './hooks.js';
import type { ShownTable } from './team-report-reading.js';

/** One figure as somebody reads it who wants to know more than is said. */
interface ReadFigure {
  readonly level: 'organisation' | 'team' | 'link';
  readonly label: string | null;
  readonly scale: string;
  readonly item: string | null;
  readonly figure: 'mean' | 'sd' | 'distribution';
  readonly value: number | readonly number[] | null;
  readonly reason: GroupReason | null;
}

/** What the words of a report stand for: its questionnaire's own. */
export interface ReadWords {
  readonly scales: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

/** What a cell without a number says, where it does say something of the answers. */
const REASONS: Readonly<Record<string, GroupReason>> = {
  [REPORT_WORDS.allHigh]: 'nearly-all-high',
  [REPORT_WORDS.allLow]: 'nearly-all-low',
};

function figureIn(cell: string): Pick<ReadFigure, 'value' | 'reason'> {
  // What was suppressed is rounded; what was not may have decimals.
  return /^\d+([.,]\d+)?$/.test(cell)
    ? { value: Number(cell.replace(',', '.')), reason: null }
    : { value: null, reason: REASONS[cell] ?? 'suppressed-small' };
}

type Group = Pick<ReadFigure, 'level' | 'label'>;

/** The tables of an organisation or of a team: dimensions with their mean, statements with their answers. */
function groupFigures(group: Group, table: ShownTable, words: ReadWords): readonly ReadFigure[] {
  return table.rows.flatMap(([head = '', ...cells]): readonly ReadFigure[] => {
    const scale = words.scales.get(head);
    const mean = cells[0] ?? '';
    if (scale !== undefined && table.columns[1]?.startsWith(REPORT_WORDS.mean)) {
      return [{ ...group, scale, item: null, figure: 'mean', ...figureIn(mean) }];
    }
    const item = words.items.get(head);
    if (item === undefined || !cells.every((cell) => /^\d+$/.test(cell))) return [];
    const value = cells.map(Number);
    return [{ ...group, scale: '', item, figure: 'distribution', value, reason: null }];
  });
}

/** Teams beside each other: `61 (bijgesteld 58)`. */
function teamFigures({ columns, rows }: ShownTable, words: ReadWords): readonly ReadFigure[] {
  return rows.flatMap(([label = '', ...cells]) =>
    cells.flatMap((cell, index): readonly ReadFigure[] => {
      const scale = words.scales.get(columns[index + 1] ?? '');
      const group = { level: 'team', label } as const;
      const said = figureIn(cell.replace(/ \(.*\)$/, ''));
      return scale === undefined ? [] : [{ ...group, scale, item: null, figure: 'mean', ...said }];
    }),
  );
}

/** Links of the chain, one dimension a table. */
function linkFigures(table: ShownTable, words: ReadWords): readonly ReadFigure[] {
  const scale = [...words.scales].find(([name]) => table.caption.startsWith(name))?.[1];
  return table.rows.flatMap(([label = '', mean = '']): readonly ReadFigure[] =>
    scale === undefined
      ? []
      : [{ level: 'link', label, scale, item: null, figure: 'mean', ...figureIn(mean) }],
  );
}

/** What tables say that stand on a page of everyone, or of one team. */
export function figuresInTables(
  tables: readonly ShownTable[],
  words: ReadWords,
  team: string | null = null,
): readonly ReadFigure[] {
  const group: Group =
    team === null ? { level: 'organisation', label: null } : { level: 'team', label: team };
  return tables.flatMap((table) => {
    const [head] = table.columns;
    if (head === REPORT_WORDS.team) return teamFigures(table, words);
    if (head === REPORT_WORDS.link) return linkFigures(table, words);
    return groupFigures(group, table, words);
  });
}

/** What the table says that can be taken along. */
export function figuresInCsv(text: string): readonly ReadFigure[] {
  const [head = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''), ';');
  const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  const figures: ReadFigure[] = [];
  const answers = new Map<string, { readonly of: ReadFigure; readonly counts: number[] }>();
  for (const row of rows) {
    const name = cell(row, 'figure');
    const level = cell(row, 'level') as ReadFigure['level'];
    const label = level === 'organisation' ? null : cell(row, 'label');
    const [scale, item] = [cell(row, 'dimension'), cell(row, 'item') || null];
    const read = cell(row, 'value').replace(',', '.');
    const value = read === '' ? null : Number(read);
    const reason = (cell(row, 'reason') || null) as GroupReason | null;
    if (name === 'mean' || name === 'sd')
      figures.push({ level, label, scale, item, figure: name, value, reason });
    else if (name.startsWith('distribution.') && value !== null) {
      const key = JSON.stringify([level, label, item]);
      const of = { level, label, scale, item, figure: 'distribution', value, reason } as const;
      const { counts } = answers.get(key) ?? { counts: [] };
      answers.set(key, { of, counts: [...counts, value] });
    }
  }
  return [
    ...figures,
    ...Array.from(answers.values(), ({ of, counts }) => ({ ...of, value: counts })),
  ];
}

/** Figures laid out as a tree again, as far as an attacker looks at one. */
export function treeOfFigures(
  figures: readonly ReadFigure[],
  { scales, items }: Instrument,
): ReportTree {
  const nodeOf = ({ level, label }: Group): object => {
    const own = figures.filter((one) => one.level === level && one.label === label);
    const find = (figure: ReadFigure['figure'], scale: string, item: string | null = null) => {
      const found = own.find(
        (one) =>
          one.figure === figure && one.item === item && (item !== null || one.scale === scale),
      );
      const { value = null, reason = 'suppressed-small' } = found ?? {};
      return value === null ? { n: null, value, reason } : { n: null, value };
    };
    const means = (scale: string): object => ({
      mean: find('mean', scale),
      sd: find('sd', scale),
    });
    const scaleOf = (scale: string): object => ({
      scale,
      ...means(scale),
      items: items
        .filter((item) => item.scale === scale)
        .map(({ id }) => ({
          item: id,
          mean: find('mean', scale, id),
          distribution: find('distribution', scale, id),
        })),
    });
    const of = (isCounted: boolean): readonly object[] =>
      scales
        .filter(({ format }) => (format?.kind === 'count') === isCounted)
        .map(({ id }) => scaleOf(id));
    return { label, total: means('total'), dimensions: of(false), counts: of(true) };
  };
  const groups = (level: Group['level']): readonly object[] =>
    [...new Set(figures.filter((one) => one.level === level).map(({ label }) => label))].map(
      (label) => nodeOf({ level, label }),
    );
  return {
    organisation: {
      ...nodeOf({ level: 'organisation', label: null }),
      teams: groups('team'),
      links: groups('link'),
    },
  } as unknown as ReportTree;
}
