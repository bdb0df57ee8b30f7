import type { Delivery, ResultTarget } from '@leerklimaat/core';
import type { ResultSink } from './sink.js';

/** Per widget, how each of its sinks stands: a widget can say one destination and one delivery for all of them. */
const notes = new WeakMap<ResultTarget, Map<ResultSink, Delivery>>();

/** With several sinks the person hears the worst. */
const WORST_FIRST: readonly Delivery[] = ['failed', 'sending', 'sent', 'none'];

export function isResultTarget(value: unknown): value is ResultTarget {
  return (
    typeof value === 'object' && value !== null && 'destination' in value && 'delivery' in value
  );
}

/**
 * Lets a widget tell the person where its results go, and how sending stands. Nothing happens for a sink that keeps
 * results in the page, or for a target that has no place to tell it.
 *
 * @param delivery - left as it is when absent
 * @returns whether the widget did not know this sink yet
 */
export function note(widget: unknown, sink: ResultSink, delivery?: Delivery): boolean {
  if (sink.destination === undefined || !isResultTarget(widget)) return false;
  const sinks = notes.get(widget) ?? new Map<ResultSink, Delivery>();
  const known = sinks.get(sink);
  notes.set(widget, sinks.set(sink, delivery ?? known ?? 'none'));
  widget.destination = destinations(sinks);
  if (delivery) {
    const all = [...sinks.values()];
    widget.delivery = WORST_FIRST.find((state) => all.includes(state)) ?? 'none';
  }
  return known === undefined;
}

/** Takes back what was noted. What was sent stays sent; what was under way has failed, as far as anyone knows. */
export function withdraw(widget: ResultTarget, sink: ResultSink): void {
  const sinks = notes.get(widget);
  if (!sinks) return;
  const last = sinks.get(sink);
  if (!sinks.delete(sink)) return;
  widget.destination = destinations(sinks);
  if (last === 'sending') widget.delivery = 'failed';
}

function destinations(sinks: ReadonlyMap<ResultSink, Delivery>): string | null {
  return [...new Set([...sinks.keys()].map(({ destination }) => destination))].join(', ') || null;
}
