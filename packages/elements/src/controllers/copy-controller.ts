/** Copies text. Where the page may not use the clipboard (plain http, sandboxes) the text is shown to copy by hand. */
export class CopyController {
  state: 'idle' | 'copied' | 'by-hand' = 'idle';
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  reset(): void {
    this.state = 'idle';
  }

  async copy(text: string): Promise<void> {
    this.state = await writeToClipboard(text);
    this.#changed();
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
