import type { ReactiveController, ReactiveControllerHost } from 'lit';

const FALLBACK = 'nl';

/** The language of the place where an element stands: its own `lang`, or the nearest one around it, or Dutch. */
export class LanguageController implements ReactiveController {
  language: string = FALLBACK;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    const watched = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(document.documentElement, watched);
    this.#observer.observe(this.#host, watched);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = nearestLanguage(this.#host) || FALLBACK;
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}

/** `closest` stops at a shadow root, so go on from its host. */
function nearestLanguage(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : null;
}
