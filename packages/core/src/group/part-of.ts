import type { LeerResult, ModuleResult } from '../model/result.js';

/** The part of a result that is of this instrument; `null` when there is none. */
export function partOf(
  result: LeerResult,
  instrument: string,
): { readonly version: string; readonly of: LeerResult | ModuleResult } | null {
  if (result.instrument.id === instrument) {
    return { version: result.instrument.version, of: result };
  }
  for (const module of result.modules ?? []) {
    if (module.instrument.id === instrument)
      return { version: module.instrument.version, of: module };
  }
  return null;
}
