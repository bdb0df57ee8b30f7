import { EVENTS, type ErrorDetail } from '@leerklimaat/core';

/** Fires for faults in configuration, definition, storage or sending. */
export class LeerErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    const { type, cancelable } = EVENTS.error;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.error.type]: LeerErrorEvent;
  }
}
