import type { FlowItem, InstrumentText } from '@leerklimaat/core';
import type { QuestionnaireView } from './questionnaire-view.js';

/** An item as a person sees it. */
export interface AskedItem extends FlowItem {
  readonly statement: string;
  readonly help: string | undefined;
  /** What the answers say, from 1; none when the answer is a count. */
  readonly labels: readonly string[];
  /** Label of the answer outside the scale, where the item allows it. */
  readonly optOut: string | null;
}

/** Looks an item up over everything that is asked. */
export function askedItem(view: QuestionnaireView, id: string): AskedItem | null {
  const found = view.flow.items.get(id);
  if (!found) return null;
  const { item, instrument } = found;
  const text = textOf(view, instrument.id);
  const { scale } = item;
  const ofScale = typeof scale === 'string' ? text.scales[scale]?.anchors : undefined;
  return {
    ...found,
    statement: text.items[id] ?? id,
    help: text.help?.[id],
    labels: text.choices?.[id] ?? ofScale ?? (found.format.kind === 'count' ? [] : text.anchors),
    optOut: item.optOut ? text.optOut : null,
  };
}

/** An answer in words; `null` when there is none. */
export function answerLabel(
  { optOut, labels }: AskedItem,
  answer: number | 'na' | undefined,
): string | null {
  if (answer === undefined) return null;
  return answer === 'na' ? optOut : (labels[answer - 1] ?? String(answer));
}

/** The sentences of an instrument that is asked. */
export function textOf({ asked, text }: QuestionnaireView, instrument: string): InstrumentText {
  return asked.find(({ definition }) => definition.instrument.id === instrument)?.text ?? text;
}
