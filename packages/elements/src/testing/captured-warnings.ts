/** Keeps the warnings of each test of the suite off the console, for the test to read. */
export function capturedWarnings(): readonly string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...parts: readonly unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
