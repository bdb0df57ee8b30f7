import type { Validated } from '@leerklimaat/core';

/** JSON of any size: a report of many teams is larger than what a questionnaire may be. */
export function parseDataBlock(text: string): Validated<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = `The data block is no JSON: ${String(error)}`;
    const issue = {
      code: 'syntax',
      path: '',
      expected: 'JSON',
      received: 'text',
      message,
    } as const;
    return { ok: false, issues: [issue] };
  }
}
