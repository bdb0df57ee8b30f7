import type { Instrument } from '../model/instrument.js';
import { summaryPlan, type SummedScale } from './summary-plan.js';

/** The scores of one scale, a number per person. */
export interface ScoreColumn {
  readonly scale: string;
  readonly points: number;
  /** The mean of the keyed answers, times this, is whole; 60 for six items of which four are needed. */
  readonly unit: number;
  /** Per person the mean times `unit`; 0 where too few items are answered, which no mean is. */
  readonly scores: Uint32Array;
}

/** The byte for “can't know”. Open is 0, an answer is its point. */
export const NOT_APPLICABLE_BYTE = 255;

/**
 * The scores of very many people at once, from answers that lie item by item in bytes: the same numbers as `scoreSheet`,
 * without an object for each person. `pomp(score / unit, 1, points)` is the score as shown, to the last bit.
 *
 * @param columns - per item, in the order of the instrument, a byte per person: 0 open, 1 to the number of points as
 *   given (reversed items are turned here), {@link NOT_APPLICABLE_BYTE}
 * @returns a column for each scale of labelled points
 * @throws RangeError when there is another number of columns, one has another length, a byte is no answer, or the
 *   instrument has choices or scales too long for 32 bits
 * @example
 * const [leadership] = columnarScores(leerklimaat, columns);
 */
export function columnarScores(
  instrument: Instrument,
  columns: readonly Uint8Array[],
): readonly ScoreColumn[] {
  const { scoring, scales } = summaryPlan(instrument);
  const people = columns[0]?.length ?? 0;
  if (scoring.choices.length > 0) throw new RangeError('Choices have no columns of points.');
  if (columns.length !== scoring.ids.length) {
    throw new RangeError(`${columns.length} columns do not fit ${scoring.ids.length} items.`);
  }
  if (columns.some(({ length }) => length !== people)) {
    throw new RangeError('Columns must be of the same people.');
  }
  return scales.map((scale) => {
    const { id, points } = scale.planned;
    if (scale.unit * BigInt(points) > 0xffff_ffffn) throw new RangeError(`${id} is too long.`);
    return {
      scale: id,
      points,
      unit: Number(scale.unit),
      scores: scoresOf(scale, columns, people),
    };
  });
}

/**
 * Each byte becomes a step: its points, and one answer counted in a higher place. The sum of a person's steps is where
 * the score stands in a table of all scores that can be.
 */
function scoresOf(scale: SummedScale, columns: readonly Uint8Array[], people: number): Uint32Array {
  const { items, reversed, planned } = scale;
  const table = scoreTable(scale);
  const direct = stepTable(scale, table.length, false);
  const turned = stepTable(scale, table.length, true);
  const steps = items.map((item, place) => ({
    bytes: columns[item] ?? new Uint8Array(people),
    step: reversed[place] ? turned : direct,
  }));
  const nothing = { bytes: new Uint8Array(people), step: direct };
  const sums = new Uint32Array(people);
  for (let from = 0; from < steps.length; from += 6) {
    const [a, b, c, d, e, f] = steps.slice(from, from + 6);
    addSix(
      sums,
      a ?? nothing,
      b ?? nothing,
      c ?? nothing,
      d ?? nothing,
      e ?? nothing,
      f ?? nothing,
    );
  }
  for (let person = 0; person < people; person += 1) {
    const at = sums[person]!;
    if (at >= table.length) {
      throw new RangeError(`Person ${person} has an answer to ${planned.id} that is none.`);
    }
    sums[person] = table[at]!;
  }
  return sums;
}

interface Steps {
  readonly bytes: Uint8Array;
  /** What each byte adds. */
  readonly step: Uint32Array;
}

/** Six items in one pass, because the sum is read and written once for all of them. */
function addSix(
  sums: Uint32Array,
  a: Steps,
  b: Steps,
  c: Steps,
  d: Steps,
  e: Steps,
  f: Steps,
): void {
  const [ofA, ofB, ofC, ofD, ofE, ofF] = [a.bytes, b.bytes, c.bytes, d.bytes, e.bytes, f.bytes];
  const [stepA, stepB, stepC, stepD, stepE, stepF] = [
    a.step,
    b.step,
    c.step,
    d.step,
    e.step,
    f.step,
  ];
  for (let person = 0; person < sums.length; person += 1) {
    sums[person] =
      sums[person]! +
      stepA[ofA[person]!]! +
      stepB[ofB[person]!]! +
      stepC[ofC[person]!]! +
      stepD[ofD[person]!]! +
      stepE[ofE[person]!]! +
      stepF[ofF[person]!]!;
  }
}

/** One more than the largest sum of points: an answer counts this much besides its points. */
function answerStep({ planned: { items, points } }: SummedScale): number {
  return items * points + 1;
}

/** What each byte adds; a byte that is no answer leads out of the table of scores. */
function stepTable(scale: SummedScale, impossible: number, isReversed: boolean): Uint32Array {
  const { points } = scale.planned;
  const steps = new Uint32Array(256).fill(impossible);
  steps[0] = 0;
  steps[NOT_APPLICABLE_BYTE] = 0;
  for (let point = 1; point <= points; point += 1) {
    steps[point] = answerStep(scale) + (isReversed ? points + 1 - point : point);
  }
  return steps;
}

/** By number of answers and sum of points: the score times its unit, 0 for too few answers. */
function scoreTable(scale: SummedScale): Uint32Array {
  const step = answerStep(scale);
  const table = new Uint32Array((scale.planned.items + 1) * step);
  for (const [answered, factor] of scale.factors.entries()) {
    if (factor === null) continue;
    const most = answered * scale.planned.points;
    for (let sum = answered; sum <= most; sum += 1)
      table[answered * step + sum] = sum * Number(factor);
  }
  return table;
}
