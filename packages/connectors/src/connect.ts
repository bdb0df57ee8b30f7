import { EVENTS, RESULT_SCHEMA, type LeerResult, type ResultTarget } from '@leerklimaat/core';
import { reportError } from './report-error.js';
import type { ResultSink } from './sink.js';

/** How many results of a widget are under way, over all its sinks. */
const pending = new WeakMap<ResultTarget, number>();

/**
 * Hands every result that reaches `target` to `sink`, each once. A sink that keeps results in the page may listen
 * anywhere that events bubble to. One that sends them out is connected to the widget itself: its start page then names
 * the destination, so nothing is sent that the person was not told of, and it says how sending went. A failure is a
 * `leer-error` event, never a throw.
 *
 * @returns undo: stops listening and aborts what is under way
 * @throws TypeError for a sink with a destination when `target` is no widget
 */
export function connect(target: EventTarget, sink: ResultSink): () => void {
  const { destination } = sink;
  const widget = isResultTarget(target) ? target : null;
  if (destination !== undefined && !widget) {
    throw new TypeError(`Connect ${destination} to a widget: only a widget can tell the person.`);
  }
  const told = destination === undefined ? null : widget;
  const connection = new AbortController();
  const seen = new Set<string>();
  if (told) told.destination = [told.destination, destination].filter(Boolean).join(', ');
  target.addEventListener(
    EVENTS.result.type,
    (event) => {
      const result: unknown = (event as CustomEvent<unknown>).detail;
      if (!isResult(result) || seen.has(result.id)) return;
      seen.add(result.id);
      void deliver(event.target ?? target, told, sink, result, connection.signal);
    },
    connection,
  );
  return () => {
    connection.abort();
    if (told) told.destination = withoutOne(told.destination, destination);
  };
}

async function deliver(
  source: EventTarget,
  told: ResultTarget | null,
  sink: ResultSink,
  result: LeerResult,
  signal: AbortSignal,
): Promise<void> {
  if (told) {
    pending.set(told, (pending.get(told) ?? 0) + 1);
    told.delivery = 'sending';
  }
  let arrived = false;
  try {
    await sink.send(result, { signal });
    arrived = true;
  } catch (error) {
    if (!signal.aborted) {
      reportError(source, 'sending', error instanceof Error ? error.message : String(error));
    }
  }
  if (told) settle(told, arrived);
}

/** With several results or sinks under way, the person hears of a failure at once, and of success when all arrived. */
function settle(told: ResultTarget, arrived: boolean): void {
  const left = (pending.get(told) ?? 1) - 1;
  pending.set(told, left);
  if (!arrived) told.delivery = 'failed';
  else if (left === 0 && told.delivery === 'sending') told.delivery = 'sent';
}

function withoutOne(destinations: string | null, destination: string | undefined): string | null {
  const left = (destinations ?? '').split(', ');
  left.splice(left.indexOf(destination ?? ''), 1);
  return left.join(', ') || null;
}

function isResultTarget(value: object): value is ResultTarget {
  return 'destination' in value && 'delivery' in value;
}

/** Any script can dispatch an event by this name. */
function isResult(detail: unknown): detail is LeerResult {
  const { schema, id } = (detail ?? {}) as Partial<Record<keyof LeerResult, unknown>>;
  return schema === RESULT_SCHEMA && typeof id === 'string';
}
