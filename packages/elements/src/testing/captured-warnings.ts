import { replaced } from './replaced.js';

/** Keeps the warnings of each test of the suite off the console, for the test to read. */
export function capturedWarnings(): readonly string[] {
  const warnings: string[] = [];
  let undo = (): void => {};
  beforeEach(() => {
    warnings.length = 0;
    undo = replaced(console, 'warn', (...parts: readonly unknown[]) =>
      warnings.push(parts.join(' ')),
    );
  });
  afterEach(() => undo());
  return warnings;
}
