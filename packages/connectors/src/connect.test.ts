import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EVENTS, type LeerResult } from '@leerklimaat/core';
import { connect } from './connect.js';
import { memorySink } from './memory/memory-sink.js';
import type { ResultSink, SendOptions } from './sink.js';
import { FakeWidget, settled } from './testing/fake-widget.js';
import { sampleResult } from './testing/sample-result.js';

/** A sink that the test answers for. */
function sinkTo(destination: string) {
  const calls: { id: string; signal: AbortSignal; arrive(): void; fail(error: unknown): void }[] =
    [];
  const send = ({ id }: LeerResult, { signal }: SendOptions): Promise<void> =>
    new Promise((arrive, fail) => {
      calls.push({ id, signal, arrive, fail });
    });
  return { destination, send, calls } satisfies ResultSink & { calls: unknown };
}

describe('connect', () => {
  test('names the destination while connected, and takes it back', () => {
    const widget = new FakeWidget();
    const disconnect = connect(widget, sinkTo('resultaten.example.org'));
    assert.equal(widget.destination, 'resultaten.example.org');
    disconnect();
    assert.equal(widget.destination, null);
    assert.deepEqual(widget.shown, []);
  });

  test('hands over each result once and shows how it fares', async () => {
    const widget = new FakeWidget();
    const sink = sinkTo('a.example');
    connect(widget, sink);
    widget.finish(sampleResult(1));
    widget.finish(sampleResult(1));
    assert.deepEqual(widget.shown, ['sending']);
    sink.calls[0]?.arrive();
    await settled();
    assert.deepEqual(widget.shown, ['sending', 'sent']);
    assert.equal(sink.calls.length, 1);
    assert.deepEqual(widget.errors, []);
  });

  test('tells a failure as a frozen error event from the widget', async () => {
    const widget = new FakeWidget();
    const sink = sinkTo('a.example');
    connect(widget, sink);
    widget.finish(sampleResult());
    sink.calls[0]?.fail(new Error('a.example answered 500.'));
    await settled();
    assert.deepEqual(widget.shown, ['sending', 'failed']);
    assert.deepEqual(widget.errors, [
      { code: 'sending', message: 'a.example answered 500.', issues: [] },
    ]);
    assert.ok(Object.isFrozen(widget.errors[0]));
  });

  test('survives a sink that throws at once, and one that throws no Error', async () => {
    const widget = new FakeWidget();
    connect(widget, {
      destination: 'a.example',
      send: () => {
        throw 'broken';
      },
    });
    widget.finish(sampleResult());
    await settled();
    assert.deepEqual(
      widget.errors.map(({ message }) => message),
      ['broken'],
    );
  });

  test('undone, it aborts what is under way and hears nothing more', async () => {
    const widget = new FakeWidget();
    const sink = sinkTo('a.example');
    const disconnect = connect(widget, sink);
    widget.finish(sampleResult(1));
    disconnect();
    assert.equal(sink.calls[0]?.signal.aborted, true);
    sink.calls[0]?.fail(new Error('stopped'));
    widget.finish(sampleResult(2));
    await settled();
    assert.equal(sink.calls.length, 1);
    assert.deepEqual(widget.shown, ['sending', 'failed']);
    assert.deepEqual(widget.errors, []);
  });

  test('undone after sending, what was sent stays sent', async () => {
    const widget = new FakeWidget();
    const sink = sinkTo('a.example');
    const disconnect = connect(widget, sink);
    widget.finish(sampleResult());
    sink.calls[0]?.arrive();
    await settled();
    disconnect();
    assert.equal(widget.delivery, 'sent');
  });

  test('collects from a whole page, and tells failures from the widget', async () => {
    const page = new EventTarget();
    const sink = memorySink();
    const disconnect = connect(page, sink);
    page.dispatchEvent(new CustomEvent(EVENTS.result.type, { detail: sampleResult() }));
    disconnect();
    page.dispatchEvent(new CustomEvent(EVENTS.result.type, { detail: sampleResult(2) }));
    assert.equal(sink.results.length, 1);
  });

  test('sends nothing out from a place that can tell nobody', () => {
    assert.throws(() => connect(new EventTarget(), sinkTo('a.example')), TypeError);
  });

  test('does not say that all is sent while something is under way', async () => {
    const widget = new FakeWidget();
    const [one, other] = [sinkTo('a.example'), sinkTo('b.example')];
    connect(widget, one);
    connect(widget, other);
    widget.finish(sampleResult());
    one.calls[0]?.arrive();
    await settled();
    assert.equal(widget.delivery, 'sending');
    other.calls[0]?.arrive();
    await settled();
    assert.equal(widget.delivery, 'sent');
  });

  test('an earlier result that arrives late does not speak for the last one', async () => {
    const widget = new FakeWidget();
    const sink = sinkTo('a.example');
    connect(widget, sink);
    widget.finish(sampleResult(1));
    widget.finish(sampleResult(2));
    sink.calls[1]?.fail(new Error('no'));
    await settled();
    sink.calls[0]?.arrive();
    await settled();
    assert.equal(widget.delivery, 'failed');
  });

  test('with two destinations the widget names both and shows the worst', async () => {
    const widget = new FakeWidget();
    const [one, other] = [sinkTo('a.example'), sinkTo('b.example')];
    const disconnect = connect(widget, one);
    connect(widget, other);
    assert.equal(widget.destination, 'a.example, b.example');
    widget.finish(sampleResult());
    one.calls[0]?.fail(new Error('no'));
    await settled();
    other.calls[0]?.arrive();
    await settled();
    assert.equal(widget.delivery, 'failed');
    disconnect();
    assert.equal(widget.destination, 'b.example');
  });

  test('a sink that keeps results in the page has nothing to tell', async () => {
    const widget = new FakeWidget();
    const sink = memorySink();
    connect(widget, sink);
    widget.finish(sampleResult());
    await settled();
    assert.equal(widget.destination, null);
    assert.deepEqual(widget.shown, []);
    assert.equal(sink.results.length, 1);
  });

  test('hands over test results too, marked', async () => {
    const widget = new FakeWidget();
    const sink = memorySink();
    connect(widget, sink);
    widget.finish(sampleResult(1, 'scores', true));
    assert.equal(sink.results[0]?.test, true);
  });

  for (const detail of [undefined, null, 'text', {}, { schema: 'urn:leerklimaat:result:1' }]) {
    test(`takes no result from an event that carries ${JSON.stringify(detail)}`, () => {
      const page = new EventTarget();
      const sink = memorySink();
      connect(page, sink);
      page.dispatchEvent(new CustomEvent(EVENTS.result.type, { detail }));
      assert.deepEqual(sink.results, []);
    });
  }
});
