import type { Answers } from '../model/answers.js';
import type { QualityFlag } from '../model/score.js';
import type { ScoringPlan } from './scoring-plan.js';

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
  answers: Answers,
  fast: boolean,
): readonly QualityFlag[] {
  const { longest, constant } = runs(plan, answers);
  const flags: QualityFlag[] = [];
  if (longest >= Math.max(2, plan.items.length / 2)) flags.push('longstring');
  if (constant) flags.push('no-variation');
  if (plan.reversals.length > 0 && contradicts(plan, answers)) flags.push('contradiction');
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

/** The longest run of one answer (a gap breaks it), and whether there is no other answer at all. */
function runs(plan: ScoringPlan, answers: Answers): { longest: number; constant: boolean } {
  let previous: unknown;
  let first: unknown;
  let length = 0;
  let longest = 0;
  let answered = 0;
  let constant = true;
  for (const { id } of plan.items) {
    const answer = answers[id];
    if (typeof answer !== 'number') {
      length = 0;
      previous = undefined;
      continue;
    }
    if (answered === 0) first = answer;
    answered += 1;
    if (answer !== first) constant = false;
    length = answer === previous ? length + 1 : 1;
    if (length > longest) longest = length;
    previous = answer;
  }
  return { longest, constant: constant && answered >= 10 && plan.scales.length >= 3 };
}

function contradicts(plan: ScoringPlan, answers: Answers): boolean {
  const limit = (plan.points - 1) * 0.75;
  return plan.reversals.some(({ id, peers }) => {
    const answer = answers[id];
    if (typeof answer !== 'number') return false;
    let sum = 0;
    let count = 0;
    for (const peer of peers) {
      const value = answers[peer];
      if (typeof value !== 'number') continue;
      sum += value;
      count += 1;
    }
    return count > 0 && Math.abs(plan.points + 1 - answer - sum / count) >= limit;
  });
}
