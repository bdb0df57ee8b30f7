import {
  leercultuurdragersDefinition,
  leercultuurkenmerkenDefinition,
  leergoestingDefinition,
  veiligheidDefinition,
} from '@leerklimaat/core';
import type { ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportSection } from '../report-section.js';
import { groupOf } from './group-of.js';
import { scalesFigure } from './scales-figure.js';
import { waterlineSection } from './waterline-section.js';

/** What lies above and below the waterline, the features of the culture, and what carries learning. */
export const modulesPart: ReportPart = {
  name: 'modules',
  definitions: [
    leergoestingDefinition,
    veiligheidDefinition,
    leercultuurkenmerkenDefinition,
    leercultuurdragersDefinition,
  ],
  organisation: (context) => sections(context, undefined),
  team: sections,
};

function sections(context: ReportContext, team: string | undefined): readonly ReportSection[] {
  const { features, carriers, carriersAbout } = context.words.modules;
  return [
    waterlineSection(context, team),
    scales(context, team, 'leercultuurkenmerken', features, []),
    // The one that is a list of conditions.
    scales(context, team, 'leercultuurdragers', carriers, [carriersAbout]),
  ].filter((section) => section !== null);
}

function scales(
  context: ReportContext,
  team: string | undefined,
  instrument: string,
  title: string,
  paragraphs: readonly string[],
): ReportSection | null {
  const report = context.reports.get(instrument);
  const group = groupOf(report, team);
  if (!report || !group) return null;
  return {
    title,
    paragraphs,
    figures: [scalesFigure(context, report, instrument, group.dimensions)],
  };
}
