import type { DimensionNode } from '@leerklimaat/core';
import type { ReportContext } from '../report-context.js';

/** How large a change has to be before a group of this size can show it, over all dimensions; `null` when not known. */
export function smallestChangeWords(
  { words: { waves } }: Pick<ReportContext, 'words'>,
  dimensions: readonly DimensionNode[],
): string | null {
  const known = dimensions.flatMap((dimension) => dimension.smallestChange.value ?? []);
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low === high ? waves.couldShowOne(low) : waves.couldShow(low, high);
}
