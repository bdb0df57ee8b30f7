/**
 * A point of the scale as shown (1 = the first label), the number that was counted, or `na`: the person can't know. `na`
 * counts as not answered and is reported apart.
 */
export type Answer = number | 'na';

/** Answers by item id, as given: reversed items are not turned yet. A missing key is an unanswered item. */
export type Answers = Readonly<Record<string, Answer>>;
