import { countsTellLinks } from './counts-tell-links.js';
import type { GroupReason } from './group-reason.js';
import type { JudgedGroup } from './judged-group.js';
import type { Judging } from './judging.js';
import { linksBesideTeams } from './links-beside-teams.js';
import { ownVerdict } from './own-verdict.js';
import type { Block } from './report-blocks.js';
import type { GroupNode } from './report-tree.js';
import { Rest } from './rest.js';
import { safeEnds } from './safe-ends.js';
import { spreadTells } from './spread-tells.js';
import { suppressSiblings } from './suppress-siblings.js';
import type { ToldMeans } from './told-means.js';
import { withoutEnd, type Verdict, type Verdicts } from './verdict.js';

/** What was found of the blocks before. */
interface Judged {
  readonly verdicts: Verdicts;
  readonly told: ToldMeans;
}

/** Judges one block in all groups, rule after rule; what is withheld once stays withheld. */
export class BlockJudge {
  readonly #judging: Judging;
  readonly #block: Block;
  readonly #earlier: Verdicts;
  readonly #told: ToldMeans;
  readonly #least: number;
  #groups: readonly JudgedGroup[];

  constructor(judging: Judging, block: Block, { verdicts, told }: Judged) {
    const { needed, rules, nodes } = judging;
    this.#judging = judging;
    this.#block = block;
    this.#earlier = verdicts;
    this.#told = told;
    this.#least = block.isDetail && rules.detail ? needed.detail : needed.mean;
    this.#groups = nodes.map((node, index) => this.#alone(node, index));
  }

  verdicts(): readonly Verdict[] {
    const { rules } = this.#judging;
    if (rules.crossing) this.#hideLinksBesideTeams();
    const { teams, links } = this;
    this.#hide(this.#hiddenAmong(teams), 'suppressed-complement');
    this.#hide(this.#hiddenAmong(links), 'suppressed-complement');
    if (rules.crossing) this.#hideCrossingLinks();
    if (rules.detail) this.#hideCountsOverMeans();
    if (rules.crossing) this.#hideCountsBesideLinks();
    if (rules.unanimity) this.#hideSpreadOfMeans();
    const verdicts = this.#groups.map(({ verdict }) => verdict);
    if (!rules.unanimity) return verdicts;
    return safeEnds(verdicts, {
      groups: this.#groups,
      teams: this.teams.length,
      least: this.#least,
    });
  }

  get organisation(): JudgedGroup {
    return this.#groups[0] as JudgedGroup;
  }

  get teams(): readonly JudgedGroup[] {
    return this.#groups.slice(1, 1 + this.#judging.tree.organisation.teams.length);
  }

  get links(): readonly JudgedGroup[] {
    return this.#groups.slice(1 + this.#judging.tree.organisation.teams.length);
  }

  /** A group as if there were no others. */
  #alone(node: GroupNode, index: number): JudgedGroup {
    const { rules, isHeld } = this.#judging;
    const people = node.people.n ?? 0;
    const measured = this.#block.read(node);
    const figures = measured.filter(({ isLeft }) => !isLeft);
    const n = figures.length === 0 ? people : Math.min(...figures.map((one) => one.n));
    const outer = this.#block.within.flatMap((id) => this.#earlier.get(id)?.[index] ?? []);
    const [withheld] = outer;
    const verdict =
      (withheld && withoutEnd(withheld)) ??
      ownVerdict(measured, n, this.#least, rules) ??
      (isHeld?.(this.#block, index) ? 'waiting-for-answers' : null);
    return { index, name: node.label ?? '', n, people, measured, verdict };
  }

  #hide(hidden: readonly JudgedGroup[], reason: GroupReason): void {
    const indexes = new Set(hidden.map(({ index }) => index));
    this.#groups = this.#groups.map((group) =>
      indexes.has(group.index) && group.verdict === null ? { ...group, verdict: reason } : group,
    );
  }

  /** A link beside teams is one more figure of the same people: means of larger links only, and no details. */
  #hideLinksBesideTeams(): void {
    const { teams, links } = this;
    if (teams.length === 0) return;
    const { needed } = this.#judging;
    this.#hide(
      links.filter(({ n }) => n < needed.detail),
      'suppressed-small',
    );
    if (this.#block.isDetail) this.#hide(links, 'suppressed-difference');
  }

  #hiddenAmong(groups: readonly JudgedGroup[]): readonly JudgedGroup[] {
    const { rules } = this.#judging;
    const { organisation } = this;
    const isHidden = ({ verdict }: JudgedGroup): boolean => verdict !== null;
    // Without a figure of the parent there is nothing to subtract from.
    if (!rules.complement || organisation.verdict !== null) return groups.filter(isHidden);
    const least = rules.small ? this.#least : 1;
    const judge = { least: this.#least, isDetail: this.#block.isDetail, rules };
    const hidden = new Set(
      suppressSiblings(organisation.n, groups, least, {
        isHidden,
        restOf: (visible) => new Rest(judge, organisation, groups, visible),
      }),
    );
    return groups.filter(({ name }) => hidden.has(name));
  }

  #hideCrossingLinks(): void {
    const { organisation } = this;
    const { crossing } = this.#judging.tree;
    const shown = (all: readonly JudgedGroup[]): readonly JudgedGroup[] =>
      all.filter(({ verdict }) => verdict === null);
    const [teams, links] = [this.teams, shown(this.links)];
    if (teams.length === 0 || links.length === 0) return;
    const kept =
      !crossing || organisation.verdict !== null
        ? []
        : linksBesideTeams({
            organisation,
            teams: shown(teams),
            links,
            crossing,
            least: this.#least,
            isDetail: this.#block.isDetail,
          });
    this.#hide(
      links.filter((link) => !kept.includes(link)),
      'suppressed-difference',
    );
  }

  /**
   * Who tells how many gave each answer must not have smaller parts of which a mean is told: with few answers to choose
   * from, the mean says who of them is where.
   */
  #hideCountsOverMeans(): void {
    const { over } = this.#block;
    if (over === null) return;
    const hidden = this.teams.filter(({ verdict }) => verdict !== null);
    if (this.#told.among(hidden, over).length > 0) {
      this.#hide([this.organisation], 'suppressed-complement');
    }
  }

  #hideSpreadOfMeans(): void {
    const [means] = this.#block.within;
    if (!this.#block.isDetail || means === undefined) return;
    const told = [this.teams, this.links].map((side) => this.#told.among(side, means));
    if (spreadTells(this.organisation, told)) {
      this.#hide([this.organisation], 'suppressed-complement');
    }
  }

  /** Links tell no counts, but their means may say who of the teams gave which answer. */
  #hideCountsBesideLinks(): void {
    const { over } = this.#block;
    const { teams, links, organisation } = this;
    if (over === null || teams.length === 0) return;
    const told = this.#told.of(this.#told.among(links, over), over);
    if (told.length === 0) return;
    const isTelling = countsTellLinks({
      teams: teams.map((team) => ({ label: team.name, items: countsOf(team) })),
      everyone: countsOf(organisation),
      links: told,
      crossing: this.#judging.tree.crossing ?? [],
    });
    if (isTelling) this.#hide([organisation, ...teams], 'suppressed-difference');
  }
}

/** Of a block of items. */
function countsOf({ measured }: JudgedGroup): readonly (readonly number[] | null)[] {
  return measured.map(({ items }) => items?.[0] ?? null);
}
