import { EVENTS, type SubmitDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires before the result is shown or sent. Cancelled, nothing is sent; the person still sees the own result. */
export class LeerSubmitEvent extends LeerEvent<SubmitDetail> {
  constructor(detail: SubmitDetail) {
    super(EVENTS.submit, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.submit.type]: LeerSubmitEvent;
  }
}
