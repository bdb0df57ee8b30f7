import { leerleiderDefinition, type LeerResult } from '@leerklimaat/core';
import { people } from './people.js';

/** What a manager keeps who gives this answer to everything. */
export function manager(answer: number): LeerResult {
  const [result] = people(leerleiderDefinition, 1, {}, { seed: 9 });
  if (!result?.scores) throw new Error('There is no manager.');
  const value = (answer - 1) * 25;
  const scales = result.scores.scales.map((scale) => ({ ...scale, value }));
  const answers = leerleiderDefinition.instrument.items.map(({ id }) => [id, answer] as const);
  return {
    ...result,
    scores: { ...result.scores, scales: scales as typeof result.scores.scales },
    answers: Object.fromEntries(answers),
  };
}
