import type { LeerResult } from '@leerklimaat/core';

/** Something that takes results in. Each connector is one: a pure mapping, and one `send` that does the work. */
export interface ResultSink {
  /**
   * Where a result goes when it leaves the page, in words for the person, such as `resultaten.example.org`. Absent when
   * it stays in the page.
   */
  readonly destination?: string;
  /** Resolves once the result has arrived; rejects with the reason when it has not. */
  send(result: LeerResult, options: SendOptions): Promise<void>;
}

export interface SendOptions {
  /** Aborted when the connection is undone. */
  readonly signal: AbortSignal;
}
