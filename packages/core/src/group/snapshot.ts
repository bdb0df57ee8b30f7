import { crossingIsSafe } from './crossing-is-safe.js';
import type { SummaryLevel } from './group-summary.js';
import { groupNodes, type Verdicts } from './judge-blocks.js';
import { isDominated, nearEnd } from './nearly-all.js';
import type { ReleasedGroup, ReleaseRecord } from './release-record.js';
import type { Block } from './report-blocks.js';
import type { Crossing, GroupNode, ReportTree } from './report-tree.js';
import type { PeopleNeeded } from './suppression-policy.js';

/** How what is new lies beside what was released of the same round. */
export class Snapshot {
  readonly #tree: ReportTree;
  readonly #record: ReleaseRecord;
  readonly #needed: PeopleNeeded;

  constructor(tree: ReportTree, record: ReleaseRecord, needed: PeopleNeeded) {
    this.#tree = tree;
    this.#record = record;
    this.#needed = needed;
  }

  /** Whether anyone answered, or was taken out, since. */
  get isNew(): boolean {
    return this.#parts().some(({ people }) => people !== 0) || !this.#isSameGroups();
  }

  /**
   * Whether new figures may be shown at all: in every group, in what is outside of the teams and outside of the links,
   * nobody is new or enough people are. Only then is every difference between then and now one of enough people.
   */
  get mayRenew(): boolean {
    const { mean } = this.#needed;
    const before = new Set(this.#record.groups.map(key));
    const now = new Set(groupKeys(this.#tree));
    return (
      [...before].every((group) => now.has(group)) &&
      this.#parts().every(({ people }) => people === 0 || people >= mean) &&
      this.#crossingIsSafe()
    );
  }

  /** Whether a block may be renewed in all groups. What a group showed and would now hide must not stay alone in time. */
  mayRenewBlock(block: Block, verdicts: Verdicts): boolean {
    const least = block.isDetail ? this.#needed.detail : this.#needed.mean;
    const verdict = verdicts.get(block.id) ?? [];
    const nodes = groupNodes(this.#tree);
    const renewed = nodes.map((node, index) => this.#increment(block, node, index));
    const isSafe = renewed.every(
      ({ n, mean, scale, most, shown }, index) =>
        n.every((people, figure) => {
          if (people === 0) return true;
          if (people < least) return false;
          const steps = scale[figure];
          const level = mean[figure];
          if (most[figure] !== null && level !== null) {
            if (isDominated({ n: people, mean: level ?? null, most: most[figure] ?? null })) {
              return false;
            }
          }
          if (steps === null || steps === undefined || level === null || level === undefined)
            return true;
          return verdict[index] !== null || nearEnd(people, level, steps) === null;
        }) && !(shown && verdict[index] !== null && n.every((people) => people === 0)),
    );
    return isSafe && this.#restIsSafe(renewed, least);
  }

  /** Whether a group has stayed hidden and nobody new answered in it: showing it now would split what hid it. */
  isHeld(block: Block, index: number): boolean {
    const node = groupNodes(this.#tree)[index];
    if (!node || index === 0) return false;
    const { n, shown } = this.#increment(block, node, index);
    return !shown && this.#released(index) !== undefined && n.some((people) => people === 0);
  }

  releasedBlock(
    block: string,
    index: number,
  ): { shown: boolean; n: readonly number[] } | undefined {
    return this.#released(index)?.blocks[block];
  }

  releasedNode(index: number): GroupNode | undefined {
    const [level, label] = groupKey(this.#tree, index);
    return nodeOf(this.#record.tree, level, label);
  }

  #released(index: number): ReleasedGroup | undefined {
    const [level, label] = groupKey(this.#tree, index);
    return this.#record.groups.find((group) => group.level === level && group.label === label);
  }

  #isSameGroups(): boolean {
    return groupKeys(this.#tree).length === this.#record.groups.length;
  }

  /** New people per group; and those outside of the teams, and outside of the links. */
  #parts(): readonly { readonly people: number }[] {
    const nodes = groupNodes(this.#tree);
    const added = nodes.map(
      (node, index) => (node.people.n ?? 0) - (this.#released(index)?.people ?? 0),
    );
    const teams = this.#tree.organisation.teams.length;
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    const [organisation = 0, ...parts] = added;
    const outside = [parts.slice(0, teams), parts.slice(teams)].map((part, side) =>
      part.length > 0 || side === 0 ? organisation - sum(part) : 0,
    );
    return [...added, ...outside].map((people) => ({ people }));
  }

  #crossingIsSafe(): boolean {
    const { links, teams } = this.#tree.organisation;
    const now = this.#tree.crossing;
    const before = this.#record.crossing;
    // Without it no link is shown beside a team, then or now.
    if (!now || !before || links.length === 0 || teams.length === 0) return true;
    const table = (crossing: readonly Crossing[]): number[][] => {
      const rows = Array.from({ length: teams.length + 1 }, () =>
        Array.from({ length: links.length + 1 }, () => 0),
      );
      for (const { team, link, people } of crossing) {
        const t = teams.findIndex(({ label }) => label === team);
        const l = links.findIndex(({ label }) => label === link);
        const row = rows.at(t) as number[];
        const column = l < 0 ? links.length : l;
        row[column] = (row[column] ?? 0) + people;
      }
      return rows;
    };
    const old = table(before);
    const people = table(now).map((row, t) => row.map((both, l) => both - (old[t]?.[l] ?? 0)));
    if (people.some((row) => row.some((both) => both < 0))) return false;
    const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
    const group = (n: number): { n: number; people: number; sum: null } => ({
      n,
      people: n,
      sum: null,
    });
    return crossingIsSafe(
      {
        teams: people.map((row) => group(total(row))),
        links: Array.from({ length: links.length + 1 }, (_, l) =>
          group(total(people.map((row) => row[l] ?? 0))),
        ),
        people,
      },
      this.#needed.mean,
      null,
    );
  }

  #increment(block: Block, node: GroupNode, index: number): Increment {
    const released = this.#released(index)?.blocks[block.id];
    const before = this.releasedNode(index);
    const old = before ? block.read(before) : [];
    const now = block.read(node);
    const n = now.map((one, figure) => one.n - (released?.n[figure] ?? 0));
    const mean = now.map((one, figure) => {
      const earlier = old[figure]?.mean ?? null;
      const people = n[figure] ?? 0;
      if (!released?.shown || earlier === null || one.mean === null || people <= 0) return null;
      return (one.mean * one.n - earlier * (released.n[figure] ?? 0)) / people;
    });
    const scale = now.map((one) => one.scale?.steps ?? null);
    const most = now.map((one) => one.most);
    return { n, mean, scale, most, shown: released?.shown ?? false };
  }

  /** The new people outside of the teams, and outside of the links. */
  #restIsSafe([organisation, ...parts]: readonly Increment[], least: number): boolean {
    const teams = this.#tree.organisation.teams.length;
    return [parts.slice(0, teams), parts.slice(teams)].every((part, side) => {
      if (part.length === 0 && side === 1) return true;
      return (organisation?.n ?? []).every((people, figure) => {
        const rest = part.reduce((left, { n }) => left - (n[figure] ?? 0), people);
        if (rest === 0) return true;
        if (rest < least) return false;
        const [whole, steps] = [
          organisation?.mean[figure] ?? null,
          organisation?.scale[figure] ?? null,
        ];
        if (
          whole === null ||
          steps === null ||
          part.some(({ mean, n }) => n[figure] && mean[figure] === null)
        ) {
          return true;
        }
        const sum = part.reduce(
          (left, { mean, n }) => left - (mean[figure] ?? 0) * (n[figure] ?? 0),
          whole * people,
        );
        return nearEnd(rest, sum / rest, steps) === null;
      });
    });
  }
}

interface Increment {
  readonly n: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly scale: readonly (number | null)[];
  readonly most: readonly (number | null)[];
  readonly shown: boolean;
}

export function groupKey(tree: ReportTree, index: number): readonly [SummaryLevel, string | null] {
  const { teams, links } = tree.organisation;
  if (index === 0) return ['organisation', null];
  if (index <= teams.length) return ['team', teams[index - 1]?.label ?? null];
  return ['link', links[index - 1 - teams.length]?.label ?? null];
}

function groupKeys(tree: ReportTree): readonly string[] {
  return groupNodes(tree).map((_, index) => {
    const [level, label] = groupKey(tree, index);
    return key({ level, label });
  });
}

function key({ level, label }: Pick<ReleasedGroup, 'level' | 'label'>): string {
  return `${level} ${label ?? ''}`;
}

/** The same group in another tree. */
export function nodeOf(
  tree: ReportTree,
  level: SummaryLevel,
  label: string | null,
): GroupNode | undefined {
  const { organisation } = tree;
  if (level === 'organisation') return organisation;
  return organisation[level === 'team' ? 'teams' : 'links'].find((node) => node.label === label);
}
