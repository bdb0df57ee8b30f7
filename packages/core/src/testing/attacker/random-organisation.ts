import { seededRandom } from '../../statistics/seeded-random.js';
import {
  attackedInstrument,
  MOST_COUNTED,
  type AttackedOrganisation,
  type Person,
} from './attacked-organisation.js';

const LARGEST = 60;

/** 2 to 60 people in teams and links, who answer alike or not, some high and some low, and come in up to three times. */
export function randomOrganisation(seed: number): AttackedOrganisation {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const size = 2 + below(random() < 0.4 ? 20 : LARGEST - 1);
  const teams = 1 + below(Math.max(1, Math.min(9, Math.ceil(size / 4))));
  const links = random() < 0.3 ? 0 : 1 + below(4);
  const releases = 1 + below(3);
  const isNested = random() < 0.3;
  const loose = random() < 0.3 ? 0.1 : 0;
  const gaps = random() < 0.3 ? 0.08 : 0;
  // Some organisations agree, some are at an end, some are all over the scale.
  const level = random() * 4;
  const spread = [0.2, 0.8, 1.5, 3][below(4)] as number;
  const busy = random() * 3;
  const skew = Array.from({ length: teams }, () => (random() < 0.3 ? (random() - 0.5) * 6 : 0));
  const people = Array.from({ length: size }, (): Person => {
    // Teams of very different sizes.
    const team = Math.min(below(teams), below(teams + 1));
    const answers = attackedInstrument.items.map(({ scale }) => {
      if (random() < gaps) return null;
      // Most did little, a few did a lot.
      if (scale === 'c') return Math.min(MOST_COUNTED, below(1 + busy / (0.1 + random())));
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
