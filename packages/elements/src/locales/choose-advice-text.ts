import type { Advice } from '@leerklimaat/core';

/** The sentences around advice to choose from. */
export interface ChooseAdviceText {
  readonly title: string;
  readonly most: string;
  readonly full: string;
  /** Said when the answers ask for nothing in particular. */
  readonly nothingFirst: string;
  readonly more: string;
  readonly because: BecauseText;
  readonly who: Readonly<Record<Advice['who'], string>>;
  readonly within: Readonly<Record<Advice['within'], string>>;
}

/** Why an action is shown; names of scales and statements come as they are written. */
export interface BecauseText {
  readonly foundation: (scale: string) => string;
  readonly lowest: (scale: string) => string;
  readonly score: (scale: string, value: number) => string;
  readonly preference: (scale: string) => string;
  readonly inTurn: (scale: string) => string;
  readonly unscored: (scale: string) => string;
  readonly answered: (statement: string, answer: string) => string;
  readonly open: (statement: string) => string;
}
