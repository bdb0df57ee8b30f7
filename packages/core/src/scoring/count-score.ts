import type { CountScore } from '../model/score.js';
import type { PlannedCount } from './scoring-plan.js';
import { OPEN, type Sheet } from './sheet.js';

/**
 * The sum of what was counted, when enough items are answered. An item without an answer adds nothing: nothing is filled
 * in for it.
 */
export function countScore({ id, items, needed, most }: PlannedCount, sheet: Sheet): CountScore {
  let value = 0;
  let answered = 0;
  let capped = 0;
  for (const index of items) {
    const kept = sheet[index] ?? OPEN;
    if (kept <= 0) continue;
    const count = kept - 1;
    value += count;
    answered += 1;
    if (count === most) capped += 1;
  }
  const count = { scale: id, answered, items: items.length };
  return answered < needed
    ? { ...count, value: null, reason: 'too-few-answers' }
    : { ...count, value, capped };
}
