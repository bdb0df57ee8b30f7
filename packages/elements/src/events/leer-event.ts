import { deepFreeze, type EventContract } from '@leerklimaat/core';

/** What all events of the contract share. */
export abstract class LeerEvent<T extends object> extends CustomEvent<T> {
  constructor({ type, cancelable }: EventContract, detail: T) {
    super(type, { bubbles: true, composed: true, cancelable, detail: deepFreeze(detail) });
  }
}
