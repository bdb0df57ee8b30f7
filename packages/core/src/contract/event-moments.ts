import type { EVENTS } from './events.js';

/** When each event fires. Apart from the table, because a page needs no words. */
export const EVENT_MOMENTS: Readonly<Record<keyof typeof EVENTS, string>> = {
  ready: 'after the first render',
  start: 'the person pressed start',
  step: 'another page or view shows',
  answer: 'an answer was given or cleared; off unless asked for',
  submit: 'before the result is shown or sent; cancelled, nothing is sent',
  result: 'once per completion, after the result shows',
  report: 'after a team report shows',
  error: 'faults in configuration, definition, data, storage or sending',
};
