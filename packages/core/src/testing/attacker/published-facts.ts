import type { GroupFigure, GroupNode, ItemNode, ReportTree } from '../../group/report-tree.js';
import type { AttackedOrganisation } from './attacked-organisation.js';
import type { Fact, Weights } from './fact.js';
import type { Publication } from './publications.js';

const HIGHEST = 4;
/** How far a published figure may lie from what it was: half of what it is rounded to. */
const POINTS = 0.5;
const FIVES = 2.5;
const TENTHS = 0.05;
const EXACT = 1e-9;
/** “Nearly all”: this many points of all people together away from the end, at most. */
const BAND = 125;
/** The least standard deviation of scores that is told stands for all that are smaller. */
const LEAST_SPREAD = 15;

/**
 * What released trees say, as facts about answers: each figure as the interval that it was rounded from. The attacker
 * knows the rules, who is in which group, who answered when, and who left what open; not what anyone answered.
 */
export function publishedFacts(
  organisation: AttackedOrganisation,
  published: readonly Publication[],
  isRounded: boolean,
): readonly Fact[] {
  return published.flatMap(({ tree, release }, index) => {
    const before = published[index - 1]?.tree;
    // A figure that was kept rests on the people of the release that it comes from.
    const kept = new Set<unknown>(before ? groupsOf(before).flatMap(figuresOf) : []);
    return groupsOf(tree).flatMap((node, place) => {
      const members = organisation.people.flatMap(({ team, link, batch }, person) => {
        const isIn =
          place === 0 || (place <= tree.organisation.teams.length ? team : link) === node.label;
        return isIn && batch <= release ? [person] : [];
      });
      const reading = new NodeReading(organisation, members, isRounded, kept);
      return reading.facts(node);
    });
  });
}

/** The organisation, its teams, its links. */
function groupsOf({ organisation }: ReportTree): readonly GroupNode[] {
  return [organisation, ...organisation.teams, ...organisation.links];
}

function figuresOf({ total, dimensions, counts }: GroupNode): readonly unknown[] {
  const ofItem = (item: ItemNode): readonly unknown[] => [item.mean, item.distribution];
  return [
    total.mean,
    total.sd,
    ...dimensions.flatMap(({ mean, sd, items }) => [mean, sd, ...items.flatMap(ofItem)]),
    ...counts.flatMap(({ mean, sd, items }) => [mean, sd, ...items.flatMap(ofItem)]),
  ];
}

/** Reads one node of a tree: the figures of one group. */
class NodeReading {
  readonly #organisation: AttackedOrganisation;
  readonly #members: readonly number[];
  readonly #isRounded: boolean;
  readonly #kept: ReadonlySet<unknown>;

  constructor(
    organisation: AttackedOrganisation,
    members: readonly number[],
    isRounded: boolean,
    kept: ReadonlySet<unknown>,
  ) {
    this.#organisation = organisation;
    this.#members = members;
    this.#isRounded = isRounded;
    this.#kept = kept;
  }

  facts({ total, dimensions, counts }: GroupNode): readonly Fact[] {
    return [
      ...dimensions.flatMap(({ scale, mean, sd, items }) => {
        const weights = this.#scores([scale]);
        return [
          ...this.#sum(mean, weights, POINTS),
          ...this.#spread(sd, weights, FIVES, LEAST_SPREAD),
          ...items.flatMap((item) => this.#item(item, 100 / HIGHEST, POINTS)),
        ];
      }),
      ...this.#total(
        total.mean,
        total.sd,
        dimensions.map(({ scale }) => scale),
      ),
      ...counts.flatMap(({ scale, mean, sd, items }) => {
        const weights = this.#counted(scale);
        return [
          ...this.#sum(mean, weights, TENTHS),
          ...this.#spread(sd, weights, TENTHS),
          ...items.flatMap((item) => this.#item(item, 1, TENTHS)),
        ];
      }),
    ];
  }

  #total(
    mean: GroupFigure<number>,
    sd: GroupFigure<number>,
    scales: readonly string[],
  ): readonly Fact[] {
    const weights = this.#scores(scales);
    return [...this.#sum(mean, weights, POINTS), ...this.#spread(sd, weights, FIVES, LEAST_SPREAD)];
  }

  #item(node: ItemNode, point: number, half: number): readonly Fact[] {
    const item = this.#organisation.instrument.items.findIndex(({ id }) => id === node.item);
    const people = this.#members.filter((person) => this.#answered(person, [item]).length > 0);
    const { value: counts } = node.distribution;
    return [
      ...this.#sum(
        node.mean,
        new Map(people.map((person) => [person, new Map([[item, point]])])),
        half,
      ),
      ...(counts === null || this.#kept.has(node.distribution)
        ? []
        : [{ kind: 'counts' as const, people, item, counts }]),
    ];
  }

  #sum(figure: GroupFigure<number>, weights: Weights, half: number): readonly Fact[] {
    if (this.#kept.has(figure)) return [];
    const n = weights.size;
    const { value, reason } = figure as { readonly value: number | null; readonly reason?: string };
    if (value !== null) {
      const wide = this.#isRounded ? half : EXACT;
      return [{ kind: 'sum', low: (value - wide) * n, high: (value + wide) * n, weights }];
    }
    if (reason === 'nearly-all-high') {
      return [{ kind: 'sum', low: 100 * n - BAND, high: 100 * n, weights }];
    }
    return reason === 'nearly-all-low' ? [{ kind: 'sum', low: 0, high: BAND, weights }] : [];
  }

  #spread(figure: GroupFigure<number>, weights: Weights, half: number, least = 0): readonly Fact[] {
    if (this.#kept.has(figure)) return [];
    const { value } = figure;
    if (value === null) return [];
    const wide = this.#isRounded ? half : EXACT;
    const low = this.#isRounded && value === least ? 0 : value - wide;
    return [{ kind: 'spread', low, high: value + wide, weights }];
  }

  /** Mean of some scales, in POMP points, of those who answered enough of each. */
  #scores(scales: readonly string[]): Weights {
    const perScale = scales.map((scale) => this.#itemsOf(scale));
    return new Map(
      this.#members.flatMap((person) => {
        const answered = perScale.map((items) => this.#answered(person, items));
        const isValid = perScale.every(
          (items, scale) => (answered[scale]?.length ?? 0) >= Math.ceil((2 * items.length) / 3),
        );
        if (!isValid) return [];
        const weights = answered.flatMap((items) =>
          items.map((item) => [item, 100 / HIGHEST / items.length / scales.length] as const),
        );
        return [[person, new Map(weights)] as const];
      }),
    );
  }

  /** All that is counted on one scale, of those who answered all of it. */
  #counted(scale: string): Weights {
    const items = this.#itemsOf(scale);
    return new Map(
      this.#members
        .filter((person) => this.#answered(person, items).length === items.length)
        .map((person) => [person, new Map(items.map((item) => [item, 1]))]),
    );
  }

  #itemsOf(scale: string): readonly number[] {
    const { items } = this.#organisation.instrument;
    return items.flatMap((item, index) => (item.scale === scale ? [index] : []));
  }

  #answered(person: number, items: readonly number[]): readonly number[] {
    const answers = this.#organisation.people[person]?.answers ?? [];
    return items.filter((item) => (answers[item] ?? null) !== null);
  }
}
