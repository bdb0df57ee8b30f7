import { groupReport } from '../group/group-report.js';
import type { ReportOptions } from '../group/report-options.js';
import type { GroupNode, ReportTree } from '../group/report-tree.js';
import { summarise } from '../group/summarise.js';
import { organisationOf } from './attacker/organisation-of.js';
import { resultsAt } from './attacker/publications.js';

/** Five who answer otherwise from each other, in the middle of the scale. */
const ANSWERS = ['1 2 3 2 1 2', '3 2 1 2 3 3', '2 3 2 1 2 1', '1 1 2 3 3 2', '3 3 2 2 1 4'];

/** So many lines for `rawReport`, of people who differ from each other. */
export function people(n: number, team = '-', link = '-', batch = 0): readonly string[] {
  return Array.from(
    { length: n },
    (_, index) => `${team} ${link} ${batch} ${ANSWERS[index % ANSWERS.length]}`,
  );
}

/**
 * The raw report of people who are written out, one a line as for `organisationOf`.
 *
 * @param batch - those who came in up to then
 */
export function rawReport(
  lines: readonly string[],
  options: ReportOptions = {},
  batch = Infinity,
): ReportTree {
  const organisation = organisationOf(lines);
  const world = organisation.people.map(({ answers }) => answers);
  const { instrument } = organisation;
  const { summary } = summarise(instrument, resultsAt(organisation, world, batch));
  return groupReport(instrument, summary, options);
}

/** One group of a tree, by label; the organisation without one. */
export function groupOf({ organisation }: ReportTree, label?: string): GroupNode {
  const { teams, links } = organisation;
  const found = label ? [...teams, ...links].find((node) => node.label === label) : organisation;
  if (!found) throw new RangeError(`There is no group ${label}.`);
  return found;
}
