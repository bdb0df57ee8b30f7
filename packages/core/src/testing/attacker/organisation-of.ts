import { makeInstrument } from '../make-instrument.js';
import { attackedInstrument, type AttackedOrganisation } from './attacked-organisation.js';

/**
 * An organisation that is written out by hand.
 *
 * @param lines - one per person: team, link, release that they came in with, and answers; a dash is none. Three answers
 *   are of an instrument of one scale
 * @example
 * organisationOf(['t0 - 0 3 3 2 3 3 2', 't0 l1 1 2 3 - 1 2 2']);
 */
export function organisationOf(lines: readonly string[]): AttackedOrganisation {
  const people = lines.map((line) => {
    const [team = '-', link = '-', batch, ...answers] = line.split(' ');
    return {
      team: team === '-' ? null : team,
      link: link === '-' ? null : link,
      batch: Number(batch),
      answers: answers.map((answer) => (answer === '-' ? null : Number(answer))),
    };
  });
  const isShort = people[0]?.answers.length === 3;
  return {
    instrument: isShort
      ? makeInstrument({ scales: { a: ['a1', 'a2', 'a3'] } })
      : attackedInstrument,
    people,
    releases: Math.max(...people.map(({ batch }) => batch)) + 1,
  };
}
