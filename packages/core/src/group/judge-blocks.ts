import { crossingIsSafe, type CrossedGroup } from './crossing-is-safe.js';
import type { GroupReason } from './group-reason.js';
import { hasTellingGaps, isDominated, nearEnd, nearlySame, telling } from './nearly-all.js';
import type { Block, Measured } from './report-blocks.js';
import type { Crossing, GroupNode, ReportTree } from './report-tree.js';
import { suppressSiblings } from './suppress-siblings.js';
import type { PeopleNeeded } from './suppression-policy.js';
import type { SuppressionRules } from './suppression-rules.js';

/** Why a block is withheld in a group; `null` when it is shown. */
export type Verdict = GroupReason | null;

/** Per block, in the order of the organisation, its teams, its links: see {@link groupNodes}. */
export type Verdicts = Map<string, readonly Verdict[]>;

/** The organisation, then its teams, then its links. */
export function groupNodes({ organisation }: ReportTree): readonly GroupNode[] {
  return [organisation, ...organisation.teams, ...organisation.links];
}

export interface Judging {
  readonly tree: ReportTree;
  readonly needed: PeopleNeeded;
  readonly rules: SuppressionRules;
  /** Groups that are to stay hidden in this block, by index in {@link groupNodes}. */
  readonly isHeld?: (block: Block, node: number) => boolean;
}

interface Group {
  readonly index: number;
  readonly name: string;
  readonly n: number;
  readonly people: number;
  readonly measured: readonly Measured[];
  verdict: Verdict;
}

export function judgeBlocks(judging: Judging, blocks: readonly Block[]): Verdicts {
  const verdicts: Verdicts = new Map();
  for (const block of blocks) verdicts.set(block.id, judgeBlock(judging, block, verdicts));
  return verdicts;
}

function judgeBlock(judging: Judging, block: Block, earlier: Verdicts): readonly Verdict[] {
  const { tree, needed, rules } = judging;
  const least = block.isDetail && rules.detail ? needed.detail : needed.mean;
  const nodes = groupNodes(tree);
  const groups = nodes.map((node, index): Group => {
    const measured = block.read(node);
    const figures = measured.filter(({ isLeft }) => !isLeft);
    const n =
      figures.length === 0 ? (node.people.n ?? 0) : Math.min(...figures.map((one) => one.n));
    const withheld = block.within
      .map((id) => earlier.get(id)?.[index] ?? null)
      .find((reason) => reason !== null);
    const verdict =
      (withheld && withoutEnd(withheld)) ??
      own(measured, n, least, rules) ??
      (judging.isHeld?.(block, index) ? 'waiting-for-answers' : null);
    return { index, name: node.label ?? '', n, people: node.people.n ?? 0, measured, verdict };
  });
  const [organisation, ...parts] = groups as [Group, ...Group[]];
  const teams = parts.slice(0, tree.organisation.teams.length);
  const links = parts.slice(tree.organisation.teams.length);
  const result = groups.map(({ verdict }) => verdict);
  const hide = (hidden: readonly Group[], reason: GroupReason): void => {
    for (const { index } of hidden) result[index] ??= reason;
  };
  // A link beside teams is one more figure of the same people: means of larger links only, and no details.
  const leastOfLink = tree.organisation.teams.length > 0 ? needed.detail : least;
  if (rules.crossing) {
    hide(
      links.filter(({ n }) => n < leastOfLink),
      'suppressed-small',
    );
    if (block.isDetail && teams.length > 0) hide(links, 'suppressed-difference');
  }
  for (const group of links) {
    if (result[group.index] !== null) group.verdict ??= result[group.index] ?? null;
  }
  const judge: SiblingJudge = { organisation, least, block, rules };
  hide(hiddenAmong(judge, teams), 'suppressed-complement');
  hide(hiddenAmong(judge, links), 'suppressed-complement');
  if (rules.crossing) {
    const shown = (all: readonly Group[]): readonly Group[] =>
      all.filter(({ index }) => result[index] === null);
    const kept = linksBesideTeams(judge, tree.crossing, teams, shown(teams), shown(links));
    hide(
      links.filter((link) => !kept.includes(link)),
      'suppressed-difference',
    );
  }
  // Who tells how many gave each answer must not have smaller parts of which a mean is told: with few answers to choose
  // from, the mean says who of them is where.
  if (rules.detail && block.over !== null) {
    const means = earlier.get(block.over) ?? [];
    const isTold = ({ index }: Group): boolean =>
      result[index] !== null &&
      [null, 'nearly-all-high', 'nearly-all-low'].includes(means[index] ?? null);
    if (teams.some(isTold)) result[0] ??= 'suppressed-complement';
  }
  return rules.unanimity ? withSafeEnds(judge, groups, result, teams.length) : result;
}

