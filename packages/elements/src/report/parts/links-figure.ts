import type { LinkNode, OrganisationDimension } from '@leerklimaat/core';
import { nameAndValue } from '../../locales/name-and-value.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportFigure, ReportSection } from '../report-section.js';
import { levelFigure, type ToldRow } from './level-figure.js';
import { comparisonWords, linkComparison } from './link-comparison.js';

export interface LinksFigure {
  readonly name: string;
  /** What it is about; whether links differ in it comes after it. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rowOf: (name: string, link: LinkNode) => readonly ToldRow[];
}

/** The links of the chain in some dimensions, side by side in the order of the host. */
export function linksFigure(
  context: ReportContext,
  { now, text }: InstrumentReport,
  dimensions: readonly OrganisationDimension[],
  { name, title, columns, rowOf }: LinksFigure,
): ReportFigure {
  const { links } = now.organisation;
  const compared = comparisonWords(context, linkComparison(context, dimensions));
  return levelFigure(context, {
    name,
    sentence: links.length > 1 ? nameAndValue(context.language, title, compared) : `${title}.`,
    columns,
    rows: links.flatMap((link) => rowOf(context.linkName(link.label), link)),
    ticks: text.shortAnchors,
    chained: true,
  });
}

/** Where no link may be shown, that is said once. */
export function linksSection(
  title: string,
  paragraphs: readonly string[],
  figures: readonly ReportFigure[],
): readonly ReportSection[] {
  const isDrawn = figures.some(({ picture }) => picture !== null);
  return figures.length === 0
    ? []
    : [{ title, paragraphs, figures: isDrawn ? figures : figures.slice(0, 1) }];
}
