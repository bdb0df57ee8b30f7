import type { Issue } from '@leerklimaat/core';
import { optionIssue } from './option-issue.js';

/**
 * One of the values that an option may have. An unknown value never breaks the page: it becomes the first, and a fault.
 *
 * @param faults - what is wrong is added here
 */
export function chooseOption<const T>(
  name: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
  faults: Issue[],
): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) faults.push(optionIssue('range', name, value, allowed.join(', ')));
  return found ?? allowed[0];
}
