import { woordenEnDadenDefinition, type GroupNode } from '@leerklimaat/core';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportSection } from '../report-section.js';
import { barsFigure } from './bars-figure.js';
import { groupOf } from './group-of.js';
import { itemsFigure } from './items-figure.js';
import { ratioSection } from './ratio-section.js';

const ID = 'woorden-en-daden';
/** Answered with statements: what brings people to learning, and what managers do. */
const LISTS = ['prikkels', 'leidinggevenden'];

/** Talking about learning beside doing it, what people do, and what brings them to it. */
export const wordsAndDeedsPart: ReportPart = {
  name: ID,
  definitions: [woordenEnDadenDefinition],
  organisation: (context) => {
    const report = context.reports.get(ID);
    return report
      ? [ratioSection(context, report), ...listSections(context, report, report.now.organisation)]
      : [];
  },
  team: (context, team) => {
    const report = context.reports.get(ID);
    const group = groupOf(report, team);
    return report && group ? listSections(context, report, group) : [];
  },
};

function listSections(
  context: ReportContext,
  report: InstrumentReport,
  { counts, dimensions }: GroupNode,
): readonly ReportSection[] {
  const { items, scales } = report.text;
  const nameOf = (scale: string): string => scales[scale]?.name ?? scale;
  const ways = counts.map(({ scale, items: counted }): ReportSection => {
    const rows = counted.map(({ item, mean }) => [items[item] ?? item, mean] as const);
    const { mix } = context.words.modules.wordsAndDeeds;
    return {
      title: nameOf(scale),
      paragraphs: [],
      figures: [barsFigure(context, scale, mix, rows)],
    };
  });
  const lists = dimensions
    .filter(({ scale }) => LISTS.includes(scale))
    .map((dimension): ReportSection => ({
      title: nameOf(dimension.scale),
      paragraphs: [],
      figures: [itemsFigure(context, report, dimension)],
    }));
  return [...ways, ...lists];
}
