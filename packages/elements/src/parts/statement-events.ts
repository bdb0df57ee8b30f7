import type { SessionAction } from '@leerklimaat/core';

/** What a change or a click on a statement means; `null` when it means nothing. */
export function statementAction(event: Event): SessionAction | null {
  const target = event.target as Element;
  const item = target.closest<HTMLElement>('fieldset.statement')?.dataset['item'];
  if (item === undefined) return null;
  if (event.type === 'change' && target instanceof HTMLInputElement) {
    const answer = target.value === 'na' ? 'na' : Number(target.value);
    return { type: 'answer', item, answer };
  }
  return event.type === 'click' && target.closest('button.clear') ? { type: 'clear', item } : null;
}

/** Where focus goes for a statement: its first answer. Ids hold letters, digits, dashes and underscores only. */
export function firstAnswerOf(item: string): string {
  return `[data-item="${item}"] input`;
}
