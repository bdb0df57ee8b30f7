import type { LeerResult, ReportTree } from '@leerklimaat/core';
import { attack, type Loot } from '../../core/src/testing/attacker/attack.js';
import { factHolds } from '../../core/src/testing/attacker/fact-holds.js';
import { publishedFacts, type Fact } from '../../core/src/testing/attacker/published-facts.js';
import {
  randomOrganisation,
  resultsAt,
  type AttackedOrganisation,
} from '../../core/src/testing/attacker/random-organisation.js';

export { attackedInstrument } from '../../core/src/testing/attacker/random-organisation.js';

/** A random organisation of which everybody's answers are in at once, as a report finds them. */
export function attackedOrganisation(seed: number): AttackedOrganisation {
  const organisation = randomOrganisation(seed);
  const people = organisation.people.map((person) => ({ ...person, batch: 0 }));
  return { ...organisation, people, releases: 1 };
}

export function attackedResults(organisation: AttackedOrganisation): readonly LeerResult[] {
  return resultsAt(organisation, 0);
}

/**
 * What somebody recovers who has read all of these, which say the same in other places: an outsider, or a colleague who
 * knows the own answers.
 *
 * @param insiders - most colleagues to try
 * @throws Error when something was read that is not so
 */
export function recovered(
  organisation: AttackedOrganisation,
  readings: readonly ReportTree[],
  insiders: number,
): readonly Loot[] {
  const { people, instrument } = organisation;
  const facts = distinct(
    readings.flatMap((tree) => publishedFacts(organisation, tree, null, 0, true)),
  );
  const truth = (person: number, item: number): number | null =>
    people[person]?.answers[item] ?? null;
  if (!facts.every((fact) => factHolds(fact, truth))) throw new Error('A figure was misread.');
  const scales = instrument.scales.map(({ id }) =>
    instrument.items.flatMap(({ scale }, item) => (scale === id ? [item] : [])),
  );
  const kinds = new Map(
    people.map(({ team, link, answers }, person) => [
      JSON.stringify([team, link, answers]),
      person,
    ]),
  );
  const loots = [
    attack({ people, facts }, scales),
    ...[...kinds.values()]
      .slice(0, insiders)
      .map((insider) => attack({ people, facts, insider }, scales)),
  ];
  return loots.filter(({ answers, groups }) => answers.length + groups.length > 0);
}

/** Each fact once: a figure stands in several places. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const flat = (_: string, value: unknown): unknown =>
    value instanceof Map ? [...value] : value;
  return [...new Map(facts.map((fact) => [JSON.stringify(fact, flat), fact])).values()];
}
