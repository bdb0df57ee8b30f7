import type { Advice, AdviceText } from '@leerklimaat/core';

/** A thing to do, in the language that is spoken. */
export interface AdviceRow {
  readonly advice: Advice;
  readonly text: AdviceText;
  /** Why it is shown, in a sentence. */
  readonly because: string;
  /** Whether the answers ask for it. */
  readonly picked: boolean;
}
