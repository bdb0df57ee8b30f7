import type { Answers } from '../model/answers.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import type { ScoringPlan } from './scoring-plan.js';
import { NOT_APPLICABLE, type Sheet } from './sheet.js';

/**
 * Reads every answer once. Walking the keys is several times quicker than asking for each item by name, and most sheets
 * have their keys in the order of the items, so that the index of a key is nearly always the next one.
 *
 * @throws InvalidInputError when an answer is neither in the range of its item nor `na`
 */
export function readSheet(plan: ScoringPlan, answers: Answers): Sheet {
  if (typeof answers !== 'object' || answers === null) return refuse('', 'an object', answers);
  const { ids, ranges } = plan;
  const sheet = plan.blank.slice();
  let next = 0;
  for (const id in answers) {
    const index = ids[next] === id ? next : plan.indexById.get(id);
    if (index === undefined) continue;
    next = index + 1;
    const answer = answers[id];
    if (answer === undefined) continue;
    const { least, most } = ranges[index]!;
    if (answer === 'na') sheet[index] = NOT_APPLICABLE;
    else if (answer >= least && answer <= most && Number.isInteger(answer)) {
      sheet[index] = answer + 1 - least;
    } else return refuse(`/${id}`, `a whole number from ${least} to ${most}`, answer);
  }
  return sheet;
}

/** One issue is enough for who did not validate; `validateAnswers` finds them all. */
function refuse(path: string, expected: string, answer: unknown): never {
  const received = String(answer).slice(0, 40);
  const message = `${path || 'The input'}: expected ${expected}, received ${received}.`;
  const code = Number.isInteger(answer) ? 'range' : 'type';
  throw new InvalidInputError({ ok: false, issues: [{ code, path, expected, received, message }] });
}
