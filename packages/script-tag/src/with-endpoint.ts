import { connect, postSink, reportError } from '@leerklimaat/connectors';

interface Widget extends HTMLElement {
  connectedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

interface WidgetConstructor {
  new (): Widget;
  readonly observedAttributes: readonly string[];
}

/**
 * Gives a widget the `endpoint` attribute: every result is posted there. A bad endpoint is a `leer-error` event and a
 * warning; the widget itself goes on.
 *
 * The connection follows the attribute, not the widget's place in the page: a host may take the widget away as soon as
 * it hears `leer-result`, and what is under way must still arrive. A widget that only listens to itself holds nothing.
 */
export function withEndpoint<T extends CustomElementConstructor>(Base: T): T {
  class WithEndpoint extends (Base as unknown as WidgetConstructor) {
    static override get observedAttributes(): readonly string[] {
      return [...super.observedAttributes, 'endpoint'];
    }

    #endpoint: string | null = null;
    #disconnect: (() => void) | undefined;

    override connectedCallback(): void {
      super.connectedCallback();
      this.#follow();
    }

    override attributeChangedCallback(
      name: string,
      before: string | null,
      after: string | null,
    ): void {
      super.attributeChangedCallback(name, before, after);
      // Not before it is in the page: nobody could hear of a bad endpoint yet.
      if (name === 'endpoint' && this.isConnected) this.#follow();
    }

    #follow(): void {
      const endpoint = this.getAttribute('endpoint');
      if (endpoint === this.#endpoint) return;
      this.#endpoint = endpoint;
      this.#disconnect?.();
      this.#disconnect = undefined;
      if (endpoint === null) return;
      try {
        this.#disconnect = connect(this, postSink(endpoint));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        console.warn(`<${this.localName}>: ${message}`);
        reportError(this, 'attribute', message);
      }
    }
  }
  return WithEndpoint as unknown as T;
}
