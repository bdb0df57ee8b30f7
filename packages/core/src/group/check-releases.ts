import { InvalidInputError } from '../validate/invalid-input-error.js';
import { pointer, validated } from '../validate/reader.js';
import { boolean, integer, keyed, list, object, oneOf, type Shape } from '../validate/shape.js';
import { groupKey, groupNodes, nodeFinder } from './group-nodes.js';
import type { ReleasedBlock, ReleasedGroup, ReleaseRecord } from './release-record.js';
import type { Crossing, ReportTree } from './report-tree.js';

/** As many as anyone will draw up. */
const MANY = 10_000_000;
const people = integer(0, Number.MAX_SAFE_INTEGER);

const anyLabel: Shape<string | null> = (reader, value, path) => {
  if (value === null || typeof value === 'string') return value;
  reader.report('type', path, 'a label or null', value);
  return null;
};

const crossingShape: Shape<readonly Crossing[] | null> = (reader, value, path) =>
  value === null
    ? null
    : list(object<Crossing>({ team: anyLabel, link: anyLabel, people }), 0, MANY)(
        reader,
        value,
        path,
      );

const groupShape = object<ReleasedGroup>({
  level: oneOf('organisation', 'team', 'link'),
  label: anyLabel,
  people,
  blocks: keyed(object<ReleasedBlock>({ shown: boolean, n: list(people, 0, MANY) })),
});

/**
 * Reads what a host kept of earlier releases. Of something else nothing could be held against what is new, so that a
 * broken record must not pass for no record.
 *
 * @param tree - that is released now: records of its instrument must be of groups drawn up alike
 * @throws InvalidInputError when one is not what `suppress` returned
 */
export function checkReleases(tree: ReportTree, released: unknown): readonly ReleaseRecord[] {
  const shape = object<ReleaseRecord>({
    schema: oneOf('urn:leerklimaat:release:1'),
    tree: releasedTree(tree),
    needed: object({ mean: people, detail: people }),
    groups: list(groupShape, 1, MANY),
    crossing: crossingShape,
    waiting: boolean,
  });
  const checked = validated((reader) => list(shape, 0, MANY)(reader, released, '/released'));
  if (!checked.ok) throw new InvalidInputError(checked);
  return released as readonly ReleaseRecord[];
}

function releasedTree(raw: ReportTree): Shape<ReportTree> {
  return (reader, value, path) => {
    const tree = value as ReportTree;
    const known = ['schema', 'status', 'instrument', 'round', 'earlier', 'organisation'];
    const keys = reader.keys(value, path);
    for (const key of known) {
      if (!keys.includes(key)) reader.report('missing', pointer(path, key), 'a field', undefined);
    }
    if (tree?.status !== 'released') {
      reader.report('range', pointer(path, 'status'), 'released', tree?.status);
    } else if (tree.instrument?.id === raw.instrument.id && !isDrawnAlike(tree, raw)) {
      reader.report('reference', pointer(path, 'organisation'), 'groups drawn up alike', tree);
    }
    return tree;
  };
}

/** Whether the groups that both hold have the same figures in the same places. */
function isDrawnAlike(released: ReportTree, raw: ReportTree): boolean {
  const { organisation } = released;
  if (!Array.isArray(organisation?.teams) || !Array.isArray(organisation.links)) return false;
  const find = nodeFinder(released);
  return groupNodes(raw).every((node, index) => {
    const before = find(groupKey(raw, index));
    return before === undefined || isAlike(before, node);
  });
}

function isAlike(old: unknown, raw: unknown, name?: string): boolean {
  if (name === 'teams' || name === 'links' || typeof raw !== 'object' || raw === null) return true;
  if (typeof old !== 'object' || old === null) return false;
  if (Object.hasOwn(raw, 'value')) {
    const [then, now] = [(old as { value?: unknown }).value, (raw as { value: unknown }).value];
    return then === null || (then !== undefined && (now === null || typeof then === typeof now));
  }
  const keys = Object.keys(raw);
  return (
    Array.isArray(old) === Array.isArray(raw) &&
    keys.length === Object.keys(old).length &&
    keys.every((key) =>
      isAlike((old as Record<string, unknown>)[key], (raw as Record<string, unknown>)[key], key),
    )
  );
}
