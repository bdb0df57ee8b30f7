import { preferenceCode, type SharedPreferences } from '@leerklimaat/core';
import type { CodeFault } from '../locales/codes-text.js';

const { read, write } = preferenceCode;

const FAULTS = {
  range: 'length',
  pattern: 'symbol',
  syntax: 'typing',
  unknown: 'version',
} as const satisfies Record<string, CodeFault>;

/**
 * A code as somebody typed it, written the one way; or why it can't be used.
 *
 * @param own - the person's own, whether it was made or not
 * @param there - what stands in the list already
 */
export function readCode(
  text: string,
  own: string | undefined,
  there: readonly string[],
): { readonly code: string } | { readonly fault: CodeFault } {
  const found = read(text);
  if ('problem' in found) return { fault: FAULTS[found.problem] };
  const code = write(found, found.instrument) ?? '';
  if (code === own) return { fault: 'own' };
  return there.includes(code) ? { fault: 'twice' } : { code };
}

/** The people behind codes that were read before. */
export function sharedIn(codes: readonly string[]): readonly SharedPreferences[] {
  return codes.flatMap((code) => {
    const found = read(code);
    return 'problem' in found ? [] : [found];
  });
}
