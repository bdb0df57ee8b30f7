import { EVENTS, RESULT_SCHEMA, type Delivery, type LeerResult } from '@leerklimaat/core';
import { isResultTarget, note, withdraw } from './delivery-notes.js';
import { reportError } from './report-error.js';
import type { ResultSink } from './sink.js';

/** Ids that a sink was given already: one event can reach it twice, by the widget and by an ancestor. */
const given = new WeakMap<ResultSink, Set<string>>();

/**
 * Hands every result that reaches `target` to `sink`, each once. The target is a widget, or anything its events bubble
 * to. The widget tells the person where results go and how sending stands; a failure is a `leer-error` event, never a
 * throw.
 *
 * @param target - connect an ancestor before its widgets start: only then can their start pages name the destination
 * @returns undo: stops listening and aborts what is under way
 */
export function connect(target: EventTarget, sink: ResultSink): () => void {
  const connection = new AbortController();
  const { signal } = connection;
  // Weakly: a document outlives its widgets.
  const told: WeakRef<object>[] = [];
  const latest = new WeakMap<EventTarget, string>();

  const announce = (widget: EventTarget): void => {
    if (note(widget, sink)) told.push(new WeakRef(widget));
  };

  const deliver = async (widget: EventTarget, result: LeerResult): Promise<void> => {
    const show = (delivery: Delivery): void => {
      // The person sees how the last result fares; an older one may still be under way.
      if (latest.get(widget) === result.id) note(widget, sink, delivery);
    };
    latest.set(widget, result.id);
    show('sending');
    try {
      await sink.send(result, { signal });
      if (!signal.aborted) show('sent');
    } catch (error) {
      if (signal.aborted) return;
      show('failed');
      reportError(widget, 'sending', error instanceof Error ? error.message : String(error));
    }
  };

  announce(target);
  for (const { type } of [EVENTS.ready, EVENTS.start, EVENTS.result]) {
    target.addEventListener(type, (event) => announce(widgetOf(event)), { signal });
  }
  target.addEventListener(
    EVENTS.result.type,
    (event) => {
      const result: unknown = (event as CustomEvent<unknown>).detail;
      if (isResult(result) && claim(sink, result.id)) void deliver(widgetOf(event), result);
    },
    { signal },
  );

  return () => {
    connection.abort();
    for (const reference of told) {
      const widget = reference.deref();
      if (isResultTarget(widget)) withdraw(widget, sink);
    }
  };
}

/** The widget itself, also when it stands in the shadow root of another element. */
function widgetOf(event: Event): EventTarget {
  return event.composedPath()[0] ?? (event.target as EventTarget);
}

/** Any script can dispatch an event by this name. */
function isResult(detail: unknown): detail is LeerResult {
  const { schema, id } = (detail ?? {}) as Partial<Record<keyof LeerResult, unknown>>;
  return schema === RESULT_SCHEMA && typeof id === 'string';
}

function claim(sink: ResultSink, id: string): boolean {
  const ids = given.get(sink) ?? new Set();
  if (ids.has(id)) return false;
  given.set(sink, ids.add(id));
  return true;
}
