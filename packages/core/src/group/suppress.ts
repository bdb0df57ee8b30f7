import type { ReleaseRecord } from './release-record.js';
import type { ReportTree } from './report-tree.js';
import type { Released } from './suppress-steps.js';
import { suppressWithRules } from './suppress-with-rules.js';
import type { SuppressionPolicy } from './suppression-policy.js';
import { ALL_RULES } from './suppression-rules.js';

/**
 * What of a group report may be shown, so that neither one figure nor several together tell what one person answered, or
 * the mean of fewer than five. Figures that are withheld say why.
 *
 * It guards what is shown, not the answers: whoever holds the raw tree, or the results it was made of, knows more. See
 * `docs/anonymity.md` for the rules, how they are attacked in the tests, and what they cannot protect.
 *
 * @param tree - raw, of `groupReport`
 * @param policy - asks for more people, never for fewer than 5 (means) and 10 (detail)
 * @param released - the `release` of every earlier call of this instrument, in that order: new figures of the same
 *   round are shown only when enough people answered since, and change only against what was shown. Leaving one out
 *   takes that protection away
 * @returns the tree that may be shown; and what to hand in next time
 * @throws RangeError when the tree is not raw
 * @example
 * const { tree, release } = suppress(groupReport(leerklimaat, summary), {}, releases);
 * releases.push(release);
 */
export function suppress(
  tree: ReportTree,
  policy: SuppressionPolicy = {},
  released: readonly ReleaseRecord[] = [],
): Released {
  return suppressWithRules(tree, policy, released, ALL_RULES);
}
