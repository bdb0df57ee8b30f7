/** The sentences about talking and doing. */
export interface WoordenEnDadenText {
  /** @param often - the person's answer, as it stands among the answers */
  readonly talk: (often: string) => string;
  readonly noTalk: string;
  /** @param total - a number, or `atLeast` of one */
  readonly mix: (total: string) => string;
  readonly noMix: string;
  readonly atLeast: (total: number) => string;
  readonly mixPicture: string;
  /** Said when an answer stands at the most that can be answered. */
  readonly capped: (most: number) => string;
  readonly orMore: (most: number) => string;
  readonly way: string;
  readonly times: string;
  readonly total: string;
  readonly context: string;
}
