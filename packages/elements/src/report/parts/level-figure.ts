import type { GroupFigure, Interval } from '@leerklimaat/core';
import { pairPlot } from '../../charts/pair-plot.js';
import type { PairPlotRow } from '../../charts/pair-plot-geometry.js';
import { figureWords } from '../figure-words.js';
import type { ReportContext } from '../report-context.js';
import type { ReportFigure } from '../report-section.js';

/** A mean of a group; a single statement has no interval. */
export interface Level {
  readonly mean: GroupFigure<number>;
  readonly interval?: GroupFigure<Interval>;
}

/** What is drawn in one row, and what stands beside its label in the table. */
export interface ToldRow extends PairPlotRow {
  readonly cells: readonly string[];
}

export interface LevelFigure {
  readonly name: string;
  readonly sentence: string;
  /** What the table is called, where the sentence tells of more than one picture. */
  readonly caption?: string;
  /** Heads the labels, and then the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly ToldRow[];
  readonly ticks: readonly string[];
  /** 0 to 100 when left out. */
  readonly domain?: readonly [number, number];
  readonly chained?: boolean;
}

/** Figures that each have their own line, as a picture and a table; or the reason why there is nothing to show. */
export function levelFigure(context: ReportContext, figure: LevelFigure): ReportFigure {
  const { name, sentence, caption = sentence, columns, rows, ticks } = figure;
  const { domain = [0, 100], chained = false } = figure;
  if (rows.every(({ point, ring }) => point === null && ring === null)) {
    return nothingToShow(context, name, rows);
  }
  return {
    name,
    sentence,
    picture: pairPlot({ rows, ticks, domain, chained }, sentence),
    table: {
      summary: context.ui.chart.asTable,
      caption,
      columns,
      rows: rows.map(({ label, cells }) => [label, ...cells]),
    },
  };
}

/** No empty picture, but why the first of the rows has no value. */
export function nothingToShow(
  { words }: ReportContext,
  name: string,
  rows: readonly { readonly words: string }[],
): ReportFigure {
  const sentence = words.level.nothing(rows[0]?.words ?? '');
  return { name, sentence, picture: null, table: null };
}

/** A mean with its interval, and in the table how many people it rests on. */
export function levelRow(
  context: ReportContext,
  label: string,
  { mean, interval }: Level,
  emphasis = false,
): ToldRow {
  const { value } = mean;
  const words = figureWords(context, mean);
  const around = value === null ? null : interval?.value;
  return {
    label,
    words,
    emphasis,
    point:
      value === null ? null : { value, low: around?.low ?? value, high: around?.high ?? value },
    ring: null,
    cells: [words, rangeOf(context, around), peopleIn(context, mean)],
  };
}

/** The columns of {@link levelRow}. */
export function levelColumns(
  { ui, words }: ReportContext,
  head: string = ui.chart.scale,
): readonly string[] {
  const { mean, interval, people } = words.level;
  return [head, mean, interval, people];
}

function rangeOf({ ui }: ReportContext, interval: Interval | null | undefined): string {
  return interval ? ui.chart.range(interval.low, interval.high) : ui.chart.none;
}

/** How many people are behind a figure that is shown; a number that is withheld stays so. */
export function peopleIn({ ui }: ReportContext, { n, value }: GroupFigure<unknown>): string {
  return value === null || n === null ? ui.chart.none : String(n);
}
