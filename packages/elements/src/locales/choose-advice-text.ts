import type { Advice } from '@leerklimaat/core';

/** The sentences around advice to choose from. */
export interface ChooseAdviceText {
  readonly title: string;
  readonly most: string;
  readonly full: string;
  readonly helps: string;
  readonly who: Readonly<Record<Advice['who'], string>>;
  readonly within: Readonly<Record<Advice['within'], string>>;
}
