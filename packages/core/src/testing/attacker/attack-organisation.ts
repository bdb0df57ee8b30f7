import { groupReport } from '../../group/group-report.js';
import type { GroupNode, ReportTree } from '../../group/report-tree.js';
import type { ReleaseRecord } from '../../group/release-record.js';
import { summarise } from '../../group/summarise.js';
import { suppressWithRules } from '../../group/suppress-with-rules.js';
import type { SuppressionRules } from '../../group/suppression-rules.js';
import { attack, type Loot } from './attack.js';
import { factHolds } from './fact-holds.js';
import { publishedFacts, type Fact } from './published-facts.js';
import { resultsAt, type AttackedOrganisation } from './random-organisation.js';

export interface AttackReport {
  readonly outsider: Loot;
  /** Of every kind of insider, whatever any of them recovers. */
  readonly insiders: Loot;
  /** Figures shown in the last release, and those that a bare minimum of five (detail ten) would show. */
  readonly shown: number;
  readonly bare: number;
}

export interface AttackOptions {
  /** Most insiders to try, one after another. */
  readonly insiders?: number;
  readonly repairs?: readonly number[];
}

const SCALES = [
  [0, 1, 2],
  [3, 4],
];

/** Releases an organisation as often as answers come in, and lets the attacker read all releases. */
export function attackOrganisation(
  organisation: AttackedOrganisation,
  rules: SuppressionRules,
  { insiders = 6, repairs }: AttackOptions = {},
): AttackReport {
  const records: ReleaseRecord[] = [];
  const facts: Fact[] = [];
  let shown: ReportTree | null = null;
  let raw: ReportTree | null = null;
  for (let release = 0; release < organisation.releases; release += 1) {
    const results = resultsAt(organisation, release);
    if (results.length === 0) continue;
    const { summary } = summarise(organisation.instrument, results, { validated: true });
    raw = groupReport(organisation.instrument, summary);
    const next = suppressWithRules(raw, {}, records, rules);
    records.push(next.release);
    facts.push(...publishedFacts(organisation, next.tree, shown, release, rules.rounding));
    shown = next.tree;
  }
  const { people } = organisation;
  const truth = (person: number, item: number): number | null =>
    people[person]?.answers[item] ?? null;
  if (!facts.every((fact) => factHolds(fact, truth)))
    throw new Error('The attacker misreads a figure.');
  const inSome = people.map((_, index) => index).filter((index) => isConcerned(facts, index));
  const kinds = new Map(
    inSome.map((index) => {
      const { team, link, batch, answers } = people[index] as (typeof people)[number];
      return [JSON.stringify([team, link, batch, answers]), index];
    }),
  );
  const chosen = [...kinds.values()].slice(0, insiders);
  const loots: Loot[] = [];
  for (const insider of chosen) {
    const loot = attack({ people, facts, insider, ...(repairs && { repairs }) }, SCALES);
    loots.push(loot);
    if (loot.answers.length + loot.groups.length > 0) break;
  }
  return {
    outsider: attack({ people, facts, ...(repairs && { repairs }) }, SCALES),
    insiders: {
      answers: loots.flatMap(({ answers }) => answers),
      groups: loots.flatMap(({ groups }) => groups),
    },
    shown: shown ? countShown(shown, () => true) : 0,
    bare: raw ? countShown(raw, (n, least) => n >= least) : 0,
  };
}

function isConcerned(facts: readonly Fact[], person: number): boolean {
  return facts.some((fact) =>
    fact.kind === 'sum' ? fact.weights.has(person) : fact.people.includes(person),
  );
}

function countShown(tree: ReportTree, counts: (n: number, least: number) => boolean): number {
  const { organisation } = tree;
  const nodes: GroupNode[] = [organisation, ...organisation.teams, ...organisation.links];
  let shown = 0;
  const count = (
    figure: { readonly value: unknown; readonly n: number | null },
    least: number,
  ): void => {
    if (figure.value !== null && counts(figure.n ?? 0, least)) shown += 1;
  };
  for (const { dimensions, total } of nodes) {
    count(total.mean, 5);
    for (const { mean, sd, items } of dimensions) {
      count(mean, 5);
      count(sd, 10);
      for (const item of items) {
        count(item.mean, 5);
        count(item.distribution, 10);
      }
    }
  }
  return shown;
}
