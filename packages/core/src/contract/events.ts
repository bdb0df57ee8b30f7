/** One row of the contract with hosts. */
export interface EventContract {
  readonly type: string;
  readonly cancelable: boolean;
}

/**
 * The events that hosts may rely on: read by the types, the docs and the tests. All bubble, cross shadow boundaries and
 * carry a frozen plain object as `detail`. They follow what a person does, never the setting of a property; only a report
 * is also told of when the page gave it. When they fire stands in {@link EVENT_MOMENTS}.
 */
export const EVENTS = {
  ready: { type: 'leer-ready', cancelable: false },
  start: { type: 'leer-start', cancelable: false },
  step: { type: 'leer-step', cancelable: false },
  answer: { type: 'leer-answer', cancelable: false },
  submit: { type: 'leer-submit', cancelable: true },
  result: { type: 'leer-result', cancelable: false },
  report: { type: 'leer-report', cancelable: false },
  error: { type: 'leer-error', cancelable: false },
} as const satisfies Record<string, EventContract>;
