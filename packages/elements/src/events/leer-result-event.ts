import { EVENTS, type ResultDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires once per completion, after the result shows. */
export class LeerResultEvent extends LeerEvent<ResultDetail> {
  constructor(detail: ResultDetail) {
    super(EVENTS.result, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.result.type]: LeerResultEvent;
  }
}
