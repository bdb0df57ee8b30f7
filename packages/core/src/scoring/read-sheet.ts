import type { Answers } from '../model/answers.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { pointer, validated } from '../validate/reader.js';
import { integer } from '../validate/shape.js';
import type { ScoringPlan } from './scoring-plan.js';
import { NOT_APPLICABLE, type Sheet } from './sheet.js';

/**
 * Reads every answer once. Walking the keys is several times quicker than asking for each item by name, and most sheets
 * have their keys in the order of the items, so that the index of a key is nearly always the next one.
 *
 * @throws InvalidInputError when an answer is neither a point of the scale nor `na`
 */
export function readSheet(plan: ScoringPlan, answers: Answers): Sheet {
  if (typeof answers !== 'object' || answers === null) return refuse(plan, answers);
  const { ids, points } = plan;
  const sheet = plan.blank.slice();
  let next = 0;
  for (const id in answers) {
    const index = ids[next] === id ? next : plan.indexById.get(id);
    if (index === undefined) continue;
    next = index + 1;
    const answer = answers[id];
    if (answer === undefined) continue;
    if (answer === 'na') sheet[index] = NOT_APPLICABLE;
    else if (answer >= 1 && answer <= points && Number.isInteger(answer)) sheet[index] = answer;
    else return refuse(plan, answers);
  }
  return sheet;
}

function refuse({ indexById, points }: ScoringPlan, answers: Answers): never {
  throw new InvalidInputError(
    validated((reader) => {
      for (const id of reader.keys(answers, '')) {
        const answer = answers[id];
        if (!indexById.has(id) || answer === undefined || answer === 'na') continue;
        integer(1, points)(reader, answer, pointer('', id));
      }
    }),
  );
}
