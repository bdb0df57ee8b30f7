import { EVENTS, type ResultDetail } from '@leerklimaat/core';

/** Fires once per completion, after the result shows. */
export class LeerResultEvent extends CustomEvent<ResultDetail> {
  constructor(detail: ResultDetail) {
    const { type, cancelable } = EVENTS.result;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.result.type]: LeerResultEvent;
  }
}
