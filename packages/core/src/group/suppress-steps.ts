import { groupKey, groupNodes, nodeFinder } from './group-nodes.js';
import { checkReleases } from './check-releases.js';
import { judgeBlocks } from './judge-blocks.js';
import type { Judging } from './judging.js';
import type { NodeRelease } from './node-release.js';
import { releaseNode } from './release-node.js';
import { releaseOrganisation } from './release-organisation.js';
import type { ReleasedGroup, ReleaseRecord } from './release-record.js';
import { FigureWriter } from './released-figures.js';
import { reportBlocks, type Block } from './report-blocks.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import { Snapshot } from './snapshot.js';
import { peopleNeeded, type PeopleNeeded, type SuppressionPolicy } from './suppression-policy.js';
import type { SuppressionRules } from './suppression-rules.js';
import { isTold, type Verdicts } from './verdict.js';

export interface Released {
  /** To be shown. */
  readonly tree: ReportTree;
  /** For the next call; for the host only. */
  readonly release: ReleaseRecord;
}

/** As `suppressWithRules`, with pauses for who must not keep others waiting. */
export function* suppressSteps(
  tree: ReportTree,
  policy: SuppressionPolicy,
  released: readonly ReleaseRecord[],
  rules: SuppressionRules,
): Generator<null, Released, void> {
  if (tree.status !== 'raw') throw new RangeError('Only a raw tree can be suppressed.');
  const needed = peopleNeeded(policy);
  const records = checkReleases(tree, released);
  const record = lastOf(tree, tree.round, records);
  const earlier = tree.earlier === null ? undefined : lastOf(tree, tree.earlier, records);
  const snapshot = record && rules.snapshot ? new Snapshot(tree, record, needed) : null;
  const isTooNew = snapshot !== null && snapshot.isNew && !snapshot.mayRenew;
  const isStricter = snapshot !== null && record !== undefined && asksMore(needed, record.needed);
  if (snapshot && record && !isStricter && (isTooNew || !snapshot.isNew)) {
    return { tree: record.tree, release: { ...record, waiting: isTooNew } };
  }
  const blocks = reportBlocks(tree);
  const nodes = groupNodes(tree);
  const judging: Judging = {
    tree,
    nodes,
    needed,
    rules,
    ...(snapshot && { isHeld: (block: Block, node: number) => snapshot.isHeld(block, node) }),
  };
  const verdicts = yield* judgeBlocks(judging, blocks);
  const waiting = new Set<string>();
  for (const block of blocks) {
    const isOuterWaiting = block.within.some((id) => waiting.has(id));
    const mayRenew = !snapshot || (!isTooNew && snapshot.mayRenewBlock(block, verdicts));
    if (isOuterWaiting || !mayRenew) waiting.add(block.id);
  }
  // What was shown of fewer people than are asked for now is not kept.
  const kept = isStricter ? null : snapshot;
  const shown = yield* writeTree({ tree, rules, verdicts, waiting, kept, earlier });
  if (isTooNew && record) return { tree: shown, release: { ...record, waiting: true } };
  const groups: ReleasedGroup[] = [];
  for (const [index, node] of nodes.entries()) {
    const told = recordBlocks(node, index, { blocks, verdicts, waiting, snapshot });
    groups.push({ ...groupKey(tree, index), people: node.people.n ?? 0, blocks: told });
    yield null;
  }
  return {
    tree: shown,
    release: {
      schema: 'urn:leerklimaat:release:1',
      tree: shown,
      needed,
      groups,
      crossing: tree.crossing ?? null,
      waiting: waiting.size > 0,
    },
  };
}

function asksMore(now: PeopleNeeded, before: PeopleNeeded): boolean {
  return now.mean > before.mean || now.detail > before.detail;
}

function lastOf(
  { instrument }: ReportTree,
  round: string | null,
  released: readonly ReleaseRecord[],
): ReleaseRecord | undefined {
  return released.findLast(
    ({ tree }) =>
      tree.round === round &&
      tree.instrument.id === instrument.id &&
      tree.instrument.version === instrument.version,
  );
}

interface Writing {
  readonly tree: ReportTree;
  readonly rules: SuppressionRules;
  readonly verdicts: Verdicts;
  readonly waiting: ReadonlySet<string>;
  /** What figures that wait are taken from. */
  readonly kept: Snapshot | null;
  readonly earlier: ReleaseRecord | undefined;
}

function* writeTree({
  tree,
  rules,
  verdicts,
  waiting,
  kept,
  earlier,
}: Writing): Generator<null, ReportTree, void> {
  const { organisation, crossing: _, ...head } = tree;
  const teams = organisation.teams.length;
  const isShown = (block: string, index: number): boolean =>
    (verdicts.get(block)?.[index] ?? null) === null;
  // People in teams that are not drawn up, or whose team is hidden, are in figures of all teams together.
  const allTeams = (block: string): boolean =>
    organisation.teams.every((_team, index) => isShown(block, index + 1)) &&
    organisation.teams.reduce(
      (left, { people }) => left - (people.n ?? 0),
      organisation.people.n ?? 0,
    ) === 0;
  const findBefore = earlier && nodeFinder(earlier.tree);
  const release = (index: number): NodeRelease => {
    const old = kept?.releasedNode(index);
    return {
      rules,
      writer: new FigureWriter(rules.rounding),
      verdict: (block) =>
        waiting.has(block) ? 'waiting-for-answers' : (verdicts.get(block)?.[index] ?? null),
      // A group that was not there before has nothing to keep.
      waits: (block) => waiting.has(block) && old !== undefined,
      old,
      before: findBefore?.(groupKey(tree, index)),
      allTeams: rules.complement ? allTeams : () => true,
    };
  };
  function* released<T extends GroupNode>(
    nodes: readonly T[],
    from: number,
  ): Generator<null, readonly T[], void> {
    const all: T[] = [];
    for (const [index, node] of nodes.entries()) {
      all.push(releaseNode(node, release(from + index)));
      yield null;
    }
    return all;
  }
  return {
    ...head,
    status: 'released',
    organisation: releaseOrganisation(organisation, release(0), {
      teams: yield* released(organisation.teams, 1),
      links: yield* released(organisation.links, 1 + teams),
    }),
  };
}

interface Recording {
  readonly blocks: readonly Block[];
  readonly verdicts: Verdicts;
  readonly waiting: ReadonlySet<string>;
  readonly snapshot: Snapshot | null;
}

function recordBlocks(
  node: GroupNode,
  index: number,
  { blocks, verdicts, waiting, snapshot }: Recording,
): ReleasedGroup['blocks'] {
  return Object.fromEntries(
    blocks.map((block) => {
      const old = waiting.has(block.id) ? snapshot?.releasedBlock(block.id, index) : undefined;
      const shown = isTold(verdicts.get(block.id)?.[index] ?? null);
      return [block.id, old ?? { shown, n: block.read(node).map(({ n }) => n) }];
    }),
  );
}
