import type { Change, GroupNode } from '@leerklimaat/core';
import { signed } from '../../parts/signed.js';
import { figureWords } from '../figure-words.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportFigure } from '../report-section.js';
import { groupOf } from './group-of.js';
import { levelFigure, type ToldRow } from './level-figure.js';

/** Differences of less stand in the middle of the picture. */
const LEAST_REACH = 20;

/** The difference with the round before per dimension, with its uncertainty; a word for it only where it is clear. */
export function changeFigure(
  context: ReportContext,
  { now, rounds, text, definition }: InstrumentReport,
  { dimensions }: GroupNode,
): ReportFigure {
  const { waves, level } = context.words;
  const before = rounds.find(({ round, instrument }) => {
    return round === now.earlier && instrument.id === definition.instrument.id;
  });
  const earlier = before && groupOf({ now: before }, context.place.team);
  const rows = dimensions.map(({ scale, change, mean }, index): ToldRow => {
    const then = earlier?.dimensions[index]?.mean;
    const words = figureWords(context, change, ({ difference }) => signed(difference));
    const { value } = change;
    return {
      label: text.scales[scale]?.name ?? scale,
      words,
      point: value && { value: value.difference, ...value.interval },
      ring: null,
      emphasis: value?.clear ?? false,
      cells: [
        figureWords(context, mean),
        then ? figureWords(context, then) : context.ui.chart.none,
        words,
        value
          ? context.ui.chart.range(signed(value.interval.low), signed(value.interval.high))
          : context.ui.chart.none,
        value ? waves.said[directionOf(value)] : context.ui.chart.none,
      ],
    };
  });
  const reaches = rows.flatMap(({ point }) => (point ? [point.high, -point.low] : []));
  const reach = 10 * Math.ceil(Math.max(LEAST_REACH, ...reaches) / 10);
  return levelFigure(context, {
    name: 'change',
    sentence: waves.plot,
    columns: [
      context.ui.chart.scale,
      waves.now,
      waves.before,
      waves.difference,
      level.interval,
      waves.inWords,
    ],
    rows,
    ticks: waves.ticks,
    domain: [-reach, reach],
  });
}

function directionOf({ clear, difference }: Change): 'more' | 'less' | 'alike' {
  if (!clear) return 'alike';
  return difference > 0 ? 'more' : 'less';
}
