/** The sentences around a field for a share code. */
export interface CodesText {
  readonly hint: string;
  readonly faults: Readonly<Record<CodeFault, string>>;
}

/** What may be wrong with a code that somebody typed. */
export type CodeFault = 'length' | 'symbol' | 'typing' | 'version' | 'own' | 'twice';
