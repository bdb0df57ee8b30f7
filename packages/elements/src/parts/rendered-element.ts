import { render, type TemplateResult } from 'lit/html.js';

/** How the text of an attribute becomes the value of its property; `null` when the property has no attribute. */
export type Properties = Readonly<Record<string, ((text: string) => unknown) | null>>;

/** Node can import the classes, to read or to document them; there is nothing to render there. */
const HostElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * An element that draws itself with lit-html: a change of a property asks for an update, and all changes of one turn
 * are drawn at once. It is the part of `LitElement` that we use, at a fifth of its size; see decision 0010.
 */
export abstract class RenderedElement extends HostElement {
  static readonly properties: Properties = {};
  /** What each property is unless the page sets it, and again when its attribute is taken away. */
  static readonly defaults: Readonly<Record<string, unknown>> = {};
  static readonly styles: readonly string[] = [];

  static get observedAttributes(): readonly string[] {
    return Object.keys(this.properties)
      .filter((name) => this.properties[name])
      .map(attributeOf);
  }

  /** Gives a class its reactive properties; call it once, in a static block. */
  static reactive(): void {
    for (const name of Object.keys(this.properties)) {
      if (name in this.prototype) continue;
      Object.defineProperty(this.prototype, name, {
        get(this: RenderedElement) {
          return this.#values.get(name);
        },
        set(this: RenderedElement, value: unknown) {
          if (this.#values.get(name) === value) return;
          this.#values.set(name, value);
          this.requestUpdate(name);
        },
      });
    }
  }

  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  protected hasUpdated = false;
  readonly #values = new Map<string, unknown>();
  readonly #early = new Map<string, unknown>();
  #changed = new Set<string>();
  #update: Promise<void> | null = null;

  constructor() {
    super();
    this.renderRoot.adoptedStyleSheets = [styleSheet(this.#class.styles)];
    // What a page set before the script came would hide the property for good.
    for (const name of Object.keys(this.#class.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
    Object.assign(this, this.#class.defaults);
  }

  /** Settled when what was asked for so far has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    for (const [name, value] of this.#early) Reflect.set(this, name, value);
    this.#early.clear();
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    for (const [name, read] of Object.entries(this.#class.properties)) {
      if (read && attributeOf(name) === attribute) {
        Reflect.set(this, name, text === null ? this.#class.defaults[name] : read(text));
      }
    }
  }

  requestUpdate(property?: string): void {
    if (property) this.#changed.add(property);
    this.#update ??= Promise.resolve().then(() => this.#perform());
  }

  protected abstract willUpdate(changed: ReadonlySet<string>): void;
  protected abstract render(): TemplateResult;
  protected abstract updated(first: boolean): void;

  #perform(): void {
    this.#update = null;
    if (!this.isConnected) return;
    const changed = this.#changed;
    this.#changed = new Set();
    this.willUpdate(changed);
    render(this.render(), this.renderRoot);
    const first = !this.hasUpdated;
    this.hasUpdated = true;
    this.updated(first);
  }

  get #class(): typeof RenderedElement {
    return this.constructor as typeof RenderedElement;
  }
}

function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const sheets = new Map<readonly string[], CSSStyleSheet>();

function styleSheet(styles: readonly string[]): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles.join(''));
  }
  return sheet;
}
