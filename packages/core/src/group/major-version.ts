/** The number that goes up when the scores no longer mean the same. */
export function majorVersion(version: string): string {
  return version.split('.', 1)[0] ?? '';
}