/**
 * “Nearly everyone” is a figure too. It is told of a team only when what is left of all hidden people, without those of
 * whom it is told, is nobody, or enough people and still far from an end; and of no link that stands beside teams.
 */
function withSafeEnds(
  { organisation, least }: SiblingJudge,
  groups: readonly Group[],
  verdicts: readonly Verdict[],
  teams: number,
): readonly Verdict[] {
  const isEnd = (index: number): boolean =>
    verdicts[index] === 'nearly-all-high' || verdicts[index] === 'nearly-all-low';
  const sides = [groups.slice(1, 1 + teams), groups.slice(1 + teams)];
  const unsafe = new Set<number>();
  for (const [side, parts] of sides.entries()) {
    const ends = parts.filter(({ index }) => isEnd(index));
    const [whole] = organisation.measured;
    if (ends.length === 0 || !whole?.scale) continue;
    const isBeside = (sides[1 - side] ?? []).length > 0;
    if (side === 1 && isBeside) {
      for (const { index } of ends) unsafe.add(index);
      continue;
    }
    if (verdicts[0] !== null) continue;
    const left = parts.filter(({ index }) => verdicts[index] === null || isEnd(index));
    const people = left.reduce((sum, { n }) => sum - n, whole.n);
    if (people === 0) continue;
    const band = 100 * (1 + 1 / whole.scale.steps);
    const sum = left.reduce(
      (rest, { n, measured }) => rest - n * (measured[0]?.mean ?? 0),
      whole.n * (whole.mean ?? 0),
    );
    const reach = band * (ends.length + 1);
    if (people < least || sum <= reach || 100 * people - sum <= reach) {
      for (const { index } of ends) unsafe.add(index);
    }
  }
  return verdicts.map((verdict, index) =>
    verdict !== null && unsafe.has(index) ? withoutEnd(verdict) : verdict,
  );
}

function own(
  measured: readonly Measured[],
  n: number,
  least: number,
  { small, complement, dominance, unanimity }: SuppressionRules,
): Verdict {
  if (small ? n < least : n === 0) return 'suppressed-small';
  if (complement && measured.some((one) => one.isLeft && one.n > 0 && one.n < least)) {
    return 'suppressed-difference';
  }
  if (dominance && measured.some(isDominated)) return 'suppressed-dominance';
  if (!unanimity) return null;
  for (const one of measured) {
    const reason = telling(one);
    // Of several figures that are withheld together it is not told which of them is near an end.
    if (reason)
      return measured.filter(({ isLeft }) => !isLeft).length > 1 ? withoutEnd(reason) : reason;
  }
  return null;
}

/** The same, without saying that the mean is near an end. */
function withoutEnd(reason: GroupReason): GroupReason {
  return reason === 'nearly-all-high' || reason === 'nearly-all-low'
    ? 'suppressed-complement'
    : reason;
}

interface SiblingJudge {
  readonly organisation: Group;
  readonly least: number;
  readonly block: Block;
  readonly rules: SuppressionRules;
}

function hiddenAmong(judge: SiblingJudge, groups: readonly Group[]): readonly Group[] {
  const { organisation, least, rules } = judge;
  const withheld = groups.filter(({ verdict }) => verdict !== null);
  if (!rules.complement) return withheld;
  // Without a figure of the parent there is nothing to subtract from.
  if (organisation.verdict !== null) {
    return organisation.n < least && rules.small ? groups : withheld;
  }
  const hidden = suppressSiblings(organisation.n, groups, rules.small ? least : 1, {
    isHidden: ({ verdict }) => verdict !== null,
    restIsSafe: (visible) => restIsSafe(judge, groups, visible),
  });
  return groups.filter(({ name }) => hidden.includes(name));
}

