import type { OrganisationDimension } from '@leerklimaat/core';
import type { ReportContext } from '../report-context.js';

export interface LinkComparison {
  /** Pairs of links that clearly see something else, as the host calls them. */
  readonly clear: readonly string[];
  /** Whether every two links could be held against each other. */
  readonly isKnown: boolean;
}

/** Which links of the chain clearly differ in one of these dimensions; never which of them is higher. */
export function linkComparison(
  { linkName, words }: ReportContext,
  dimensions: readonly OrganisationDimension[],
): LinkComparison {
  const compared = dimensions.map((dimension) => dimension.linkComparison.value?.pairs.value ?? []);
  const clear = compared
    .flat()
    .filter(({ difference }) => difference.value?.clear)
    .map(({ a, b }) => words.chain.pair(linkName(a), linkName(b)));
  return {
    clear: [...new Set(clear)],
    isKnown: compared.every(
      (pairs) => pairs.length > 0 && pairs.every(({ difference }) => difference.value !== null),
    ),
  };
}

/** The same in words, to go on after a colon. */
export function comparisonWords(
  { words: { chain }, ui }: ReportContext,
  { clear, isKnown }: LinkComparison,
): string {
  if (clear.length > 0) return chain.clear(ui.list(clear));
  return isKnown ? chain.noneClear : chain.unknown;
}
