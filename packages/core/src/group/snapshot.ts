import { crossingIsSafe } from './crossing-is-safe.js';
import { crossingTable } from './crossing-table.js';
import { groupKey, groupNodes, nodeFinder, type GroupKey } from './group-nodes.js';
import type { ReleasedBlock, ReleasedGroup, ReleaseRecord } from './release-record.js';
import type { Block } from './report-blocks.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import { addedTo, isEnough, type Increment } from './snapshot-increment.js';
import type { PeopleNeeded } from './suppression-policy.js';
import { isTold, type Verdicts } from './verdict.js';

/** How what is new lies beside what was released of the same round. */
export class Snapshot {
  readonly #tree: ReportTree;
  readonly #record: ReleaseRecord;
  readonly #needed: PeopleNeeded;
  readonly #nodes: readonly GroupNode[];
  readonly #keys: readonly GroupKey[];
  readonly #groups: ReadonlyMap<string, ReleasedGroup>;
  readonly #find: (key: GroupKey) => GroupNode | undefined;

  constructor(tree: ReportTree, record: ReleaseRecord, needed: PeopleNeeded) {
    this.#tree = tree;
    this.#record = record;
    this.#needed = needed;
    this.#nodes = groupNodes(tree);
    this.#keys = this.#nodes.map((_, index) => groupKey(tree, index));
    this.#groups = new Map(record.groups.map((group) => [textOf(group), group]));
    this.#find = nodeFinder(record.tree);
  }

  /** Whether anyone answered, or was taken out, since. */
  get isNew(): boolean {
    return this.#addedPeople().some((people) => people !== 0) || !this.#isSameGroups();
  }

  /**
   * Whether new figures may be shown at all: in every group, in what is outside of the teams and outside of the links,
   * nobody is new or enough people are. Only then is every difference between then and now one of enough people.
   */
  get mayRenew(): boolean {
    const { mean } = this.#needed;
    const now = new Set(this.#keys.map(textOf));
    return (
      [...this.#groups.keys()].every((group) => now.has(group)) &&
      this.#addedPeople().every((people) => people === 0 || people >= mean) &&
      this.#crossingIsSafe()
    );
  }

  /** Whether a block may be renewed in all groups. What a group showed and would now hide must not stay alone in time. */
  mayRenewBlock(block: Block, verdicts: Verdicts): boolean {
    const least = block.isDetail ? this.#needed.detail : this.#needed.mean;
    const verdict = verdicts.get(block.id) ?? [];
    const increments = this.#nodes.map((node, index) => this.#increment(block, node, index));
    // Of the same people no more is shown than before, as `isHeld` sees to.
    if (increments.every(({ added }) => added.every(({ n }) => n === 0))) return true;
    const isSafe = increments.every(({ added, wasShown }, index) => {
      const isHidden = (verdict[index] ?? null) !== null;
      const isAlone =
        wasShown && !isTold(verdict[index] ?? null) && added.every(({ n }) => n === 0);
      return !isAlone && added.every((one) => isEnough(one, least, isHidden));
    });
    return isSafe && this.#outsideIsSafe(increments, least);
  }

  /** Whether a group has stayed hidden and nobody new answered in it: showing it now would split what hid it. */
  isHeld(block: Block, index: number): boolean {
    const node = this.#nodes[index];
    if (!node || index === 0 || this.#released(index) === undefined) return false;
    const { added, wasShown } = this.#increment(block, node, index);
    return !wasShown && added.some(({ n }) => n === 0);
  }

  releasedBlock(block: string, index: number): ReleasedBlock | undefined {
    return this.#released(index)?.blocks[block];
  }

  releasedNode(index: number): GroupNode | undefined {
    const key = this.#keys[index];
    return key && this.#find(key);
  }

  #released(index: number): ReleasedGroup | undefined {
    const key = this.#keys[index];
    return key && this.#groups.get(textOf(key));
  }

  #isSameGroups(): boolean {
    return this.#keys.length === this.#record.groups.length;
  }

  /** New people per group; and those outside of the teams, and outside of the links. */
  #addedPeople(): readonly number[] {
    const added = this.#nodes.map(
      (node, index) => (node.people.n ?? 0) - (this.#released(index)?.people ?? 0),
    );
    const [organisation = 0] = added;
    const outside = this.#sides(added).map((side) => organisation - total(side));
    return [...added, ...outside];
  }

  /** What is said per group, of the teams, and of the links if there are any. */
  #sides<T>(perGroup: readonly T[]): readonly (readonly T[])[] {
    const { teams, links } = this.#tree.organisation;
    const ofTeams = perGroup.slice(1, 1 + teams.length);
    return links.length > 0 ? [ofTeams, perGroup.slice(1 + teams.length)] : [ofTeams];
  }

  #crossingIsSafe(): boolean {
    const { links: all, teams } = this.#tree.organisation;
    // Of a link that was not shown nothing can be taken off.
    const links = all.filter(
      (_, index) => this.releasedBlock('people', 1 + teams.length + index)?.shown,
    );
    const { crossing } = this.#tree;
    const before = this.#record.crossing;
    // Without it no link is shown beside a team, then or now.
    if (!crossing || !before || links.length === 0 || teams.length === 0) return true;
    const labels = (nodes: readonly { readonly label: string }[]): readonly string[] =>
      nodes.map(({ label }) => label);
    const table = crossingTable(crossing, labels(teams), labels(links));
    const old = crossingTable(before, labels(teams), labels(links));
    const people = table.map((row, t) => row.map((both, l) => both - (old[t]?.[l] ?? 0)));
    if (people.some((row) => row.some((both) => both < 0))) return false;
    const group = (n: number): { n: number; people: number; sum: null } => ({
      n,
      people: n,
      sum: null,
    });
    const crossed = {
      teams: people.map((row) => group(total(row))),
      links: [...(people[0] ?? []).keys()].map((l) =>
        group(total(people.map((row) => row[l] ?? 0))),
      ),
      people,
    };
    return crossingIsSafe(crossed, this.#needed.mean, null);
  }

  #increment(block: Block, node: GroupNode, index: number): Increment {
    const released = this.#released(index)?.blocks[block.id];
    const before = this.releasedNode(index);
    const old = before ? block.read(before) : [];
    const wasShown = released?.shown ?? false;
    const added = block.read(node).map((now, figure) => {
      const then = old[figure] && { ...old[figure], n: released?.n[figure] ?? 0 };
      const n = now.n - (released?.n[figure] ?? 0);
      return addedTo(now, then, n, wasShown);
    });
    return { added, wasShown };
  }

  /** The new people outside of the teams, and outside of the links. */
  #outsideIsSafe(increments: readonly Increment[], least: number): boolean {
    const [organisation] = increments;
    return this.#sides(increments).every((parts) =>
      (organisation?.added ?? []).every((whole, figure) => {
        const ofParts = parts.flatMap(({ added }) => added[figure] ?? []);
        const n = whole.n - total(ofParts.map((part) => part.n));
        const isKnown =
          whole.mean !== null && ofParts.every((part) => part.n === 0 || part.mean !== null);
        const sum = total(ofParts.map((part) => part.n * (part.mean ?? 0)));
        const mean = isKnown && n > 0 ? ((whole.mean ?? 0) * whole.n - sum) / n : null;
        const blur = total([whole, ...ofParts].map((one) => one.blur));
        const rest = { ...whole, n, mean, blur, counts: null, items: null, tellsOld: false };
        return isEnough(rest, least, false);
      }),
    );
  }
}

function textOf({ level, label }: GroupKey): string {
  return JSON.stringify([level, label]);
}

function total(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0);
}
