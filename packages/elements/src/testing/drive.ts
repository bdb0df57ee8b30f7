import type { QuestionnaireElement } from '../parts/questionnaire-element.js';
import { allByRole, byRole, nameOf, type Name } from './by-role.js';

/** Presses the button of that name. */
export async function press(element: QuestionnaireElement, name: Name): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
}

/** Opens (or closes) the details under that summary. */
export function unfold(element: QuestionnaireElement, name: Name): void {
  byRole(element, 'summary', name).click();
}

/** Gives an answer to the statement with that number. */
export async function answer(
  element: QuestionnaireElement,
  number: number,
  label: string,
): Promise<void> {
  byRole(statement(element, number), 'radio', label).click();
  await element.updateComplete;
}

/** Gives the same answer to all statements that show. */
export async function answerAll(element: QuestionnaireElement, label: string): Promise<void> {
  for (const group of allByRole(element, 'group')) byRole(group, 'radio', label).click();
  await element.updateComplete;
}

export function statement(element: QuestionnaireElement, number: number): HTMLElement {
  return byRole(element, 'group', new RegExp(`^${number}\\. `));
}

/** The label of the answer that a statement has, or `null`. */
export function answered(element: QuestionnaireElement, number: number): string | null {
  const chosen = allByRole(statement(element, number), 'radio').filter(
    (radio) => (radio as HTMLInputElement).checked,
  );
  if (chosen.length > 1) throw new Error(`${chosen.length} answers to ${number}`);
  return (chosen[0] as HTMLInputElement | undefined)?.labels?.[0]?.textContent ?? null;
}

/** The heading that the person stands at. */
export function title(element: QuestionnaireElement): string {
  return allByRole(element, 'heading')[0]?.textContent.trim() ?? '';
}

/** The name of what has focus; before it the statement that it belongs to. */
export function focused(element: QuestionnaireElement): string {
  const active = element.shadowRoot?.activeElement;
  if (!active) return '';
  const group = active.closest('fieldset');
  return group ? `${nameOf(group)} ${nameOf(active)}` : nameOf(active);
}
