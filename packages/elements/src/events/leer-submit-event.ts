import { EVENTS, type SubmitDetail } from '@leerklimaat/core';

/** Fires before the result is shown or sent. Cancelled, nothing is sent; the person still sees the own result. */
export class LeerSubmitEvent extends CustomEvent<SubmitDetail> {
  constructor(detail: SubmitDetail) {
    const { type, cancelable } = EVENTS.submit;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.submit.type]: LeerSubmitEvent;
  }
}
