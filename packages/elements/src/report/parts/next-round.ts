import type { GroupNode } from '@leerklimaat/core';
import { absenceNotes } from '../absence-notes.js';
import { figureWords } from '../figure-words.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportSection } from '../report-section.js';
import { peopleIn } from './level-figure.js';

/** Before anyone measures again: how large a change has to be before a group of this size can show it. */
export function nextRound(
  context: ReportContext,
  { text }: InstrumentReport,
  { dimensions }: GroupNode,
): ReportSection {
  const { waves, level } = context.words;
  const figures = dimensions.map(({ smallestChange }) => smallestChange);
  const known = figures.flatMap(({ value }) => value ?? []);
  const [first] = figures;
  if (known.length === 0) {
    const nothing = first ? [level.nothing(figureWords(context, first))] : [];
    const paragraphs = [...nothing, ...absenceNotes(context, figures)];
    return { title: waves.smallest, paragraphs, figures: [] };
  }
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return {
    title: waves.smallest,
    paragraphs: absenceNotes(context, figures),
    figures: [
      {
        name: 'smallest-change',
        sentence: low === high ? waves.couldShowOne(low) : waves.couldShow(low, high),
        picture: null,
        table: {
          summary: context.ui.chart.asTable,
          caption: waves.smallest,
          columns: [context.ui.chart.scale, waves.leastChange, level.people],
          rows: dimensions.map(({ scale, smallestChange }) => [
            text.scales[scale]?.name ?? scale,
            figureWords(context, smallestChange),
            peopleIn(context, smallestChange),
          ]),
        },
      },
    ],
  };
}
