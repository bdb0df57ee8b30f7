import type { Issue } from '@leerklimaat/core';

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
  if (found === undefined) {
    const expected = allowed.join(', ');
    const received = String(value).slice(0, 40);
    const message = `${name}="${received}" is not one of ${expected}.`;
    faults.push({ code: 'range', path: `/${name}`, expected, received, message });
  }
  return found ?? allowed[0];
}
