import { leerleider, type GroupNode } from '@leerklimaat/core';
import { textsIn } from '../../locales/language-extra.js';
import { spiegelbeeldNl } from '../../locales/spiegelbeeld.nl.js';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import { levelRow, type ToldRow } from '../../report/parts/level-figure.js';
import { gapModels, mirrorGap, type Direction, type GapModel, type Seen } from './mirror-gap.js';
import type { OwnResult } from './own-result.js';

export interface MirrorRow extends ToldRow {
  /** `null` without an own answer, or without a mean. */
  readonly direction: Direction | null;
}

/**
 * What the team sees: all together first, then each behaviour in the order of the list. Beside it what the manager sees,
 * when that was opened.
 */
export function mirrorRows(
  context: ReportContext,
  { definition, text }: InstrumentReport,
  group: GroupNode,
  own: OwnResult | null,
): readonly MirrorRow[] {
  const { overall, behaviour } = gapModels(definition.instrument, group);
  const { overall: together } = textsIn(context.language, 'mirrorImage', spiegelbeeldNl);
  const rowOf = (label: string, seen: Seen, answer: number | null, model: GapModel): MirrorRow => {
    const row = levelRow(context, label, seen);
    return own
      ? besideOwn(context, row, answer, mirrorGap(answer, seen, model))
      : { ...row, direction: null };
  };
  return group.dimensions
    .slice(0, 1)
    .flatMap((seen) => [
      rowOf(together, seen, own?.overall ?? null, overall),
      ...seen.items.map((item) =>
        rowOf(
          text.items[item.item] ?? item.item,
          item,
          own?.behaviours[mirrored(item.item)] ?? null,
          behaviour,
        ),
      ),
    ]);
}

function besideOwn(
  { language, ui }: ReportContext,
  row: ToldRow,
  answer: number | null,
  direction: Direction | null,
): MirrorRow {
  const said = textsIn(language, 'mirrorImage', spiegelbeeldNl);
  const difference = direction === null ? said.noDifference : said.direction[direction];
  return {
    ...row,
    direction,
    words: row.point ? difference : row.words,
    ring: row.point ? answer : null,
    emphasis: direction === 'self-more' || direction === 'team-more',
    cells: [...row.cells, answer === null ? ui.chart.none : String(Math.round(answer)), difference],
  };
}

/** `spiegel-3` is `gedrag-3`. */
function mirrored(item: string): string {
  const ending = item.slice(item.lastIndexOf('-'));
  return leerleider.items.find(({ id }) => id.endsWith(ending))?.id ?? '';
}
