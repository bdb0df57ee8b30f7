import type { LinkNode, OrganisationDimension } from '@leerklimaat/core';
import { absenceNotes } from '../absence-notes.js';
import { climateReport } from '../climate-report.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportPage, ReportSection } from '../report-section.js';
import { levelColumns, levelRow } from './level-figure.js';
import { linkComparison } from './link-comparison.js';
import { linksFigure, linksSection } from './links-figure.js';

/**
 * The links of the chain of learning beside each other, in the order of the host: each has its own task, none a rank.
 * How they see the climate stands here; a file of its own adds what they see as their tasks.
 */
export const chainPart: ReportPart = {
  name: 'chain',
  definitions: [],
  views: { chain: chainPage },
};

function chainPage(context: ReportContext): ReportPage | null {
  const climate = climateReport(context);
  const groups = [climate, context.reports.get('keten')].map(
    (report): readonly LinkNode[] => report?.now.organisation.links ?? [],
  );
  if (groups.flat().length === 0) return null;
  const { about, single } = context.words.chain;
  const isSingle = groups.every(({ length }) => length < 2);
  const notes = absenceNotes(
    context,
    groups.flat().flatMap(({ dimensions }) => dimensions.map(({ mean }) => mean)),
  );
  const seen = groups[0]?.length ? climate : undefined;
  return {
    title: titleOf(context, seen),
    sections: [
      { title: null, paragraphs: [about, ...(isSingle ? [single] : []), ...notes], figures: [] },
      ...(seen ? climateSection(context, seen) : []),
    ],
  };
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
  const { chain, level: said } = context.words;
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
  return linksSection(chain.climate, [said.plot], figures);
}

function nameOf({ text }: InstrumentReport, { scale }: OrganisationDimension): string {
  return text.scales[scale]?.name ?? scale;
}