/** Whether the people outside of `visible` may be derived, figure by figure. */
function restIsSafe(
  { organisation, least, block, rules }: SiblingJudge,
  groups: readonly Group[],
  visible: readonly Group[],
): boolean {
  return organisation.measured.every((whole, index) => {
    const parts = visible.flatMap(({ measured }) => measured[index] ?? []);
    const n = parts.reduce((left, part) => left - part.n, whole.n);
    if (n === 0) return true;
    if (n < least) return false;
    const mean = restOfMean(whole, parts, n);
    if (rules.dominance && whole.most !== null) {
      const most = mostOfRest(whole, index, groups, visible);
      if (isDominated({ ...whole, n, mean, most })) return false;
    }
    if (!rules.unanimity) return true;
    const gaps = whole.gaps && {
      ...whole.gaps,
      people: parts.reduce((left, part) => left - (part.gaps?.people ?? 0), whole.gaps.people),
    };
    if (hasTellingGaps({ ...whole, n, gaps })) return false;
    if (whole.scale && mean !== null && nearEnd(n, mean, whole.scale.steps)) return false;
    if (!block.isDetail || !whole.counts) return true;
    return !nearlySame(
      whole.counts.map((people, answer) =>
        parts.reduce((left, { counts }) => left - (counts?.[answer] ?? 0), people),
      ),
    );
  });
}

/** The most that one of the others may have counted: of people in no group, as much as anyone. */
function mostOfRest(
  whole: Measured,
  index: number,
  groups: readonly Group[],
  visible: readonly Group[],
): number | null {
  const inGroups = groups.reduce((sum, { measured }) => sum + (measured[index]?.n ?? 0), 0);
  if (inGroups < whole.n) return whole.most;
  const hidden = groups.filter((group) => !visible.includes(group));
  return Math.max(...hidden.map(({ measured }) => measured[index]?.most ?? 0));
}

function restOfMean(whole: Measured, parts: readonly Measured[], n: number): number | null {
  if (whole.mean === null) return null;
  return parts.reduce((left, part) => left - part.n * (part.mean ?? 0), whole.n * whole.mean) / n;
}

/** The links that may be shown beside these teams: the smallest give way until the rest is safe. */
function linksBesideTeams(
  { organisation, least, block }: SiblingJudge,
  crossing: readonly Crossing[] | undefined,
  allTeams: readonly Group[],
  teams: readonly Group[],
  links: readonly Group[],
): readonly Group[] {
  if (allTeams.length === 0 || links.length === 0) return links;
  if (!crossing || organisation.verdict !== null) return [];
  // Nobody knows how much of what is counted comes from one person in a team and not in a link.
  if (organisation.measured.some(({ most }) => most !== null)) return [];
  const left = [...links].sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1));
  const figures = Math.max(1, organisation.measured.length);
  const isSafe = (): boolean =>
    Array.from({ length: figures }, (_, figure) => figure).every((figure) => {
      const whole = organisation.measured[figure];
      if (whole?.isLeft && whole.n === 0) return true;
      const sides = [teams, left].map((groups) => withRest(organisation, groups, figure));
      const [ofTeams = [], ofLinks = []] = sides;
      const people = peoplePerPair(crossing, teams, left);
      return crossingIsSafe(
        { teams: ofTeams, links: ofLinks, people },
        least,
        block.isDetail ? null : (whole?.scale ?? null),
      );
    });
  while (left.length > 0 && !isSafe()) left.shift();
  return left;
}

/** The groups, and behind them all other people as one group. */
function withRest(
  organisation: Group,
  groups: readonly Group[],
  figure: number,
): readonly CrossedGroup[] {
  const crossed = (group: Group): CrossedGroup => {
    const { n = group.people, mean = null } = group.measured[figure] ?? {};
    return { n, people: group.people, sum: mean === null ? null : mean * n };
  };
  const known = groups.map(crossed);
  const rest = known.reduce(
    (left, { n, people, sum }) => ({
      n: left.n - n,
      people: left.people - people,
      sum: left.sum === null || sum === null ? null : left.sum - sum,
    }),
    crossed(organisation),
  );
  return [...known, rest];
}

function peoplePerPair(
  crossing: readonly Crossing[],
  teams: readonly Group[],
  links: readonly Group[],
): readonly (readonly number[])[] {
  const place = (groups: readonly Group[], label: string | null): number => {
    const index = groups.findIndex(({ name }) => name === label);
    return index < 0 || label === null ? groups.length : index;
  };
  const table = Array.from({ length: teams.length + 1 }, () =>
    Array.from({ length: links.length + 1 }, () => 0),
  );
  for (const { team, link, people } of crossing) {
    const row = table[place(teams, team)] as number[];
    const column = place(links, link);
    row[column] = (row[column] ?? 0) + people;
  }
  return table;
}
