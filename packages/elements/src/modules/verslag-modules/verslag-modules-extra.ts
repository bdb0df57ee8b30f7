import {
  leercultuurdragersQuestions,
  leercultuurkenmerkenQuestions,
  leergoestingQuestions,
  veiligheidQuestions,
} from '@leerklimaat/core';
import { groupOf } from '../../report/parts/group-of.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportExtra } from '../../report/report-part.js';
import type { ReportSection } from '../../report/report-section.js';
import { VERSION } from '../../version.js';
import { ownWords } from './own-words.js';
import { scalesFigure } from './scales-figure.js';
import { waterlineSection } from './waterline-section.js';

/**
 * Adds to the team report: what lies above and below the waterline, the features of the culture, and what carries
 * learning.
 */
export const verslagModules: ReportExtra = {
  kind: 'report',
  name: 'verslag-modules',
  version: VERSION,
  definitions: [
    leergoestingQuestions,
    veiligheidQuestions,
    leercultuurkenmerkenQuestions,
    leercultuurdragersQuestions,
  ],
  adds: { organisation: sections, team: sections },
};

function sections(context: ReportContext): readonly ReportSection[] {
  const { features, carriers, carriersAbout } = ownWords(context);
  return [
    waterlineSection(context),
    scales(context, 'leercultuurkenmerken', features, []),
    // The one that is a list of conditions.
    scales(context, 'leercultuurdragers', carriers, [carriersAbout]),
  ].filter((section) => section !== null);
}

function scales(
  context: ReportContext,
  instrument: string,
  title: string,
  paragraphs: readonly string[],
): ReportSection | null {
  const report = context.reports.get(instrument);
  const group = groupOf(report, context.place.team);
  if (!report || !group) return null;
  return {
    title,
    paragraphs,
    figures: [
      scalesFigure(context, report, { name: instrument, caption: title }, group.dimensions),
    ],
  };
}
