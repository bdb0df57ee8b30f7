import {
  keten,
  leercultuurdragers,
  leercultuurkenmerken,
  leergoesting,
  leerklimaat,
  leerleider,
  leerleiderSpiegel,
  leervoorkeur,
  releaseRounds,
  ResultCollector,
  readResults,
  veiligheid,
  woordenEnDaden,
  type Instrument,
  type LeerResult,
  type ReportTree,
  type RoundsOptions,
} from '@leerklimaat/core';
import {
  syntheticOrganisation,
  type SyntheticOrganisation,
} from '../../core/src/testing/synthetic-organisation.js';
import { resultOf } from './results.js';

/** Every questionnaire of which a report shows something. */
export const REPORTED: readonly Instrument[] = [
  leerklimaat,
  leergoesting,
  veiligheid,
  leercultuurkenmerken,
  leercultuurdragers,
  woordenEnDaden,
  keten,
  leerleiderSpiegel,
  leervoorkeur,
];

/** Results of people who do not exist, of one questionnaire. */
export function madeResults(
  made: Partial<SyntheticOrganisation> = {},
  instrument: Instrument = leerklimaat,
): readonly LeerResult[] {
  const people = { seed: 1, teams: { Montage: 12, Planning: 14, Onderhoud: 11 }, ...made };
  return [...syntheticOrganisation(instrument, people)];
}

/** As somebody keeps it who asked nobody for a team. */
export function withoutLabels(result: LeerResult): LeerResult {
  const { labels: _, ...rest } = result;
  return rest;
}

/** What may be shown of results, one tree a round. */
export function treesOf(
  results: readonly LeerResult[],
  options: RoundsOptions = {},
  instrument: Instrument = leerklimaat,
): readonly ReportTree[] {
  const collector = new ResultCollector(instrument);
  readResults(collector, results);
  return releaseRounds(instrument, collector.reading().summary, options);
}

/** What may be shown of people who filled in every questionnaire, once or more. */
export function treesOfAll(
  made: Partial<SyntheticOrganisation>,
  rounds: readonly string[] = ['2026'],
): readonly ReportTree[] {
  return REPORTED.flatMap((instrument, index) =>
    treesOf(
      rounds.flatMap((round, turn) =>
        madeResults({ seed: 10 * index + turn + 1, round, ...made }, instrument),
      ),
      {},
      instrument,
    ),
  );
}

/** One a line, as a page keeps them. */
export function asLines(results: readonly unknown[]): string {
  return results.map((result) => `${JSON.stringify(result)}\n`).join('');
}

/** The file that a manager kept of the own checklist. */
export const ownChecklist: string = JSON.stringify(resultOf(leerleider, 2));
