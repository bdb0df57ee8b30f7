import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, mock, test, type TestContext } from 'node:test';
import { validateResult } from '@leerklimaat/core';
import { connect } from '../connect.js';
import { FakeWidget } from '../testing/fake-widget.js';
import { receiver, type Received } from '../testing/receiver.js';
import { sampleResult } from '../testing/sample-result.js';
import { postSink } from './post-sink.js';
import { SendError } from './send-error.js';

async function receiverFor(
  context: TestContext,
  answer: (response: ServerResponse, received: Received) => void,
) {
  const running = await receiver(answer);
  context.after(running.close);
  return running;
}

const accept = (response: ServerResponse): unknown => response.writeHead(204).end();
const open = (): AbortSignal => new AbortController().signal;

/** What the sink asks of `fetch`, without a network. */
async function requestOf(text: string): Promise<RequestInit> {
  const fetched = mock.method(globalThis, 'fetch', async () => new Response());
  try {
    const result = { ...sampleResult(), date: text };
    await postSink('https://a.example').send(result, { signal: open() });
    return fetched.mock.calls[0]?.arguments[1] ?? {};
  } finally {
    fetched.mock.restore();
  }
}

describe('postSink', () => {
  test('names the host it sends to', () => {
    assert.equal(
      postSink('https://resultaten.example.org/in').destination,
      'resultaten.example.org',
    );
    assert.equal(postSink('http://localhost:8080').destination, 'localhost:8080');
  });

  test('posts the result once, as JSON, with its id and without anything about the person', async (t) => {
    const { origin, received } = await receiverFor(t, accept);
    const result = sampleResult(1, 'answers', true);
    await postSink(`${origin}/in?form=1`).send(result, { signal: open() });
    assert.equal(received.length, 1);
    const [{ method, url, headers, body }] = received as [Received];
    assert.deepEqual([method, url], ['POST', '/in?form=1']);
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['idempotency-key'], result.id);
    for (const name of ['cookie', 'authorization', 'referer'])
      assert.equal(headers[name], undefined);
    const read = validateResult(JSON.parse(body));
    assert.deepEqual(read.ok && read.value, result);
  });

  test('asks the browser for no cookies, no referrer, no redirect', async () => {
    const { credentials, referrerPolicy, redirect, cache } = await requestOf('');
    assert.deepEqual(
      { credentials, referrerPolicy, redirect, cache },
      { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
    );
  });

  test('outlives the page only when it is small enough for a browser, counted in bytes', async () => {
    assert.equal((await requestOf('')).keepalive, true);
    assert.equal((await requestOf('é'.repeat(35_000))).keepalive, false);
  });

  for (const status of [400, 404, 409, 429, 500, 503]) {
    test(`fails on ${status}, without another try`, async (t) => {
      const { origin, received } = await receiverFor(t, (response) =>
        response.writeHead(status, { 'retry-after': '0' }).end(),
      );
      await assert.rejects(
        postSink(origin).send(sampleResult(), { signal: open() }),
        (error) => error instanceof SendError && error.status === status,
      );
      assert.equal(received.length, 1);
    });
  }

  for (const status of [301, 302, 303, 307, 308]) {
    test(`does not follow a ${status} to a place that nobody was told of`, async (t) => {
      const elsewhere = await receiverFor(t, accept);
      const { origin } = await receiverFor(t, (response) =>
        response.writeHead(status, { location: elsewhere.origin }).end(),
      );
      await assert.rejects(postSink(origin).send(sampleResult(), { signal: open() }), SendError);
      assert.equal(elsewhere.received.length, 0);
    });
  }

  test('fails when nobody listens, and says why', async () => {
    const { origin, close } = await receiver(accept);
    await close();
    await assert.rejects(
      postSink(origin).send(sampleResult(), { signal: open() }),
      (error) => error instanceof SendError && error.status === undefined && Boolean(error.cause),
    );
  });

  test('fails when the connection breaks halfway', async (t) => {
    const { origin, received } = await receiverFor(t, (response) => response.destroy());
    await assert.rejects(postSink(origin).send(sampleResult(), { signal: open() }), SendError);
    assert.equal(received.length, 1);
  });

  test('fails when no answer comes in time', async (t) => {
    const { origin } = await receiverFor(t, () => {});
    await assert.rejects(
      postSink(origin, { timeout: 50 }).send(sampleResult(), { signal: open() }),
      (error) => error instanceof SendError && /in time/.test(error.message),
    );
  });

  test('stops when it is told to, before and during', async (t) => {
    const { origin, received } = await receiverFor(t, () => {});
    const early = postSink(origin).send(sampleResult(), { signal: AbortSignal.abort() });
    await assert.rejects(early, SendError);
    assert.equal(received.length, 0);
    const stop = new AbortController();
    const late = postSink(origin).send(sampleResult(), { signal: stop.signal });
    stop.abort();
    await assert.rejects(late, SendError);
  });

  test('connected to a widget: sent once, and the person sees it', async (t) => {
    const { origin, received } = await receiverFor(t, accept);
    const widget = new FakeWidget();
    connect(widget, postSink(origin));
    widget.finish(sampleResult());
    widget.finish(sampleResult());
    while (widget.delivery === 'sending') await new Promise((next) => setTimeout(next, 5));
    assert.deepEqual(widget.shown, ['sending', 'sent']);
    assert.equal(received.length, 1);
  });
});
