import { EVENTS, type ErrorDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires for faults in configuration, definition, data, storage or sending. */
export class LeerErrorEvent extends LeerEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super(EVENTS.error, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.error.type]: LeerErrorEvent;
  }
}
