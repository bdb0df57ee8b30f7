import { groupNodes, judgeBlocks, type Judging, type Verdicts } from './judge-blocks.js';
import type { NodeRelease } from './release-node.js';
import { releaseNode } from './release-node.js';
import { releaseOrganisation } from './release-organisation.js';
import type { ReleasedGroup, ReleaseRecord } from './release-record.js';
import { FigureWriter } from './released-figures.js';
import { reportBlocks, type Block } from './report-blocks.js';
import type { ReportTree } from './report-tree.js';
import { groupKey, nodeOf, Snapshot } from './snapshot.js';
import { peopleNeeded, type SuppressionPolicy } from './suppression-policy.js';
import type { SuppressionRules } from './suppression-rules.js';

export interface Released {
  /** To be shown. */
  readonly tree: ReportTree;
  /** For the next call; for the host only. */
  readonly release: ReleaseRecord;
}

/** As `suppress`, with rules that a test may switch off. */
export function suppressWithRules(
  tree: ReportTree,
  policy: SuppressionPolicy,
  released: readonly ReleaseRecord[],
  rules: SuppressionRules,
): Released {
  if (tree.status !== 'raw') throw new RangeError('Only a raw tree can be suppressed.');
  const needed = peopleNeeded(policy);
  const record = lastOf(tree, tree.round, released);
  const earlier = tree.earlier === null ? undefined : lastOf(tree, tree.earlier, released);
  const snapshot = record && rules.snapshot ? new Snapshot(tree, record, needed) : null;
  if (snapshot && record && (!snapshot.isNew || !snapshot.mayRenew)) {
    const release = { ...record, waiting: snapshot.isNew };
    return { tree: record.tree, release };
  }
  const blocks = reportBlocks(tree);
  const judging: Judging = {
    tree,
    needed,
    rules,
    ...(snapshot && { isHeld: (block: Block, node: number) => snapshot.isHeld(block, node) }),
  };
  const verdicts = judgeBlocks(judging, blocks);
  const waiting = new Set(
    blocks
      .filter((block) => snapshot && !snapshot.mayRenewBlock(block, verdicts))
      .map(({ id }) => id),
  );
  const shown = writeTree({ tree, rules, verdicts, waiting, snapshot, earlier });
  return {
    tree: shown,
    release: {
      schema: 'urn:leerklimaat:release:1',
      tree: shown,
      groups: groupNodes(tree).map((_, index) =>
        recordGroup(tree, index, { blocks, verdicts, waiting, snapshot }),
      ),
      crossing: tree.crossing ?? null,
      waiting: waiting.size > 0,
    },
  };
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
  readonly snapshot: Snapshot | null;
  readonly earlier: ReleaseRecord | undefined;
}

function writeTree({ tree, rules, verdicts, waiting, snapshot, earlier }: Writing): ReportTree {
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
  const release = (index: number): NodeRelease => {
    const [level, label] = groupKey(tree, index);
    const old = snapshot?.releasedNode(index);
    return {
      rules,
      writer: new FigureWriter(rules.rounding),
      verdict: (block) =>
        waiting.has(block) ? 'waiting-for-answers' : (verdicts.get(block)?.[index] ?? null),
      // A group that was not there before has nothing to keep.
      waits: (block) => waiting.has(block) && old !== undefined,
      old,
      before: earlier && nodeOf(earlier.tree, level, label),
      allTeams: rules.complement ? allTeams : () => true,
    };
  };
  return {
    ...head,
    status: 'released',
    organisation: releaseOrganisation(organisation, release(0), {
      teams: organisation.teams.map((team, index) => releaseNode(team, release(1 + index))),
      links: organisation.links.map((link, index) => releaseNode(link, release(1 + teams + index))),
    }),
  };
}

interface Recording {
  readonly blocks: readonly Block[];
  readonly verdicts: Verdicts;
  readonly waiting: ReadonlySet<string>;
  readonly snapshot: Snapshot | null;
}

function recordGroup(
  tree: ReportTree,
  index: number,
  { blocks, verdicts, waiting, snapshot }: Recording,
): ReleasedGroup {
  const [level, label] = groupKey(tree, index);
  const node = groupNodes(tree)[index];
  return {
    level,
    label,
    people: node?.people.n ?? 0,
    blocks: Object.fromEntries(
      blocks.map((block) => {
        const old = waiting.has(block.id) ? snapshot?.releasedBlock(block.id, index) : undefined;
        const shown = (verdicts.get(block.id)?.[index] ?? null) === null;
        const n = node ? block.read(node).map((one) => one.n) : [];
        return [block.id, old ?? { shown, n }];
      }),
    ),
  };
}
