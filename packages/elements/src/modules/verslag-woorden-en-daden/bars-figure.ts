import type { GroupFigure } from '@leerklimaat/core';
import { learningMix } from '../../charts/learning-mix.js';
import type { MixRow } from '../../charts/learning-mix-geometry.js';
import { figureWords } from '../../report/figure-words.js';
import { numberWords } from '../../report/number-words.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportFigure } from '../../report/report-section.js';
import { nothingToShow, peopleIn } from '../../report/parts/level-figure.js';
import { ownWords } from './own-words.js';

/** What is counted, and of how many it is the mean. */
export type Counted = readonly [label: string, mean: GroupFigure<number>];

/** Counts per person as bars from zero; `more` are rows for the table alone. */
export function barsFigure(
  context: ReportContext,
  name: string,
  sentence: string,
  counted: readonly Counted[],
  more: readonly (readonly string[])[] = [],
): ReportFigure {
  const { people, interval } = context.words.level;
  const { figure, value } = ownWords(context);
  const { none, asTable } = context.ui.chart;
  const bars = counted.map(([label, mean]): MixRow & { readonly words: string } => {
    const words = figureWords(context, mean, (number) => numberWords(context, number));
    return { label, value: mean.value, shown: mean.value === null ? none : words, words };
  });
  if (bars.every((bar) => bar.value === null)) return nothingToShow(context, name, bars);
  return {
    name,
    sentence,
    picture: learningMix(bars, sentence),
    table: {
      summary: asTable,
      caption: sentence,
      columns: [figure, value, interval, people],
      rows: [
        ...counted.map(([label, mean], index) => [
          label,
          bars[index]?.words ?? '',
          none,
          peopleIn(context, mean),
        ]),
        ...more,
      ],
    },
  };
}
