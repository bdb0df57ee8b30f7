import type { GroupNode } from '@leerklimaat/core';
import { absenceNotes } from '../absence-notes.js';
import { figureWords } from '../figure-words.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportSection } from '../report-section.js';
import { peopleIn } from './level-figure.js';
import { smallestChangeWords } from './smallest-change-words.js';

/** Before anyone measures again: how large a change has to be before a group of this size can show it. */
export function nextRound(
  context: ReportContext,
  { text }: InstrumentReport,
  { dimensions }: GroupNode,
): ReportSection {
  const { waves, level } = context.words;
  const figures = dimensions.map(({ smallestChange }) => smallestChange);
  const sentence = smallestChangeWords(context, dimensions);
  const [first] = figures;
  if (sentence === null) {
    const nothing = first ? [level.nothing(figureWords(context, first))] : [];
    const paragraphs = [...nothing, ...absenceNotes(context, figures)];
    return { title: waves.smallest, paragraphs, figures: [] };
  }
  return {
    title: waves.smallest,
    paragraphs: absenceNotes(context, figures),
    figures: [
      {
        name: 'smallest-change',
        sentence,
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
