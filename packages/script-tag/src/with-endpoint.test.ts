import assert from 'node:assert/strict';
import { describe, mock, test, type TestContext } from 'node:test';
import { EVENTS, type ErrorDetail } from '@leerklimaat/core';
import { withEndpoint } from './with-endpoint.js';

/** Just as much of a custom element as the mixin uses, and the browser's part in it. */
class FakeElement extends EventTarget {
  static readonly observedAttributes: readonly string[] = ['share'];
  readonly localName = 'fake-widget';
  readonly attributes = new Map<string, string>();
  readonly seen: string[] = [];
  destination: string | null = null;
  delivery = 'none';
  isConnected = false;

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  change(name: string, value: string | null): void {
    const before = this.getAttribute(name);
    if (value === null) this.attributes.delete(name);
    else this.attributes.set(name, value);
    const { observedAttributes } = this.constructor as typeof FakeElement;
    if (observedAttributes.includes(name)) this.attributeChangedCallback(name, before, value);
  }

  insert(): void {
    this.isConnected = true;
    this.connectedCallback();
  }

  connectedCallback(): void {
    this.seen.push('connected');
  }

  attributeChangedCallback(name: string, ..._values: readonly (string | null)[]): void {
    this.seen.push(name);
  }
}

const Widget = withEndpoint(
  FakeElement as unknown as CustomElementConstructor,
) as unknown as typeof FakeElement;

function widgetWith(context: TestContext) {
  const widget = new Widget();
  const errors: ErrorDetail[] = [];
  widget.addEventListener(EVENTS.error.type, (event) =>
    errors.push((event as CustomEvent<ErrorDetail>).detail),
  );
  const warn = mock.method(console, 'warn', () => {});
  context.after(() => warn.mock.restore());
  return { widget, errors, warn };
}

describe('withEndpoint', () => {
  test('keeps what the widget observes and does by itself', (t) => {
    const { widget } = widgetWith(t);
    assert.deepEqual(Widget.observedAttributes, ['share', 'endpoint']);
    widget.change('share', 'answers');
    widget.insert();
    assert.deepEqual(widget.seen, ['share', 'connected']);
    assert.equal(widget.destination, null);
  });

  test('connects the endpoint it finds when it comes into the page', (t) => {
    const { widget, errors } = widgetWith(t);
    widget.change('endpoint', 'https://a.example/in');
    assert.equal(widget.destination, null);
    widget.insert();
    assert.equal(widget.destination, 'a.example');
    assert.deepEqual(errors, []);
  });

  test('follows the attribute', (t) => {
    const { widget } = widgetWith(t);
    widget.insert();
    widget.change('endpoint', 'https://a.example/in');
    assert.equal(widget.destination, 'a.example');
    widget.change('endpoint', 'https://b.example/in');
    assert.equal(widget.destination, 'b.example');
    widget.change('endpoint', null);
    assert.equal(widget.destination, null);
  });

  test('tells a bad endpoint once, as an event and as a warning, and goes on', (t) => {
    const { widget, errors, warn } = widgetWith(t);
    widget.isConnected = true;
    widget.change('endpoint', 'ftp://a.example');
    widget.insert();
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['attribute'],
    );
    assert.match(errors[0]?.message ?? '', /https: or http:/);
    assert.equal(warn.mock.callCount(), 1);
    assert.equal(widget.destination, null);
    widget.change('endpoint', 'https://a.example');
    assert.equal(widget.destination, 'a.example');
  });

  test('taken out of the page while it sends, it still delivers', async (t) => {
    const { widget } = widgetWith(t);
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetched = mock.method(globalThis, 'fetch', async (_: unknown, init?: RequestInit) => {
      signals.push(init?.signal);
      return new Response();
    });
    t.after(() => fetched.mock.restore());
    widget.change('endpoint', 'https://a.example');
    widget.insert();
    widget.addEventListener(EVENTS.result.type, () => {
      widget.isConnected = false;
    });
    const detail = { schema: 'urn:leerklimaat:result:1', id: '0'.repeat(32) };
    widget.dispatchEvent(new CustomEvent(EVENTS.result.type, { detail }));
    await new Promise((done) => setImmediate(done));
    assert.equal(fetched.mock.callCount(), 1);
    assert.equal(signals[0]?.aborted, false);
    assert.equal(widget.delivery, 'sent');
  });
});
