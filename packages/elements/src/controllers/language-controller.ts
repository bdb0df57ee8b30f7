const FALLBACK = 'nl';

/** The language of the place where an element stands: its own `lang`, or the nearest one around it, or Dutch. */
export class LanguageController {
  language: string = FALLBACK;
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  connect(): void {
    this.#observer = new MutationObserver(() => this.#read());
    const watched = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(document.documentElement, watched);
    this.#observer.observe(this.#host, watched);
    this.#read();
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = nearestLanguage(this.#host) || FALLBACK;
    if (language === this.language) return;
    this.language = language;
    this.#changed();
  }
}

/** `closest` stops at a shadow root, so go on from its host. */
function nearestLanguage(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : null;
}
