import { EVENTS, type StepDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires when another page or view shows. */
export class LeerStepEvent extends LeerEvent<StepDetail> {
  constructor(detail: StepDetail) {
    super(EVENTS.step, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.step.type]: LeerStepEvent;
  }
}
