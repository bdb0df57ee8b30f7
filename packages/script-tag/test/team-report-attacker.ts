import type { LeerResult, ReportTree } from '@leerklimaat/core';
import { Attack, type Loot } from '../../core/src/testing/attacker/attack.js';
import type { AttackedOrganisation } from '../../core/src/testing/attacker/attacked-organisation.js';
import type { Fact } from '../../core/src/testing/attacker/fact.js';
import { factHolds } from '../../core/src/testing/attacker/fact-holds.js';
import { resultsAt } from '../../core/src/testing/attacker/publications.js';
import { publishedFacts } from '../../core/src/testing/attacker/published-facts.js';
import { randomOrganisation } from '../../core/src/testing/attacker/random-organisation.js';
import { answerRange } from '../../core/src/contract/answer-range.js';

export { attackedInstrument } from '../../core/src/testing/attacker/attacked-organisation.js';

/** A random organisation of which everybody's answers are in at once, as a report finds them. */
export function attackedOrganisation(seed: number): AttackedOrganisation {
  const organisation = randomOrganisation(seed);
  const people = organisation.people.map((person) => ({ ...person, batch: 0 }));
  return { ...organisation, people, releases: 1 };
}

export function attackedResults(organisation: AttackedOrganisation): readonly LeerResult[] {
  const answers = organisation.people.map((person) => person.answers);
  return resultsAt(organisation, answers, 0);
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
    readings.flatMap((tree) =>
      publishedFacts(organisation, [{ release: 0, raw: tree, tree }], true),
    ),
  );
  const truth = people.map(({ answers }) => answers);
  if (!facts.every((fact) => factHolds(fact, truth))) throw new Error('A figure was misread.');
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
    isPublishedAlike: (world) => facts.every((fact) => factHolds(fact, world)),
  });
  const kinds = new Map(
    people.map(({ team, link, answers }, person) => [
      JSON.stringify([team, link, answers]),
      person,
    ]),
  );
  return [null, ...[...kinds.values()].slice(0, insiders)].flatMap(
    (insider) => attack.recover(insider) ?? [],
  );
}

/** Each fact once: a figure stands in several places. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const flat = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  return [...new Map(facts.map((fact) => [JSON.stringify(fact, flat), fact])).values()];
}
