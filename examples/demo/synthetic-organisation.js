// Made from packages/core/src/testing/synthetic-organisation.ts by npm run generate.
import { answerRange, createResult, normalQuantile, seededRandom } from '@leerklimaat/core';

/**
 * People who do not exist, in teams that do differ a little: results to test with and to show what a report looks like.
 * They are no data about anything.
 *
 * An answer is a normal number cut into points: a part of the team, a part of the person over all scales, a part of the
 * person on one scale, and chance. Counts go up with the person's part too, so that words and deeds go together.
 *
 * @returns one result after another, made as they are asked for, so that a million take no room
 * @example
 * [...syntheticOrganisation(leerklimaat, { seed: 1, teams: { Noord: 8, Zuid: 12 } })].length; // 20
 */
export function* syntheticOrganisation(
  instrument,
  {
    seed,
    teams,
    links = [],
    round,
    level = 0.4,
    icc = 0.12,
    itemCorrelation = 0.4,
    gaps = 0.02,
    share = 'answers',
  },
) {
  const random = seededRandom(seed);
  const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
  let number = 0;
  for (const [team, people] of Object.entries(teams)) {
    const ofTeam = normal() * Math.sqrt(icc * itemCorrelation);
    for (let person = 0; person < people; person += 1) {
      // What people share over all scales is half of what they share on one.
      const own = Math.sqrt(((1 - icc) * itemCorrelation) / 2);
      const overall = level + ofTeam + normal() * own;
      const perScale = new Map(instrument.scales.map(({ id }) => [id, normal() * own]));
      const answers = {};
      for (const item of instrument.items) {
        if (random() < gaps) continue;
        if (item.optOut && random() < gaps) {
          answers[item.id] = 'na';
          continue;
        }
        const scale = typeof item.scale === 'string' ? (perScale.get(item.scale) ?? 0) : 0;
        const chance = normal() * Math.sqrt(1 - itemCorrelation);
        answers[item.id] = answerOf(instrument, item, overall + scale + chance, answers, random);
      }
      const labels = {
        team,
        ...(links.length > 0 && { link: links[number % links.length] ?? '' }),
        ...(round !== undefined && { round }),
      };
      number += 1;
      const id = idOf(seed, number, round);
      yield createResult(
        instrument,
        answers,
        { id, date: '2026-05-31', fast: false },
        { language: 'nl', share, test: false, labels },
      );
    }
  }
}
function answerOf(instrument, item, latent, answers, random) {
  const { least, most } = answerRange(instrument, item);
  const other = item.unlike === undefined ? undefined : answers[item.unlike];
  if (typeof item.scale !== 'string') {
    const choices = Array.from({ length: most }, (_, index) => index + 1);
    const allowed = choices.filter((choice) => choice !== other);
    return allowed[Math.floor(random() * allowed.length)] ?? 1;
  }
  // Counts are skewed: most do it a few times, some often.
  if (least === 0) return Math.min(most, Math.floor(Math.exp(0.8 * latent)));
  const span = most - least;
  const point = Math.round(least + span / 2 + (latent * span) / 4);
  const within = Math.min(most, Math.max(least, point));
  return item.reversed ? least + most - within : within;
}
function idOf(seed, number, round = '') {
  let mark = 0;
  for (const character of round) mark = (mark * 31 + (character.codePointAt(0) ?? 0)) % 0xffff_ffff;
  return [seed, mark, Math.floor(number / 0x1_0000_0000), number]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
