/** The types of all events, for `addEventListener` on an element that is registered. */
export type { LeerAnswerEvent } from './leer-answer-event.js';
export type { LeerErrorEvent } from './leer-error-event.js';
export type { LeerReadyEvent } from './leer-ready-event.js';
export type { LeerReportEvent } from './leer-report-event.js';
export type { LeerResultEvent } from './leer-result-event.js';
export type { LeerStartEvent } from './leer-start-event.js';
export type { LeerStepEvent } from './leer-step-event.js';
export type { LeerSubmitEvent } from './leer-submit-event.js';
