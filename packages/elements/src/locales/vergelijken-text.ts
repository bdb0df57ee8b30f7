/** The sentences of comparing with an earlier result; dates come written out. */
export interface VergelijkenText {
  readonly title: string;
  readonly about: string;
  readonly file: string;
  readonly fault: Readonly<Record<EarlierFault, string>>;
  readonly more: (date: string) => string;
  readonly less: (date: string) => string;
  readonly alike: (date: string) => string;
  readonly chance: string;
  readonly plot: (date: string) => string;
  readonly table: string;
  readonly behaviour: string;
  readonly score: string;
}

export type EarlierFault = 'unreadable' | 'other' | 'unscored' | 'same' | 'later' | 'unanswered';
