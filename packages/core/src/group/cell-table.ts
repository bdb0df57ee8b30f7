import { CellSums } from './cell-sums.js';
import type { LinkCount, SummaryCell, SummaryLevel } from './group-summary.js';
import { ItemProducts } from './item-products.js';
import type { PersonValues } from './person-values.js';
import { sharesOf } from './shares-of.js';
import type { SummaryPlan } from './summary-plan.js';

/** The cells of one round, by their number in the sums. */
interface Round {
  readonly organisation: number;
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
    this.#sums.add(round.organisation, person, shares);
    if (sheet) for (const products of round.products) products.add(sheet);
    if (link !== null) this.#sums.add(this.#cell(round.link, link), person, shares);
    if (team === null) return;
    const cell = this.#cell(round.team, team);
    this.#sums.add(cell, person, shares);
    if (link !== null) this.#addLink(cell, link);
  }

  /** In the order of {@link GroupSummary}. */
  read(): readonly SummaryCell[] {
    return sorted(this.#rounds).flatMap(([round, { organisation, products, team, link }]) => [
      this.#read(
        round,
        'organisation',
        null,
        organisation,
        products.map((one) => one.read()),
      ),
      ...sorted(team).map(([label, cell]) => this.#read(round, 'team', label, cell)),
      ...sorted(link).map(([label, cell]) => this.#read(round, 'link', label, cell)),
    ]);
  }

  #addRound(round: string | null): Round {
    const { scales, scoring } = this.#plan;
    const products =
      scoring.choices.length === 0 ? scales.map((one) => new ItemProducts(one)) : NONE;
    const organisation = this.#sums.addCell();
    const made = { organisation, products, team: new Map(), link: new Map() };
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

  #read(
    round: string | null,
    level: SummaryLevel,
    label: string | null,
    cell: number,
    products: SummaryCell['products'] = NONE,
  ): SummaryCell {
    const links = sorted(this.#links.get(cell) ?? NONE).map(([name, people]): LinkCount => ({
      label: name,
      people,
    }));
    const { people, sheets, suspect, ...figures } = this.#sums.read(cell);
    return { round, level, label, people, sheets, suspect, links, ...figures, products };
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
