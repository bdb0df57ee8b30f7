/** How sending a result stands, for a target that tells the person. */
export type Delivery = 'none' | 'sending' | 'sent' | 'failed';

/**
 * What an element offers to whoever carries its results away. `destination` is said on the start page, so nothing can
 * be sent without the person being told; `delivery` is said beside the result.
 */
export interface ResultTarget {
  /** Where results go besides this page, in words for the person; `null` when nowhere. */
  destination: string | null;
  delivery: Delivery;
}
