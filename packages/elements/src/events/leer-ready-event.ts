import { EVENTS, type ReadyDetail } from '@leerklimaat/core';

/** Fires after the first render. */
export class LeerReadyEvent extends CustomEvent<ReadyDetail> {
  constructor(detail: ReadyDetail) {
    const { type, cancelable } = EVENTS.ready;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.ready.type]: LeerReadyEvent;
  }
}
