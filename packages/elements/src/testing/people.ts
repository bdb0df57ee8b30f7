import type { Definition, LeerResult, ResultLabels } from '@leerklimaat/core';
import {
  syntheticOrganisation,
  type SyntheticOrganisation,
} from '../../../core/src/testing/synthetic-organisation.js';

/** Results of so many people who do not exist and carry the same labels; other people with another seed. */
export function people(
  { instrument }: Definition,
  count: number,
  labels: ResultLabels = {},
  made: Partial<SyntheticOrganisation> = {},
): readonly LeerResult[] {
  const wish = { seed: 1, icc: 0, ...made, teams: { samen: count } };
  return [...syntheticOrganisation(instrument, wish)].map((result) => ({ ...result, labels }));
}
