import type { GroupFigure, GroupNode, ItemNode, ReportTree } from '../../group/report-tree.js';
import type { AttackedOrganisation, Person } from './random-organisation.js';

/** What one published figure says of answers: a weighted sum lies between two numbers. */
export interface SumFact {
  readonly kind: 'sum';
  readonly low: number;
  readonly high: number;
  /** By person: what one point on one of these items counts. */
  readonly weights: ReadonlyMap<number, number>;
  readonly items: readonly number[];
}

/** How many people gave each answer to one item. */
export interface CountFact {
  readonly kind: 'counts';
  readonly people: readonly number[];
  readonly item: number;
  readonly counts: readonly number[];
}

/** A standard deviation of people's scores. */
export interface SpreadFact {
  readonly kind: 'spread';
  readonly low: number;
  readonly high: number;
  readonly people: readonly number[];
  readonly items: readonly number[];
}

export type Fact = SumFact | CountFact | SpreadFact;

const HIGHEST = 4;
const HALF = 0.5;

/**
 * Everything that a released tree says, as facts about answers. The attacker knows the rules, who is in which group, who
 * answered when, and who left what open; not what anyone answered.
 */
export function publishedFacts(
  organisation: AttackedOrganisation,
  tree: ReportTree,
  before: ReportTree | null,
  release: number,
  isRounded: boolean,
): readonly Fact[] {
  const { people, instrument } = organisation;
  const half = isRounded ? HALF : 1e-9;
  const all = people.flatMap(({ batch }, index) => (batch <= release ? [index] : []));
  const old = new Set(before ? figuresOf(before) : []);
  const groups: (readonly [GroupNode, readonly number[]])[] = [
    [tree.organisation, all],
    ...tree.organisation.teams.map(
      (node) => [node, all.filter((index) => people[index]?.team === node.label)] as const,
    ),
    ...tree.organisation.links.map(
      (node) => [node, all.filter((index) => people[index]?.link === node.label)] as const,
    ),
  ];
  const itemsOf = (scale: string): readonly number[] =>
    instrument.items.flatMap((item, index) => (item.scale === scale ? [index] : []));
  return groups.flatMap(([node, members]) => {
    const facts: Fact[] = [];
    const scored = (items: readonly number[]): readonly number[] =>
      members.filter(
        (index) => answered(people[index], items) >= Math.ceil((2 * items.length) / 3),
      );
    for (const dimension of node.dimensions) {
      const items = itemsOf(dimension.scale);
      const valid = scored(items);
      const weights = new Map(
        valid.map((index) => [index, 100 / HIGHEST / answered(people[index], items)]),
      );
      if (!old.has(dimension.mean)) facts.push(...sumFacts(dimension.mean, weights, items, half));
      if (dimension.sd.value !== null && !old.has(dimension.sd)) {
        const { value } = dimension.sd;
        const wide = 5 * half;
        facts.push({ kind: 'spread', low: value - wide, high: value + wide, people: valid, items });
      }
      for (const item of dimension.items)
        facts.push(...itemFacts(organisation, item, members, half, old));
    }
    return facts;
  });
}

/** A figure that was kept rests on the people of the release that it comes from. */
function figuresOf({ organisation }: ReportTree): readonly unknown[] {
  return [organisation, ...organisation.teams, ...organisation.links].flatMap(({ dimensions }) =>
    dimensions.flatMap(({ mean, sd, items }) => [
      mean,
      sd,
      ...items.flatMap((item) => [item.mean, item.distribution]),
    ]),
  );
}

function answered(person: Person | undefined, items: readonly number[]): number {
  return items.filter((item) => (person?.answers[item] ?? null) !== null).length;
}

function itemFacts(
  { instrument, people }: AttackedOrganisation,
  node: ItemNode,
  members: readonly number[],
  half: number,
  old: ReadonlySet<unknown>,
): readonly Fact[] {
  const item = instrument.items.findIndex(({ id }) => id === node.item);
  const valid = members.filter((index) => (people[index]?.answers[item] ?? null) !== null);
  const weights = new Map(valid.map((index) => [index, 100 / HIGHEST]));
  const { distribution } = node;
  return [
    ...(old.has(node.mean) ? [] : sumFacts(node.mean, weights, [item], half)),
    ...(distribution.value === null || old.has(distribution)
      ? []
      : [{ kind: 'counts' as const, people: valid, item, counts: distribution.value }]),
  ];
}

function sumFacts(
  figure: GroupFigure<number>,
  weights: ReadonlyMap<number, number>,
  items: readonly number[],
  half: number,
): readonly SumFact[] {
  const n = weights.size;
  const fact = (low: number, high: number): readonly SumFact[] => [
    { kind: 'sum', low: low * n, high: high * n, weights, items },
  ];
  if (figure.value !== null) return fact(figure.value - half, figure.value + half);
  const { reason } = figure as { readonly reason: string };
  const band = 125 / n;
  if (reason === 'nearly-all-high') return fact(100 - band, 100);
  return reason === 'nearly-all-low' ? fact(0, band) : [];
}
