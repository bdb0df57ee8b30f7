import type { TemplateResult } from 'lit/html.js';
import { preferencePlot } from '../../charts/preference-plot.js';
import { figure } from '../../parts/figure.js';
import { scaleName } from '../../parts/scale-name.js';
import { signed } from '../../parts/signed.js';
import type { GroupLevel } from './group-level.js';

export interface GroupRow {
  readonly scale: string;
  readonly mean: number;
  /** `null` where so few people are in it that only a mean is given. */
  readonly spread: number | null;
  readonly coverage: number | null;
}

/** Where a group lies and how its people differ: a mean with a band, never a dot per person. */
export function groupFigure(
  { view, words: text }: GroupLevel,
  people: number,
  rows: readonly GroupRow[],
): TemplateResult {
  const { chart } = view.ui;
  const inFull = rows.every(({ spread }) => spread !== null);
  const sentence = inFull ? text.picture : text.pictureOfMeans;
  const plotted = rows.map(({ scale, mean, spread }) => ({
    label: scaleName(view, scale),
    dot: mean,
    ring: null,
    band: [mean - (spread ?? 0), mean + (spread ?? 0)] as const,
    emphasis: false,
  }));
  return figure(
    sentence,
    preferencePlot({ rows: plotted, ticks: text.ticks, names: null }, sentence),
    {
      summary: chart.asTable,
      caption: sentence,
      columns: [chart.scale, text.mean, ...(inFull ? [text.spread, text.heldBy] : [])],
      rows: rows.map(({ scale, mean, spread, coverage }) => [
        scaleName(view, scale),
        signed(mean),
        ...(inFull ? [String(Math.round(spread ?? 0)), chart.of(coverage ?? 0, people)] : []),
      ]),
    },
  );
}
