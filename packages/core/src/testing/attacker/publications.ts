import { groupReport } from '../../group/group-report.js';
import type { ReleaseRecord } from '../../group/release-record.js';
import type { ReportTree } from '../../group/report-tree.js';
import { summarise } from '../../group/summarise.js';
import { suppressWithRules } from '../../group/suppress-with-rules.js';
import type { SuppressionRules } from '../../group/suppression-rules.js';
import type { LeerResult } from '../../model/result.js';
import { createResult } from '../../scoring/create-result.js';
import type { AttackedOrganisation } from './attacked-organisation.js';
import type { World } from './fact.js';

/** What one release makes public. */
export interface Publication {
  /** Who had answered by then have a batch up to this. */
  readonly release: number;
  /** Before suppression. */
  readonly raw: ReportTree;
  readonly tree: ReportTree;
}

/** All that would be published, release after release, if people had given these answers. */
export function publications(
  organisation: AttackedOrganisation,
  rules: SuppressionRules,
  world: World = organisation.people.map(({ answers }) => answers),
): readonly Publication[] {
  const { instrument, releases } = organisation;
  const records: ReleaseRecord[] = [];
  return Array.from({ length: releases }, (_, release) => release).flatMap((release) => {
    const results = resultsAt(organisation, world, release);
    if (results.length === 0) return [];
    const { summary } = summarise(instrument, results, { validated: true });
    const raw = groupReport(instrument, summary);
    const next = suppressWithRules(raw, {}, records, rules);
    records.push(next.release);
    return [{ release, raw, tree: next.tree }];
  });
}

/** The results that are in at one release, if people had given these answers. */
export function resultsAt(
  { instrument, people }: AttackedOrganisation,
  world: World,
  release: number,
): readonly LeerResult[] {
  return people.flatMap(({ team, link, batch }, person) => {
    if (batch > release) return [];
    const answers = Object.fromEntries(
      instrument.items.flatMap(({ id, scale }, item) => {
        const answer = world[person]?.[item] ?? null;
        if (answer === null) return [];
        const isCounted =
          instrument.scales.find((one) => one.id === scale)?.format?.kind === 'count';
        return [[id, isCounted ? answer : answer + 1]];
      }),
    );
    return createResult(
      instrument,
      answers,
      { id: (person + 1).toString(16).padStart(32, '0'), date: '2026-05-31', fast: false },
      {
        language: 'nl',
        share: 'answers',
        test: false,
        labels: { ...(team !== null && { team }), ...(link !== null && { link }) },
      },
    );
  });
}
