import {
  ResultCollector,
  groupReport,
  leerklimaatDefinition,
  suppress,
  type Definition,
  type LeerResult,
  type ReportOptions,
  type ReportTree,
  type SuppressionPolicy,
} from '@leerklimaat/core';
import {
  syntheticOrganisation,
  type SyntheticOrganisation,
} from '../../../core/src/testing/synthetic-organisation.js';
import { nl } from '../locales/nl.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import type { Place } from '../report/place.js';
import type { InstrumentReport, ReportContext } from '../report/report-context.js';
import type { ReportPage } from '../report/report-section.js';

export interface TreeWish {
  readonly definition?: Definition;
  /** People who do not exist; or `results`. */
  readonly made?: Partial<SyntheticOrganisation>;
  readonly results?: readonly LeerResult[];
  readonly options?: ReportOptions;
  readonly policy?: SuppressionPolicy;
}

/** What may be shown of an organisation that does not exist. */
export function releasedTree({
  definition = leerklimaatDefinition,
  made,
  results,
  options,
  policy,
}: TreeWish = {}): ReportTree {
  const { instrument } = definition;
  const collector = new ResultCollector(instrument);
  const people = { seed: 1, teams: { Noord: 12, Zuid: 14 }, ...made };
  for (const result of results ?? syntheticOrganisation(instrument, people)) collector.add(result);
  return suppress(groupReport(instrument, collector.reading().summary, options), policy).tree;
}

export interface ContextWish extends TreeWish {
  readonly tree?: ReportTree;
  readonly place?: Place;
  readonly names?: Readonly<Record<string, string>>;
}

/** What a view gets, over one released tree; `gone` are the places that were asked for. */
export function contextOf(
  wish: ContextWish = {},
): ReportContext & { readonly gone: readonly Place[]; readonly report: InstrumentReport } {
  const { definition = leerklimaatDefinition, names = {} } = wish;
  const now = wish.tree ?? releasedTree(wish);
  const text = definition.texts['nl'];
  if (!text) throw new Error('These tests read Dutch.');
  const report: InstrumentReport = { definition, text, now, rounds: [now] };
  const gone: Place[] = [];
  const named = (label: string): string => names[label] ?? label;
  return {
    uid: 'leer0',
    reports: new Map([[definition.instrument.id, report]]),
    words: teamReportNl,
    ui: nl,
    language: 'nl',
    headingLevel: 2,
    teamName: named,
    linkName: named,
    roundName: named,
    people: wish.policy?.people ?? 5,
    place: wish.place ?? { view: 'organisation' },
    go: (place) => void gone.push(place),
    gone,
    report,
  };
}

/** All that a page says, picture aside: as it is copied, and as it stands in its tables. */
export function wordsOn({ title, sections }: ReportPage): readonly string[] {
  return [
    title,
    ...sections.flatMap((section) => [
      ...(section.title === null ? [] : [section.title]),
      ...section.paragraphs,
      ...section.figures.flatMap(({ sentence, table }) => [
        sentence,
        ...(table ? [...table.columns, ...table.rows.flat()] : []),
      ]),
    ]),
  ];
}
