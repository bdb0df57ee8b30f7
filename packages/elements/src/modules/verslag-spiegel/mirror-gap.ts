import {
  spearmanBrown,
  standardErrorOfMeasurement,
  type GroupFigure,
  type GroupNode,
  type Instrument,
} from '@leerklimaat/core';
import type { Level } from '../../report/parts/level-figure.js';

/** Who sees it more often; `alike` as long as the difference is not clear. */
export type Direction = 'self-more' | 'team-more' | 'alike';

/** What a team says, as it was released. */
export interface Seen extends Level {
  /** Between people. */
  readonly sd: GroupFigure<number>;
}

/** How a manager and a team answer, as far as is known beforehand. */
export interface GapModel {
  /** Of the own score. */
  readonly semSelf: number;
  /** Of one score of the team. */
  readonly sd: number;
  readonly reliability: number;
  /** How many people were asked; unknown is read as many, which errs on the safe side. */
  readonly asked: number;
}

/**
 * Whether the own view lies apart from the mean of a team: by more than uncertainty (1.96 standard errors), and by half a
 * standard deviation of the team. The same rule as `selfOtherGap`, on released figures only: the rounded mean, and its
 * interval or, for one behaviour, the error that its people and their spread leave. A spread that is not told is the one
 * that is assumed.
 *
 * @returns `null` when one of the two is not there
 */
export function mirrorGap(
  own: number | null,
  { mean, sd, interval }: Seen,
  { semSelf, sd: assumed, reliability, asked }: GapModel,
): Direction | null {
  if (own === null || mean.value === null || mean.n === null) return null;
  const spread = sd.value ?? assumed;
  const around = interval?.value;
  // Clipped at an end of the scale, the other half tells.
  const error = around
    ? Math.max(mean.value - around.low, around.high - mean.value) / NORMAL
    : spread * Math.sqrt((1 - (mean.n / asked) * reliability) / mean.n);
  const difference = own - mean.value;
  const size = Math.abs(difference);
  if (size <= NORMAL * Math.hypot(semSelf, error) || size < spread / 2) return 'alike';
  return difference > 0 ? 'self-more' : 'team-more';
}

const NORMAL = 1.96;

/** For the checklist as a whole, and for one of its behaviours: one answer errs √k times as much as a scale of k. */
export function gapModels(
  { scales, items, assumptions }: Instrument,
  { invited }: Pick<GroupNode, 'invited'>,
): { readonly overall: GapModel; readonly behaviour: GapModel } {
  const { sd } = assumptions;
  const reliability = scales[0]?.reliability ?? assumptions.reliability;
  const single = spearmanBrown(reliability, 1 / items.length);
  const semSelf = standardErrorOfMeasurement(sd, reliability);
  const asked = invited.value ?? Infinity;
  return {
    overall: { semSelf, sd, reliability, asked },
    behaviour: {
      semSelf: semSelf * Math.sqrt(items.length),
      // Answers spread more than their mean: by what they do not have in common.
      sd: sd * Math.sqrt(reliability / single),
      reliability: single,
      asked,
    },
  };
}
