import { EVENTS, type StepDetail } from '@leerklimaat/core';

/** Fires when another page or view shows. */
export class LeerStepEvent extends CustomEvent<StepDetail> {
  constructor(detail: StepDetail) {
    const { type, cancelable } = EVENTS.step;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.step.type]: LeerStepEvent;
  }
}
