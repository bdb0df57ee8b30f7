import type { QualityFlag } from '../model/score.js';
import type { ScoringPlan } from './scoring-plan.js';
import { OPEN, type Sheet } from './sheet.js';

const FAST_SECONDS_PER_ITEM = 2;

export const NO_FLAGS: readonly QualityFlag[] = Object.freeze([]);

/**
 * Signs that a sheet may have been filled in without reading, from the raw answers in the order as shown. They are data
 * for whoever reads a report: an honest opinion can raise every one of them, so nothing is deleted and nobody is told.
 *
 * @param fast - whether the person took less than two seconds per item, see {@link isFast}
 * @see Curran 2016 (longstring); Dunn et al. 2018 (no variation)
 */
export function qualityFlags(
  plan: ScoringPlan,
  sheet: Sheet,
  fast: boolean,
): readonly QualityFlag[] {
  const flags: QualityFlag[] = [];
  if (plan.uniform) {
    if (longestRun(sheet) >= Math.max(2, sheet.length / 2)) flags.push('longstring');
    if (isConstant(sheet) && answeredScales(plan, sheet) >= 3) flags.push('no-variation');
  }
  if (contradicts(plan, sheet)) flags.push('contradiction');
  if (fast) flags.push('fast');
  return flags.length > 0 ? flags : NO_FLAGS;
}

/**
 * Two independent signs, one of them speed or a long run, make a sheet suspect. A sheet without any variation is one
 * long run, so those two count once.
 */
export function isSuspect(flags: readonly QualityFlag[]): boolean {
  const run = flags.includes('longstring');
  const fast = flags.includes('fast');
  const contradiction = flags.includes('contradiction');
  const flat = flags.includes('no-variation');
  return (run && (fast || contradiction)) || (fast && (flat || contradiction));
}

/** @param seconds - time spent on all statements together */
export function isFast(seconds: number, items: number): boolean {
  return seconds < items * FAST_SECONDS_PER_ITEM;
}

/** The longest run of one answer; a gap breaks it. */
function longestRun(sheet: Sheet): number {
  let previous = OPEN;
  let length = 0;
  let longest = 0;
  for (const answer of sheet) {
    if (answer !== previous) length = 0;
    length += 1;
    if (length > longest && answer > 0) longest = length;
    previous = answer;
  }
  return longest;
}

/** Whether one answer was given throughout, ten times or more. */
function isConstant(sheet: Sheet): boolean {
  let first = 0;
  let answered = 0;
  for (const answer of sheet) {
    if (answer <= 0) continue;
    if (answered === 0) first = answer;
    else if (answer !== first) return false;
    answered += 1;
  }
  return answered >= 10;
}

function answeredScales({ scales }: ScoringPlan, sheet: Sheet): number {
  const isAnswered = (index: number): boolean => (sheet[index] ?? OPEN) > 0;
  return scales.filter(({ direct, reversed }) => [...direct, ...reversed].some(isAnswered)).length;
}

/** Whether a reversed item lies three quarters of the answer range from the mean of its scale's other items. */
function contradicts({ scales }: ScoringPlan, sheet: Sheet): boolean {
  for (const { direct, reversed, points } of scales) {
    if (reversed.length === 0) continue;
    const limit = (points - 1) * 0.75;
    const mean = meanAnswer(sheet, direct);
    for (const index of reversed) {
      const answer = sheet[index] ?? OPEN;
      if (answer > 0 && Math.abs(points + 1 - answer - mean) >= limit) return true;
    }
  }
  return false;
}

/** NaN when none of the items is answered; nothing lies far from that. */
function meanAnswer(sheet: Sheet, items: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const index of items) {
    const answer = sheet[index] ?? OPEN;
    if (answer <= 0) continue;
    sum += answer;
    count += 1;
  }
  return sum / count;
}
