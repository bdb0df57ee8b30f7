import { LINES_TYPE } from './lines-type.js';

/**
 * Results as lines of text, which a worker takes without the page waiting; objects it would have to copy at once. What is
 * no JSON becomes a line that is no result.
 *
 * @param breathe - called between results; what it returns is waited for
 */
export async function resultsBlob(
  results: readonly unknown[],
  breathe: () => Promise<void> | undefined,
): Promise<Blob> {
  const lines: string[] = [];
  for (const result of results) {
    lines.push(`${lineOf(result)}\n`);
    await breathe();
  }
  return new Blob(lines, { type: LINES_TYPE });
}

function lineOf(result: unknown): string {
  try {
    return JSON.stringify(result) ?? 'null';
  } catch {
    return 'null';
  }
}
