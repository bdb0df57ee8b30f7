import type { NodeRelease } from './node-release.js';
import type { GroupNode } from './report-tree.js';

/** Under five people asked, or everyone or nobody of under ten, the response tells who answered. */
const SMALLEST_INVITED = 5;
const SMALLEST_ALL = 10;

/** How many were asked, and how many answered. */
export function releasePeople(
  node: GroupNode,
  { writer, verdict, rules }: NodeRelease,
): Pick<GroupNode, 'people' | 'invited' | 'response'> {
  const shown = verdict('people');
  const { invited, response } = node;
  const asked = invited.value;
  const isTelling =
    rules.response &&
    asked !== null &&
    (asked < SMALLEST_INVITED ||
      (asked < SMALLEST_ALL && (response.value === 0 || response.value === 100)));
  return {
    people: writer.write(shown, node.people),
    // Beside the number of people it would be the response.
    invited: isTelling ? { value: null, reason: 'suppressed-small' } : invited,
    response: writer.points(shown ?? (isTelling ? 'suppressed-small' : null), response),
  };
}
