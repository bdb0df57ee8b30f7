import { toJson, type LeerResult, type SavedSession } from '@leerklimaat/core';

/** What a form around an element gets from it, and keeps for when the person comes back. */
export class FormController {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
  }

  get inForm(): boolean {
    return this.#internals.form !== null;
  }

  fill(result: LeerResult | null, state: SavedSession | null): void {
    const value = result && formValue(this.#host.getAttribute('name'), result);
    this.#internals.setFormValue(value, toJson(state));
  }
}

/** The result as JSON, and each shared answer under its own name. */
export function formValue(name: string | null, result: LeerResult): FormData | null {
  if (!name) return null;
  const data = new FormData();
  data.append(name, toJson(result));
  for (const [item, answer] of Object.entries(result.answers ?? {})) {
    data.append(`${name}.${item}`, String(answer));
  }
  return data;
}

/** What a form kept. What is not JSON is not a session either: whoever restores it says so. */
export function savedIn(state: unknown): SavedSession {
  try {
    return JSON.parse(String(state)) as SavedSession;
  } catch {
    return state as SavedSession;
  }
}
