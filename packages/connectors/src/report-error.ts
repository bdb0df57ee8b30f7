import { EVENTS, type ErrorDetail } from '@leerklimaat/core';

/** Dispatches the contract's error event on `target`, for faults that its own code can't see. */
export function reportError(target: EventTarget, code: ErrorDetail['code'], message: string): void {
  const detail: ErrorDetail = Object.freeze({ code, message, issues: Object.freeze([]) });
  target.dispatchEvent(
    new CustomEvent(EVENTS.error.type, { bubbles: true, composed: true, detail }),
  );
}
