import type { GroupNode, LevelNode } from '@leerklimaat/core';
import { waterline } from '../../charts/waterline.js';
import type { WaterlineRow } from '../../charts/waterline-geometry.js';
import { textsIn } from '../../locales/language-extra.js';
import { waterlineNl } from '../../locales/waterline.nl.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportFigure, ReportSection } from '../../report/report-section.js';
import { groupOf } from '../../report/parts/group-of.js';
import {
  levelColumns,
  levelRow,
  nothingToShow,
  type ToldRow,
} from '../../report/parts/level-figure.js';
import { ownWords } from './own-words.js';

/**
 * Eagerness above the water, safety and culture below, of everyone together or of one team; nothing when none of the
 * three was asked. Numbers stand in the picture, and why one is missing in the table: words need more room than there is.
 */
export function waterlineSection(context: ReportContext): ReportSection | null {
  const texts = textsIn(context.language, 'waterline', waterlineNl);
  const eagerness = texts.eagerness(context.language);
  const needs = rowsOf(context, 'leergoesting', (group) => group.dimensions);
  const safety = rowsOf(context, 'veiligheid', (group) => group.dimensions, texts.safety);
  const culture = rowsOf(context, 'leercultuurkenmerken', ({ total }) => [total], texts.culture);
  const asked = [...needs, ...safety, ...culture];
  if (asked.length === 0) return null;
  const { none } = context.ui.chart;
  const orNotAsked = (rows: readonly ToldRow[], label: string): readonly ToldRow[] =>
    rows.length > 0 ? rows : [{ ...NOTHING, label, cells: [texts.notAsked, none, none] }];
  const above = orNotAsked(needs, eagerness);
  const below = [...orNotAsked(safety, texts.safety), ...orNotAsked(culture, texts.culture)];
  return {
    title: texts.title,
    paragraphs: [texts.advice],
    figures: [
      asked.every(({ point }) => point === null)
        ? nothingToShow(context, NAME, asked)
        : drawn(context, texts, {
            above,
            below,
            heading: needs.length > 0 ? [{ label: eagerness, shown: '' }] : [],
          }),
    ],
  };
}

const NAME = 'waterline';
const NOTHING = { words: '', point: null, ring: null, emphasis: false };

interface Placed {
  readonly above: readonly ToldRow[];
  readonly below: readonly ToldRow[];
  /** What the needs above feed. */
  readonly heading: readonly WaterlineRow[];
}

function drawn(
  context: ReportContext,
  texts: typeof waterlineNl,
  { above, below, heading }: Placed,
): ReportFigure {
  const { none, asTable } = context.ui.chart;
  const sentence = ownWords(context).waterline;
  const shown = ({ label, point, words }: ToldRow): WaterlineRow => ({
    label,
    shown: point ? words : none,
  });
  const picture = { above: [...heading, ...above.map(shown)], below: below.map(shown) };
  const [head = '', ...columns] = levelColumns(context);
  return {
    name: NAME,
    sentence,
    picture: waterline(picture, sentence, texts.line),
    table: {
      summary: asTable,
      caption: sentence,
      columns: [head, texts.place, ...columns],
      rows: [
        ...above.map(({ label, cells }) => [label, texts.above, ...cells]),
        ...below.map(({ label, cells }) => [label, texts.below, ...cells]),
      ],
    },
  };
}

/** One row per level, called as the instrument calls its scale unless there is a name for it; none when not asked. */
function rowsOf(
  context: ReportContext,
  instrument: string,
  levels: (group: GroupNode) => readonly (LevelNode & { readonly scale?: string })[],
  name?: string,
): readonly ToldRow[] {
  const report = context.reports.get(instrument);
  const group = groupOf(report, context.place.team);
  if (!report || !group) return [];
  return levels(group).map((level) =>
    levelRow(context, name ?? report.text.scales[level.scale ?? '']?.shortName ?? '', level),
  );
}
