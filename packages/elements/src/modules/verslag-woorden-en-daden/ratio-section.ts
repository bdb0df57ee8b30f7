import type {
  CorrelationFigure,
  GroupFigure,
  Interval,
  WordsAndDeedsNode,
} from '@leerklimaat/core';
import { figureWords } from '../../report/figure-words.js';
import { numberWords } from '../../report/number-words.js';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import type { ReportSection } from '../../report/report-section.js';
import { barsFigure } from './bars-figure.js';
import { peopleIn } from '../../report/parts/level-figure.js';
import { ownWords } from './own-words.js';

/**
 * How much more those do who talk often about learning, and how surely. It says that nobody knows what causes what, and
 * quotes what was found elsewhere as background.
 */
export function ratioSection(context: ReportContext, report: InstrumentReport): ReportSection {
  const words = ownWords(context);
  const node = report.now.organisation.wordsAndDeeds;
  const halves = [
    [words.often(oftenFrom(report)), node.often],
    [words.seldom, node.seldom],
  ] as const;
  const { title, bars, cause, fieldStudy } = words;
  return {
    title,
    paragraphs: [ratioWords(context, node), togetherWords(context, node), cause, fieldStudy],
    figures: [barsFigure(context, 'words-and-deeds', bars, halves, furtherRows(context, node))],
  };
}

/** The answer from which talking counts as often: fixed by the instrument, never taken from the data. */
function oftenFrom({ definition, text }: InstrumentReport): string {
  const talk = definition.instrument.scales.find((scale) => scale.oftenFrom !== undefined);
  return text.scales[talk?.id ?? '']?.anchors?.[(talk?.oftenFrom ?? 1) - 1] ?? '';
}

function ratioWords(context: ReportContext, { ratio }: WordsAndDeedsNode): string {
  const words = ownWords(context);
  if (ratio.value === null) return words.noRatio(figureWords(context, ratio));
  const { value, interval } = ratio.value;
  const tenths = [value, interval.low, interval.high].map((part) => Math.round(part * 10) / 10);
  const [, low = 0, high = 0] = tenths;
  const [ratioSaid = '', lowSaid = '', highSaid = ''] = tenths.map((part) =>
    numberWords(context, part),
  );
  const sentence = words.ratio(ratioSaid, lowSaid, highSaid);
  return low <= 1 && high >= 1 ? `${sentence} ${words.maybeChance}` : sentence;
}

function togetherWords(
  context: ReportContext,
  { correlation: { value } }: WordsAndDeedsNode,
): string {
  const { more, less, unclear } = ownWords(context).together;
  const around = value?.interval.value;
  if (!around) return unclear;
  if (around.low > 0) return more;
  return around.high < 0 ? less : unclear;
}

/** What the picture does not show, for who reads statistics. */
function furtherRows(
  context: ReportContext,
  { ratio, correlation, betweenTeams, withinTeams }: WordsAndDeedsNode,
): readonly (readonly string[])[] {
  const { rowRatio, rowTogether, rowBetween, rowWithin } = ownWords(context);
  return [
    row(context, rowRatio, ratio, (it) => [it.value, it.interval]),
    row<CorrelationFigure>(context, rowTogether, correlation, (it) => [
      it.value,
      it.interval.value,
    ]),
    row(context, rowBetween, betweenTeams, (it) => [it, null]),
    row(context, rowWithin, withinTeams, (it) => [it, null]),
  ];
}

function row<T>(
  context: ReportContext,
  label: string,
  figure: GroupFigure<T>,
  parts: (value: T) => readonly [number, Interval | null],
): readonly string[] {
  const number = (value: number): string => numberWords(context, value);
  const interval = figure.value === null ? null : parts(figure.value)[1];
  return [
    label,
    figureWords(context, figure, (value) => number(parts(value)[0])),
    interval
      ? context.ui.chart.range(number(interval.low), number(interval.high))
      : context.ui.chart.none,
    peopleIn(context, figure),
  ];
}
