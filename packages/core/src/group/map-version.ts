import type { Answers } from '../model/answers.js';
import { majorVersion } from './major-version.js';
import type { PersonPart } from './person-part.js';
import type { VersionMap } from './version-map.js';

/**
 * What a result says, under the ids of this version of the instrument.
 *
 * @param own - the version to read it as
 * @param maps - by major version
 * @returns `null` when nothing says how to read that version
 */
export function mapVersion(
  part: PersonPart,
  own: string,
  maps: Readonly<Record<string, VersionMap>> = {},
): PersonPart | null {
  const { version } = part.instrument;
  if (version === own) return part;
  const major = majorVersion(version);
  if (major === majorVersion(own)) return part;
  const map = Object.hasOwn(maps, major) ? maps[major] : undefined;
  if (!map) return null;
  const { answers, scores } = part;
  const named = <Score extends { readonly scale: string }>(score: Score): Score => ({
    ...score,
    scale: nameIn(map.scales, score.scale),
  });
  return {
    ...part,
    ...(answers && { answers: renamed(answers, map.items) }),
    ...(scores && {
      scores: {
        ...scores,
        scales: scores.scales.map(named),
        ...(scores.counts && { counts: scores.counts.map(named) }),
      },
    }),
  };
}

function renamed(answers: Answers, names: Readonly<Record<string, string>>): Answers {
  const entries = Object.entries(answers).filter(([id]) => Object.hasOwn(names, id));
  return Object.fromEntries(entries.map(([id, answer]) => [nameIn(names, id), answer]));
}

/** A name that no instrument has, where the map names none. */
function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? '') : '';
}
