import { EVENTS, type StartDetail } from '@leerklimaat/core';

/** Fires when the person presses start. */
export class LeerStartEvent extends CustomEvent<StartDetail> {
  constructor(detail: StartDetail) {
    const { type, cancelable } = EVENTS.start;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.start.type]: LeerStartEvent;
  }
}
