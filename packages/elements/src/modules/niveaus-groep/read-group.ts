import {
  preferenceCode,
  type GroupMeans,
  type LeerResult,
  type PreferenceScores,
} from '@leerklimaat/core';

const SCALES = preferenceCode.scales;

export type Group = readonly PreferenceScores[] | GroupMeans;

/**
 * What a host gives of a group; `null` when it can't be read. Of results only those of `leervoorkeur` count (choices
 * compare nobody), each once, and no try-outs.
 */
export function readGroup(given: unknown): Group | null {
  if (typeof given !== 'object' || given === null) return null;
  if (Array.isArray(given)) {
    const people = new Map<unknown, PreferenceScores>();
    for (const entry of given as readonly unknown[]) {
      const { id, scores, instrument, test } = (entry ?? {}) as Partial<LeerResult>;
      const order = scores?.preferences?.value?.order;
      if (instrument?.id !== 'leervoorkeur' || test || !isProfile(order)) continue;
      people.set(id ?? entry, { order });
    }
    return [...people.values()];
  }
  const { n, means } = given as Partial<GroupMeans>;
  if (typeof n !== 'number' || typeof means !== 'object' || means === null) return null;
  const five = SCALES.map((scale) => [scale, means[scale]] as const);
  if (!five.every(([, mean]) => Number.isFinite(mean))) return null;
  return { n, means: Object.fromEntries(five) as GroupMeans['means'] };
}

function isProfile(order: unknown): order is PreferenceScores['order'] {
  if (!Array.isArray(order) || order.length !== SCALES.length) return false;
  const scores = order as readonly (Partial<PreferenceScores['order'][number]> | null)[];
  return SCALES.every((scale) =>
    scores.some((score) => score?.scale === scale && Number.isFinite(score.value)),
  );
}
