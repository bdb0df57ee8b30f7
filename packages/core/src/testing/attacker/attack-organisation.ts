import { answerRange } from '../../contract/answer-range.js';
import type { GroupNode, ReportTree } from '../../group/report-tree.js';
import type { SuppressionRules } from '../../group/suppression-rules.js';
import { Attack, type Loot } from './attack.js';
import type { AttackedOrganisation } from './attacked-organisation.js';
import type { World } from './fact.js';
import { factHolds } from './fact-holds.js';
import { publications, type Publication } from './publications.js';
import { publishedFacts } from './published-facts.js';

export interface AttackReport {
  readonly outsider: Loot | null;
  /** What the first of the insiders recovers who recovers anything. */
  readonly insider: (Loot & { readonly by: number }) | null;
  /** Figures shown in the last release, and those that a bare minimum of five (detail ten) would show. */
  readonly shown: number;
  readonly bare: number;
}

export interface AttackOptions {
  /** Most insiders to try, one after another. */
  readonly insiders?: number;
  /** Whether the attacker also runs the rules on every world that is tried, and throws out what would look otherwise. */
  readonly replays?: boolean;
}

/** Releases an organisation as often as answers come in, and lets the attacker read all releases. */
export function attackOrganisation(
  organisation: AttackedOrganisation,
  rules: SuppressionRules,
  { insiders = Infinity, replays = false }: AttackOptions = {},
): AttackReport {
  const published = publications(organisation, rules);
  const facts = publishedFacts(organisation, published, rules.rounding);
  const { people, instrument } = organisation;
  const truth = people.map(({ answers }) => answers);
  if (!facts.every((fact) => factHolds(fact, truth))) {
    throw new Error('The attacker misreads a figure.');
  }
  const all = written(published);
  const attack = new Attack({
    people,
    facts,
    most: instrument.items.map((item) => {
      const { least, most } = answerRange(instrument, item);
      return most - least;
    }),
    scales: instrument.scales.map(({ id }) =>
      instrument.items.flatMap(({ scale }, item) => (scale === id ? [item] : [])),
    ),
    isPublishedAlike: (world: World) =>
      facts.every((fact) => factHolds(fact, world)) &&
      (!replays || written(publications(organisation, rules, world)) === all),
  });
  const outsider = attack.recover(null);
  let insider: AttackReport['insider'] = null;
  for (const by of insidersOf(organisation).slice(0, insiders)) {
    const loot = attack.recover(by);
    if (!loot) continue;
    insider = { ...loot, by };
    break;
  }
  const last = published.at(-1);
  return {
    outsider,
    insider,
    shown: last ? countShown(last.tree, () => true) : 0,
    bare: last ? countShown(last.raw, (n, least) => n >= least) : 0,
  };
}

function written(published: readonly Publication[]): string {
  return JSON.stringify(published.map(({ tree }) => tree));
}

/** One of every kind: colleagues of the same groups who answered the same know the same. */
function insidersOf({ people }: AttackedOrganisation): readonly number[] {
  const kinds = new Map(
    people.map(({ team, link, batch, answers }, person) => [
      JSON.stringify([team, link, batch, answers]),
      person,
    ]),
  );
  return [...kinds.values()];
}

const SMALLEST = 5;
const SMALLEST_DETAIL = 10;

function countShown(
  { organisation }: ReportTree,
  isEnough: (n: number, least: number) => boolean,
): number {
  const nodes: readonly GroupNode[] = [organisation, ...organisation.teams, ...organisation.links];
  let shown = 0;
  const count = (
    { value, n }: { readonly value: unknown; readonly n: number | null },
    least: number,
  ): void => {
    if (value !== null && isEnough(n ?? 0, least)) shown += 1;
  };
  for (const { dimensions, total, counts } of nodes) {
    count(total.mean, SMALLEST);
    for (const { mean, sd, items } of dimensions) {
      count(mean, SMALLEST);
      count(sd, SMALLEST_DETAIL);
      for (const item of items) {
        count(item.mean, SMALLEST);
        count(item.distribution, SMALLEST_DETAIL);
      }
    }
    for (const { mean, sd, items } of counts) {
      count(mean, SMALLEST);
      for (const figure of [sd, ...items.map(({ distribution }) => distribution)]) {
        count(figure, SMALLEST_DETAIL);
      }
    }
  }
  return shown;
}
