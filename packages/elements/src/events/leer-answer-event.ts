import { EVENTS, type AnswerDetail } from '@leerklimaat/core';

/** Fires when an answer is given or cleared, where the host asked for it. */
export class LeerAnswerEvent extends CustomEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    const { type, cancelable } = EVENTS.answer;
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.answer.type]: LeerAnswerEvent;
  }
}
