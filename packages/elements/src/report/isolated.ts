/** Letters that run from right to left, and marks between them. */
const LEFTWARD = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Marks that turn the direction of all that follows, or end such a turn. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name that must not turn the sentence, the table or the picture that it stands in: FIRST STRONG ISOLATE keeps it
 * apart. Marks that would turn what follows have no place in a name.
 */
export function isolated(name: string): string {
  const plain = name.replace(TURNS, '');
  return LEFTWARD.test(plain) ? `\u2068${plain}\u2069` : plain;
}
