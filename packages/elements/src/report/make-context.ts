import type { Definition, ReportTree } from '@leerklimaat/core';
import { textsIn } from '../locales/language-extra.js';
import { nl } from '../locales/nl.js';
import { reportTextsIn } from '../locales/report-language.js';
import { sameLanguage } from '../locales/same-language.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import { isolated } from './isolated.js';
import type { GroupNames, HostInput } from './read-host-input.js';
import type { ReportContext } from './report-context.js';
import { reportsOf } from './reports-of.js';

export interface ContextWish extends Pick<ReportContext, 'uid' | 'place' | 'go'> {
  readonly trees: readonly ReportTree[];
  readonly definitions: readonly Definition[];
  readonly input: HostInput;
  /** Of the place where the element stands. */
  readonly wanted: string;
}

/** Everything that views need, in the language of the page as far as that is spoken. */
export function makeContext({
  uid,
  place,
  go,
  trees,
  definitions,
  input,
  wanted,
}: ContextWish): ReportContext {
  // One language at a time: the questionnaires' file and that of the report are both needed.
  const spoken = textsIn(wanted, 'interface', nl);
  const words = spoken === nl ? teamReportNl : reportTextsIn(wanted, 'base', teamReportNl);
  const ui = words === teamReportNl ? nl : spoken;
  const language = sameLanguage(wanted, ui.language) ? wanted : ui.language;
  const { names: given, people, headingLevel } = input;
  const nameOf =
    (kind: keyof GroupNames) =>
    (label: string): string => {
      const names = given[kind] ?? {};
      return isolated((Object.hasOwn(names, label) && names[label]) || label);
    };
  return {
    uid,
    place,
    go,
    reports: reportsOf(trees, definitions, language),
    words,
    ui,
    language,
    headingLevel,
    people,
    teamName: nameOf('teams'),
    linkName: nameOf('links'),
    roundName: nameOf('rounds'),
  };
}
