import { EVENTS, type ReadyDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires after the first render. */
export class LeerReadyEvent extends LeerEvent<ReadyDetail> {
  constructor(detail: ReadyDetail) {
    super(EVENTS.ready, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.ready.type]: LeerReadyEvent;
  }
}
