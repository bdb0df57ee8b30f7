import { ketenDefinition, type LinkNode, type OrganisationDimension } from '@leerklimaat/core';
import { nameAndValue } from '../../locales/name-and-value.js';
import { absenceNotes } from '../absence-notes.js';
import { climateReport } from '../climate-report.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportFigure, ReportPage, ReportSection } from '../report-section.js';
import { levelColumns, levelFigure, levelRow, type ToldRow } from './level-figure.js';
import { comparisonWords, linkComparison } from './link-comparison.js';

/** The links of the chain of learning beside each other, in the order of the host: each has its own task, none a rank. */
export const chainPart: ReportPart = {
  name: 'chain',
  definitions: [ketenDefinition],
  views: { chain: chainPage },
};

function chainPage(context: ReportContext): ReportPage | null {
  const climate = withLinks(climateReport(context));
  const tasks = withLinks(context.reports.get('keten'));
  const links = [climate, tasks].map((report) => (report ? linksOf(report) : []));
  if (links.flat().length === 0) return null;
  const { about, single } = context.words.chain;
  const isSingle = links.every(({ length }) => length < 2);
  const notes = absenceNotes(
    context,
    links.flat().flatMap(({ dimensions }) => dimensions.map(({ mean }) => mean)),
  );
  return {
    title: titleOf(context, climate),
    sections: [
      { title: null, paragraphs: [about, ...(isSingle ? [single] : []), ...notes], figures: [] },
      ...(climate ? climateSection(context, climate) : []),
      ...(tasks ? tasksSection(context, tasks) : []),
    ],
  };
}

function withLinks(report: InstrumentReport | undefined): InstrumentReport | undefined {
  return report && linksOf(report).length > 0 ? report : undefined;
}

function linksOf({ now }: InstrumentReport): readonly LinkNode[] {
  return now.organisation.links;
}

/** A finding only where every two links could be compared, or some clearly differ. */
function titleOf(context: ReportContext, climate: InstrumentReport | undefined): string {
  const { chain } = context.words;
  const { dimensions } = climate?.now.organisation ?? { dimensions: [] };
  const compared = dimensions.map((dimension) => linkComparison(context, [dimension]));
  const apart = dimensions.filter((_, index) => compared[index]?.clear.length);
  if (climate && apart.length > 0) {
    return chain.apart(context.ui.list(apart.map((each) => nameOf(climate, each))));
  }
  return compared.length > 0 && compared.every(({ isKnown }) => isKnown)
    ? chain.alike
    : chain.title;
}

function climateSection(
  context: ReportContext,
  report: InstrumentReport,
): readonly ReportSection[] {
  const { chain } = context.words;
  const { foundation } = report.definition.instrument.scoring;
  const figures = report.now.organisation.dimensions.map((dimension, index) =>
    linksFigure(context, report, [dimension], {
      name: `chain-${dimension.scale}`,
      title: nameOf(report, dimension),
      columns: levelColumns(context, chain.link),
      rowOf: (name, { dimensions }) => {
        const level = dimensions[index];
        return level ? [levelRow(context, name, level, dimension.scale === foundation)] : [];
      },
    }),
  );
  return section(chain.climate, [context.words.modules.plot], figures);
}

/** Scales stand in pairs: the own task, then what is expected of the others. */
function tasksSection(context: ReportContext, report: InstrumentReport): readonly ReportSection[] {
  const { chain } = context.words;
  const { dimensions } = report.now.organisation;
  const [head = '', mean = '', interval = '', people = ''] = levelColumns(context, chain.link);
  const figures = dimensions.flatMap((own, index) => {
    const others = dimensions[index + 1];
    if (index % 2 === 1 || !others) return [];
    return linksFigure(context, report, [own, others], {
      name: own.scale,
      // “Houding en gedrag: mijn deel”
      title: nameOf(report, own).split(/\s*:/)[0] ?? '',
      columns: [head, mean, interval, chain.expected, chain.expectedInterval, people],
      rowOf: (name, link) => {
        const [task, wish] = link.dimensions.slice(index, index + 2);
        if (!task || !wish) return [];
        const row = levelRow(context, name, task);
        const [value = '', range = '', count = ''] = row.cells;
        const expected = levelRow(context, name, wish).cells.slice(0, 2);
        return [{ ...row, ring: wish.mean.value, cells: [value, range, ...expected, count] }];
      },
    });
  });
  return section(chain.tasks, [chain.plotPair, chain.twoQuestions], figures);
}

interface LinksFigure {
  readonly name: string;
  /** What it is about; whether links differ in it comes after it. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rowOf: (name: string, link: LinkNode) => readonly ToldRow[];
}

function linksFigure(
  context: ReportContext,
  report: InstrumentReport,
  dimensions: readonly OrganisationDimension[],
  { name, title, columns, rowOf }: LinksFigure,
): ReportFigure {
  const links = linksOf(report);
  const compared = comparisonWords(context, linkComparison(context, dimensions));
  return levelFigure(context, {
    name,
    sentence: links.length > 1 ? nameAndValue(context.language, title, compared) : `${title}.`,
    columns,
    rows: links.flatMap((link) => rowOf(context.linkName(link.label), link)),
    ticks: report.text.shortAnchors,
    chained: true,
  });
}

/** Where no link may be shown, that is said once. */
function section(
  title: string,
  paragraphs: readonly string[],
  figures: readonly ReportFigure[],
): readonly ReportSection[] {
  const isDrawn = figures.some(({ picture }) => picture !== null);
  return figures.length === 0
    ? []
    : [{ title, paragraphs, figures: isDrawn ? figures : figures.slice(0, 1) }];
}

function nameOf({ text }: InstrumentReport, { scale }: OrganisationDimension): string {
  return text.scales[scale]?.name ?? scale;
}
