import { answerRange } from '../contract/answer-range.js';
import { averageDeviationOfCounts } from '../statistics/average-deviation.js';
import { sampleOfExact } from '../statistics/exact-moments.js';
import type { Sample } from '../statistics/sample.js';
import { variance } from '../statistics/variance.js';
import { absentFigure, groupFigure } from './group-figure.js';
import type { SummaryCell } from './group-summary.js';
import type { ReportContext } from './report-context.js';
import type { GroupFigure, ItemMark, ItemNode, SpreadWord } from './report-tree.js';
import { FIRST_ANSWER_CODE } from './summary-plan.js';

/** How one item was answered in one group. */
export interface ItemCounts {
  readonly open: number;
  readonly notApplicable: number;
  /** People per answer as given, lowest first. */
  readonly answers: readonly number[];
  /** Who gave an answer. */
  readonly n: number;
}

export function itemCounts(
  { plan: { offsets } }: ReportContext,
  cell: SummaryCell | null,
  item: number,
): ItemCounts {
  const from = offsets[item] ?? 0;
  const to = offsets[item + 1] ?? from;
  const at = (index: number): number => cell?.items[index] ?? 0;
  const first = from + FIRST_ANSWER_CODE;
  const answers = Array.from({ length: to - first }, (_, index) => at(first + index));
  return {
    open: at(from),
    notApplicable: at(from + 1),
    answers,
    n: answers.reduce((sum, people) => sum + people, 0),
  };
}

/** The answers to an item, in points from the lowest. */
export function answerSample({ answers, n }: ItemCounts): Sample {
  let sum = 0;
  let squares = 0;
  for (const [point, people] of answers.entries()) {
    sum += point * people;
    squares += point ** 2 * people;
  }
  return sampleOfExact({ n, sum, squares });
}

/** Over a fifth of the people can't know. */
const OFTEN_NOT_APPLICABLE = 0.2;
const CEILING = 0.4;

export function itemFigures(
  context: ReportContext,
  cell: SummaryCell | null,
  item: number,
): ItemNode {
  const { instrument, plan } = context;
  const asked = instrument.items[item];
  const id = plan.scoring.ids[item] ?? '';
  const counts = itemCounts(context, cell, item);
  const { n, answers, open, notApplicable } = counts;
  const people = cell?.sheets ?? 0;
  if (!asked || n === 0) return withoutAnswers(id, counts, people);
  const range = answerRange(instrument, asked);
  const isCounted = range.least === 0;
  const span = range.most - range.least;
  const unit = isCounted ? 1 : 100 / span;
  const sample = answerSample(counts);
  const mean = (asked.reversed ? span - sample.mean : sample.mean) * unit;
  const sd = variance(sample);
  const deviation = isCounted ? absentFigure(n, 'not-for-this-instrument') : itemDeviation(counts);
  return {
    item: id,
    mean: { n, value: mean },
    sd: groupFigure(n, sd.value === null ? sd : { value: Math.sqrt(sd.value) * unit }),
    spread: spreadWord(deviation),
    deviation,
    distribution: { n, value: answers },
    notApplicable: { n: people, value: notApplicable },
    open: { n: people, value: open },
    marks: { n, value: marks(counts, people, asked.reversed === true, isCounted) },
  };
}

/** Mean distance to the median answer, in POMP points. */
export function itemDeviation(counts: ItemCounts): GroupFigure<number> {
  const deviation = averageDeviationOfCounts(counts.answers, 'median');
  if (deviation.value === null) return absentFigure(counts.n, deviation.reason);
  return { n: counts.n, value: (100 * deviation.value) / (counts.answers.length - 1) };
}

const UNITED = 12;
const MOSTLY_UNITED = 21;

export function spreadWord(deviation: GroupFigure<number>): GroupFigure<SpreadWord> {
  const { value } = deviation;
  if (value === null) return deviation;
  const word = value <= UNITED ? 'united' : value <= MOSTLY_UNITED ? 'mostly-united' : 'divided';
  return { n: deviation.n, value: word };
}

function marks(
  { answers, notApplicable, n }: ItemCounts,
  people: number,
  isReversed: boolean,
  isCounted: boolean,
): readonly ItemMark[] {
  const highest = (isReversed ? answers[0] : answers.at(-1)) ?? 0;
  return [
    ...(notApplicable > OFTEN_NOT_APPLICABLE * people ? (['often-not-applicable'] as const) : []),
    ...(!isCounted && highest > CEILING * n ? (['ceiling'] as const) : []),
  ];
}

function withoutAnswers(
  item: string,
  { open, notApplicable }: ItemCounts,
  people: number,
): ItemNode {
  const absent = absentFigure(0, 'no-answers');
  const asked = (value: number): GroupFigure<number> =>
    people === 0 ? absent : { n: people, value };
  return {
    item,
    mean: absent,
    sd: absent,
    spread: absent,
    deviation: absent,
    distribution: absent,
    notApplicable: asked(notApplicable),
    open: asked(open),
    marks: absent,
  };
}
