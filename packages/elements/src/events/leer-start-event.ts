import { EVENTS, type StartDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires when the person presses start. */
export class LeerStartEvent extends LeerEvent<StartDetail> {
  constructor(detail: StartDetail) {
    super(EVENTS.start, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.start.type]: LeerStartEvent;
  }
}
