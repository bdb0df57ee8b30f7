import type { DimensionNode } from '@leerklimaat/core';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import type { ReportFigure } from '../../report/report-section.js';
import { levelColumns, levelFigure, levelRow } from '../../report/parts/level-figure.js';
import { ownWords } from './own-words.js';

/** The statements of one scale, in a picture of their own. */
export function itemsFigure(
  context: ReportContext,
  { text }: InstrumentReport,
  { scale, items }: DimensionNode,
): ReportFigure {
  return levelFigure(context, {
    name: scale,
    sentence: ownWords(context).plotMeans,
    caption: text.scales[scale]?.name ?? scale,
    columns: levelColumns(context),
    rows: items.map(({ item, mean }) => levelRow(context, text.items[item] ?? item, { mean })),
    ticks: text.scales[scale]?.shortAnchors ?? text.shortAnchors,
  });
}
