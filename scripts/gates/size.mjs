import { measure, overBudget } from '../size.mjs';

export const promise = 'every built file and the scoring core keep their size budget';

export async function check() {
  const over = overBudget(await measure());
  if (over.length > 0)
    throw new Error(
      over.map(({ name, brotli, budget }) => `${name}: ${brotli} > ${budget}`).join('\n'),
    );
}
