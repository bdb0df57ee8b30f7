import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Copies text. Where the page may not use the clipboard (plain http, sandboxes) the text is shown to copy by hand. */
export class CopyController implements ReactiveController {
  state: 'idle' | 'copied' | 'by-hand' = 'idle';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.state = 'idle';
  }

  async copy(text: string): Promise<void> {
    this.state = await writeToClipboard(text);
    this.#host.requestUpdate();
  }
}

async function writeToClipboard(text: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
