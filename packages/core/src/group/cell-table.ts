import { CellSums } from './cell-sums.js';
import type { LinkCount, SummaryCell } from './group-summary.js';
import { ItemProducts } from './item-products.js';
import type { PersonValues } from './person-values.js';
import { sharesOf } from './shares-of.js';
import type { SummaryPlan } from './summary-plan.js';

/** The cells of one round, by their number in the sums. */
interface Round {
  /** Who is in no team. The organisation is these and the teams together: nobody need be added to it one by one. */
  readonly others: number;
  /** Per scale; none of choices, which have no keyed answers. */
  readonly products: readonly ItemProducts[];
  readonly team: Map<string, number>;
  readonly link: Map<string, number>;
}

const NONE: readonly never[] = Object.freeze([]);

/** Finds the cells that a person is in, and adds the person to each. */
export class CellTable {
  readonly #plan: SummaryPlan;
  readonly #sums: CellSums;
  readonly #rounds = new Map<string | null, Round>();
  /** By number of a team's cell, how many of its people are in each link. */
  readonly #links = new Map<number, Map<string, number>>();

  constructor(plan: SummaryPlan) {
    this.#plan = plan;
    this.#sums = new CellSums(plan);
  }

  add(person: PersonValues): void {
    const shares = sharesOf(this.#plan, person);
    const { team, link, sheet } = person;
    const round = this.#rounds.get(person.round) ?? this.#addRound(person.round);
    const cell = team === null ? round.others : this.#cell(round.team, team);
    this.#sums.add(cell, person, shares);
    if (sheet) for (const products of round.products) products.add(sheet);
    if (link === null) return;
    this.#sums.add(this.#cell(round.link, link), person, shares);
    if (team !== null) this.#addLink(cell, link);
  }

  /** In the order of {@link GroupSummary}. */
  read(): readonly SummaryCell[] {
    return sorted(this.#rounds).flatMap(([label, round]) => [
      this.#readOrganisation(label, round),
      ...sorted(round.team).map(([team, cell]) => this.#read(label, 'team', team, cell)),
      ...sorted(round.link).map(([link, cell]) => this.#read(label, 'link', link, cell)),
    ]);
  }

  #addRound(round: string | null): Round {
    const { scales, scoring } = this.#plan;
    const products =
      scoring.choices.length === 0 ? scales.map((one) => new ItemProducts(one)) : NONE;
    const made = { others: this.#sums.addCell(), products, team: new Map(), link: new Map() };
    this.#rounds.set(round, made);
    return made;
  }

  #cell(cells: Map<string, number>, label: string): number {
    const found = cells.get(label);
    if (found !== undefined) return found;
    const cell = this.#sums.addCell();
    cells.set(label, cell);
    return cell;
  }

  #addLink(cell: number, link: string): void {
    let people = this.#links.get(cell);
    if (!people) this.#links.set(cell, (people = new Map()));
    people.set(link, (people.get(link) ?? 0) + 1);
  }

  #readOrganisation(round: string | null, { others, team, products }: Round): SummaryCell {
    const whole = new CellSums(this.#plan);
    whole.addCell();
    for (const cell of [others, ...team.values()]) whole.addCellOf(0, this.#sums, cell);
    return whole.read(0, {
      round,
      level: 'organisation',
      label: null,
      links: NONE,
      products: products.map((one) => one.read()),
    });
  }

  #read(round: string | null, level: 'team' | 'link', label: string, cell: number): SummaryCell {
    const links = sorted(this.#links.get(cell) ?? NONE).map(([name, people]): LinkCount => ({
      label: name,
      people,
    }));
    return this.#sums.read(cell, { round, level, label, links, products: NONE });
  }
}

/** By UTF-16 code units, because a locale would order them its own way; none comes first. */
function sorted<Label extends string | null, T>(
  labels: Iterable<readonly [Label, T]>,
): (readonly [Label, T])[] {
  return [...labels].sort(([a], [b]) => {
    if (a === null || b === null) return a === null ? -1 : 1;
    return a < b ? -1 : 1;
  });
}
