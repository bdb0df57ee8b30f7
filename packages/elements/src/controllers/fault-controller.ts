import type { ErrorDetail, Issue } from '@leerklimaat/core';
import { LeerErrorEvent } from '../events/leer-error-event.js';

/** Keeps what went wrong until the element has drawn itself: then somebody may be listening. */
export class FaultController {
  readonly #host: HTMLElement;
  readonly #faults: ErrorDetail[] = [];
  readonly #toldOf = new Set<string>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  add(code: ErrorDetail['code'], issues: readonly Issue[]): void {
    if (issues.length === 0) return;
    const firstThree = issues.slice(0, 3).map((issue) => issue.message);
    const message = `${code}: ${firstThree.join(' ')}`;
    // Attributes are read anew with every change of any of them.
    if (code === 'attribute' && this.#toldOf.has(message)) return;
    this.#toldOf.add(message);
    this.#faults.push({ code, message, issues });
  }

  tell(): void {
    for (const fault of this.#faults.splice(0)) {
      console.warn(`<${this.#host.localName}> ${fault.message}`);
      this.#host.dispatchEvent(new LeerErrorEvent(fault));
    }
  }
}
