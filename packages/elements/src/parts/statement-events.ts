import type { SessionAction } from '@leerklimaat/core';

/** What a change or a click on a statement means; `null` when it means nothing. */
export function statementAction(event: Event): SessionAction | null {
  const target = event.target as Element;
  const item = target.closest<HTMLElement>('fieldset.statement')?.dataset['item'];
  if (item === undefined) return null;
  if (event.type === 'change' && target instanceof HTMLInputElement) {
    if (target.type === 'number') return counted(item, target);
    const answer = target.value === 'na' ? 'na' : Number(target.value);
    return { type: 'answer', item, answer };
  }
  return event.type === 'click' && target.closest('button.clear') ? { type: 'clear', item } : null;
}

/** What is no number clears; what is more than the most is the most, and the person sees it become so. */
function counted(item: string, input: HTMLInputElement): SessionAction {
  const { valueAsNumber, max } = input;
  if (Number.isNaN(valueAsNumber)) {
    input.value = '';
    return { type: 'clear', item };
  }
  const answer = Math.min(Number(max), Math.max(0, Math.round(valueAsNumber)));
  input.value = String(answer);
  return { type: 'answer', item, answer };
}

/** Where focus goes for a statement: its first answer. Ids hold letters, digits, dashes and underscores only. */
export function firstAnswerOf(item: string): string {
  return `[data-item="${item}"] input`;
}
