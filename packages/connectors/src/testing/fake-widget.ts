import {
  EVENTS,
  type Delivery,
  type ErrorDetail,
  type LeerResult,
  type ResultTarget,
} from '@leerklimaat/core';

/** What `connect` sees of a widget, without a DOM: it remembers what it showed and which errors it got. */
export class FakeWidget extends EventTarget implements ResultTarget {
  destination: string | null = null;
  readonly shown: Delivery[] = [];
  readonly errors: ErrorDetail[] = [];

  constructor() {
    super();
    this.addEventListener(EVENTS.error.type, (event) => {
      this.errors.push((event as CustomEvent<ErrorDetail>).detail);
    });
  }

  get delivery(): Delivery {
    return this.shown.at(-1) ?? 'none';
  }

  set delivery(delivery: Delivery) {
    this.shown.push(delivery);
  }

  finish(result: LeerResult): void {
    this.dispatchEvent(new CustomEvent(EVENTS.result.type, { detail: result }));
  }
}

/** Lets promises that are settled already run their course. */
export async function settled(): Promise<void> {
  await new Promise((done) => setImmediate(done));
}
