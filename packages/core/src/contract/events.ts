/** One row of the contract with hosts. */
export interface EventContract {
  readonly type: string;
  readonly when: string;
  readonly cancelable: boolean;
}

/**
 * The events that hosts may rely on: read by the types, the docs and the tests. All bubble, cross shadow boundaries
 * and carry a frozen plain object as `detail`. They follow what a person does, never the setting of a property.
 */
export const EVENTS = {
  ready: { type: 'leer-ready', when: 'after the first render', cancelable: false },
  start: { type: 'leer-start', when: 'the person pressed start', cancelable: false },
  step: { type: 'leer-step', when: 'another page or view shows', cancelable: false },
  answer: {
    type: 'leer-answer',
    when: 'an answer was given or cleared; off unless asked for',
    cancelable: false,
  },
  submit: {
    type: 'leer-submit',
    when: 'before the result is shown or sent; cancelled, nothing is sent',
    cancelable: true,
  },
  result: {
    type: 'leer-result',
    when: 'once per completion, after the result shows',
    cancelable: false,
  },
  error: {
    type: 'leer-error',
    when: 'faults in configuration, definition, storage or sending',
    cancelable: false,
  },
} as const satisfies Record<string, EventContract>;
