import { toJson, type LeerResult } from '@leerklimaat/core';
import type { ResultSink } from '../sink.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import { SendError } from './send-error.js';

export interface PostOptions {
  /** Milliseconds until an answer must have come; 30 seconds unless told. */
  readonly timeout?: number;
}

/** Browsers refuse `keepalive` above 64 KiB. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Posts each result as JSON, in one request: no cookies, no referrer, no retry. The same id always stands in the body
 * and in `Idempotency-Key`, so that a receiver can drop what it has. From another origin the receiver must allow the
 * headers `content-type` and `idempotency-key` (CORS).
 *
 * @throws EndpointError when the endpoint is not an address that a result may go to
 */
export function postSink(
  endpoint: string | URL,
  { timeout = 30_000 }: PostOptions = {},
): ResultSink {
  const url = resolveEndpoint(endpoint);
  return {
    destination: url.host,
    send: (result, { signal }) =>
      post(url, result, AbortSignal.any([signal, AbortSignal.timeout(timeout)])),
  };
}

async function post(url: URL, result: LeerResult, signal: AbortSignal): Promise<void> {
  const body = toJson(result);
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': result.id },
      body,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Lets a short request finish when the person closes the page.
      keepalive: new TextEncoder().encode(body).length < KEEPALIVE_BYTES,
      // Followed, it would lose the body (301, 302, 303) or go where nobody was told of (307, 308).
      redirect: 'error',
      signal,
    });
    if (!ok) throw new SendError(`${url.host} answered ${status}.`, { status });
  } catch (error) {
    throw error instanceof SendError ? error : unreachable(url, error);
  }
}

/** Apart from a time-out, a page is not told what went wrong. */
function unreachable({ host }: URL, cause: unknown): SendError {
  const why =
    cause instanceof Error && cause.name === 'TimeoutError'
      ? 'did not answer in time'
      : 'could not be reached, redirects, or does not accept requests from this page (CORS, Content-Security-Policy)';
  return new SendError(`${host} ${why}.`, { cause });
}
