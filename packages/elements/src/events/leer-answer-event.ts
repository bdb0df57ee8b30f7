import { EVENTS, type AnswerDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires when an answer is given or cleared, where the host asked for it. */
export class LeerAnswerEvent extends LeerEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super(EVENTS.answer, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.answer.type]: LeerAnswerEvent;
  }
}
