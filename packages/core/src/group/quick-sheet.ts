import type { Answers } from '../model/answers.js';
import type { ScoringPlan } from '../scoring/scoring-plan.js';
import { NOT_APPLICABLE, OPEN } from '../scoring/sheet.js';

/**
 * As `readSheet`, into a sheet that is used again for everyone: making one for each of a million people takes as long as
 * reading it.
 *
 * @returns false when an answer is neither in the range of its item nor `na`; `readSheet` tells which
 */
export function quickSheet(plan: ScoringPlan, answers: Answers, sheet: number[]): boolean {
  const { ids, indexById, ranges } = plan;
  sheet.fill(OPEN);
  let next = 0;
  for (const id in answers) {
    // Most sheets have their keys in the order of the items.
    const index = ids[next] === id ? next : indexById.get(id);
    if (index === undefined) continue;
    next = index + 1;
    const answer = answers[id];
    if (typeof answer === 'number') {
      const { least, most } = ranges[index]!;
      if (answer < least || answer > most || !Number.isInteger(answer)) return false;
      sheet[index] = answer + 1 - least;
    } else if (answer === 'na') sheet[index] = NOT_APPLICABLE;
    else if (answer !== undefined) return false;
  }
  return true;
}
