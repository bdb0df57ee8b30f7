import { woordenEnDadenQuestions } from '@leerklimaat/core';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportExtra } from '../../report/report-part.js';
import type { ReportSection } from '../../report/report-section.js';
import { VERSION } from '../../version.js';
import { barsFigure } from './bars-figure.js';
import { groupOf } from '../../report/parts/group-of.js';
import { itemsFigure } from './items-figure.js';
import { ownWords } from './own-words.js';
import { ratioSection } from './ratio-section.js';

const ID = 'woorden-en-daden';
/** Answered with statements: what brings people to learning, and what managers do. */
const LISTS = ['prikkels', 'leidinggevenden'];

/**
 * Adds to the team report: talking about learning beside doing it, what people do, and what brings them to it.
 */
export const verslagWoordenEnDaden: ReportExtra = {
  kind: 'report',
  name: 'verslag-woorden-en-daden',
  version: VERSION,
  definitions: [woordenEnDadenQuestions],
  adds: {
    organisation: (context) => {
      const report = context.reports.get(ID);
      return report ? [ratioSection(context, report), ...listSections(context)] : [];
    },
    team: listSections,
  },
};

function listSections(context: ReportContext): readonly ReportSection[] {
  const report = context.reports.get(ID);
  const group = groupOf(report, context.place.team);
  if (!report || !group) return [];
  const { counts, dimensions } = group;
  const { items, scales } = report.text;
  const nameOf = (scale: string): string => scales[scale]?.name ?? scale;
  const ways = counts.map(({ scale, items: counted }): ReportSection => {
    const rows = counted.map(({ item, mean }) => [items[item] ?? item, mean] as const);
    const { mix } = ownWords(context);
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
