import type { LeerResult } from '../model/result.js';
import type { PersonPart } from './person-part.js';

/** The part of a result that is of this instrument, as main one or as module; `null` when there is none. */
export function partOf(result: LeerResult, instrument: string): PersonPart | null {
  // Itself, because another object for each of a million results is a million objects.
  if (result.instrument.id === instrument) return result;
  const { labels, answers, modules = [] } = result;
  const module = modules.find((one) => one.instrument.id === instrument);
  return module ? { ...module, ...(labels && { labels }), ...(answers && { answers }) } : null;
}
