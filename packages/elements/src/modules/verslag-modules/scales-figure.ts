import type { DimensionNode } from '@leerklimaat/core';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import type { ReportFigure } from '../../report/report-section.js';
import {
  levelColumns,
  levelFigure,
  levelRow,
  type ToldRow,
} from '../../report/parts/level-figure.js';

/** The scales of an instrument in one group, in its own order; the table goes on with the statements of each. */
export function scalesFigure(
  context: ReportContext,
  report: InstrumentReport,
  { name, caption }: Pick<ReportFigure, 'name'> & { readonly caption: string },
  dimensions: readonly DimensionNode[],
): ReportFigure {
  const { text } = report;
  const rowOf = (dimension: DimensionNode): ToldRow =>
    levelRow(context, text.scales[dimension.scale]?.name ?? dimension.scale, dimension);
  const made = levelFigure(context, {
    name,
    sentence: context.words.level.plot,
    caption,
    columns: levelColumns(context),
    rows: dimensions.map(rowOf),
    ticks: text.shortAnchors,
  });
  const { table } = made;
  // Results that share scores only say nothing of statements.
  const hasItems = dimensions.some(({ items }) => items.some(({ mean }) => mean.value !== null));
  if (!table || !hasItems) return made;
  const rows = dimensions.flatMap((dimension) => [
    rowOf(dimension),
    ...dimension.items.map(({ item, mean }) =>
      levelRow(context, text.items[item] ?? item, { mean }),
    ),
  ]);
  return { ...made, table: { ...table, rows: rows.map(({ label, cells }) => [label, ...cells]) } };
}
