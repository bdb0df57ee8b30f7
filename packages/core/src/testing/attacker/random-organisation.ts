import type { LeerResult } from '../../model/result.js';
import type { Instrument } from '../../model/instrument.js';
import { createResult } from '../../scoring/create-result.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { makeInstrument } from '../make-instrument.js';

/** One who answered. Everybody may know who is in which group, and in which release somebody's answers came along. */
export interface Person {
  readonly team: string | null;
  readonly link: string | null;
  /** From 0: the first release that holds these answers. */
  readonly batch: number;
  /** Per item, in points from the lowest; `null` when left open. */
  readonly answers: readonly (number | null)[];
}

export interface AttackedOrganisation {
  readonly instrument: Instrument;
  readonly people: readonly Person[];
  readonly releases: number;
}

/** Few items, so that all that is published of one scale may be searched at once. */
export const attackedInstrument = makeInstrument({
  scales: { a: ['a1', 'a2', 'a3'], b: ['b1', 'b2'] },
});

/** 2 to 60 people in teams and links, who answer alike or not, some high and some low, and come in up to three times. */
export function randomOrganisation(seed: number): AttackedOrganisation {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const size = 2 + below(random() < 0.4 ? 20 : 59);
  const teams = 1 + below(Math.max(1, Math.min(9, Math.ceil(size / 4))));
  const links = random() < 0.3 ? 0 : 1 + below(4);
  const releases = 1 + below(3);
  const isNested = random() < 0.3;
  const loose = random() < 0.3 ? 0.1 : 0;
  const gaps = random() < 0.3 ? 0.08 : 0;
  // Some organisations agree, some are at an end, some are all over the scale.
  const level = random() * 4;
  const spread = [0.2, 0.8, 1.5, 3][below(4)] as number;
  const skew = Array.from({ length: teams }, () => (random() < 0.3 ? (random() - 0.5) * 6 : 0));
  const people = Array.from({ length: size }, (): Person => {
    // Teams of very different sizes.
    const team = Math.min(below(teams), below(teams + 1));
    const answers = attackedInstrument.items.map(() => {
      if (random() < gaps) return null;
      const own = level + (skew[team] ?? 0) + (random() + random() - 1) * spread;
      return Math.max(0, Math.min(4, Math.round(own)));
    });
    const link = links === 0 ? 0 : isNested ? team % links : below(links);
    return {
      team: random() < loose ? null : `t${team}`,
      link: links === 0 || random() < loose ? null : `l${link}`,
      batch: random() < 0.6 ? 0 : below(releases),
      answers,
    };
  });
  return { instrument: attackedInstrument, people, releases };
}

/** The results that are in at one release. */
export function resultsAt(
  { instrument, people }: AttackedOrganisation,
  release: number,
): readonly LeerResult[] {
  return people.flatMap((person, index) =>
    person.batch > release
      ? []
      : createResult(
          instrument,
          Object.fromEntries(
            instrument.items.flatMap(({ id }, item) => {
              const answer = person.answers[item] ?? null;
              return answer === null ? [] : [[id, answer + 1]];
            }),
          ),
          { id: (index + 1).toString(16).padStart(32, '0'), date: '2026-05-31', fast: false },
          {
            language: 'nl',
            share: 'answers',
            test: false,
            labels: {
              ...(person.team !== null && { team: person.team }),
              ...(person.link !== null && { link: person.link }),
            },
          },
        ),
  );
}
