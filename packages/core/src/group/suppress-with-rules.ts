import { atOnce } from './at-once.js';
import type { ReleaseRecord } from './release-record.js';
import type { ReportTree } from './report-tree.js';
import { suppressSteps, type Released } from './suppress-steps.js';
import type { SuppressionPolicy } from './suppression-policy.js';
import type { SuppressionRules } from './suppression-rules.js';

/** As `suppress`, with rules that a test may switch off. */
export function suppressWithRules(
  tree: ReportTree,
  policy: SuppressionPolicy,
  released: readonly ReleaseRecord[],
  rules: SuppressionRules,
): Released {
  return atOnce(suppressSteps(tree, policy, released, rules));
}
