import type { Instrument } from '../model/instrument.js';
import type { LeerResult, ResultScores } from '../model/result.js';

/** What a result holds of one instrument: it was the main one, or it was asked besides. */
export interface ResultPart {
  /** JSON Pointer (RFC 6901) to it in the result; empty for the main instrument. */
  readonly path: string;
  readonly version: string;
  /** Whether its scores may be compared with those of the instrument: the major version is the same. */
  readonly isComparable: boolean;
  /** None when only the completion was shared. */
  readonly scores?: ResultScores;
}

/**
 * Finds what a result holds of an instrument.
 *
 * @returns the part, or `null` when the result is of other instruments
 */
export function resultPart({ id, version }: Instrument, result: LeerResult): ResultPart | null {
  const parts = [
    { path: '', of: result },
    ...(result.modules ?? []).map((of, index) => ({ path: `/modules/${index}`, of })),
  ];
  const found = parts.find(({ of }) => of.instrument.id === id);
  if (!found) return null;
  const { scores, instrument } = found.of;
  return {
    path: found.path,
    version: instrument.version,
    isComparable: major(instrument.version) === major(version),
    ...(scores && { scores }),
  };
}

function major(version: string): string {
  return version.split('.', 1)[0] ?? '';
}
