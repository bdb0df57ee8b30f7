import type { LeerResult } from '@leerklimaat/core';
import type { ResultSink } from '../sink.js';

export interface MemorySink extends ResultSink {
  /** A frozen copy, in order of arrival. */
  readonly results: readonly LeerResult[];
  clear(): void;
}

/** Keeps results in the page until it closes, one per id: for a try-out, or a shared device in a workshop. */
export function memorySink(): MemorySink {
  const byId = new Map<string, LeerResult>();
  return {
    get results() {
      return Object.freeze([...byId.values()]);
    },
    clear: () => byId.clear(),
    send: async (result) => {
      if (!byId.has(result.id)) byId.set(result.id, result);
    },
  };
}
