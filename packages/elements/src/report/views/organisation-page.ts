import { climateReport } from '../climate-report.js';
import type { ReportContext } from '../report-context.js';
import type { ReportPage } from '../report-section.js';
import {
  climateFinding,
  profileSection,
  spreadSection,
  type GroupClimate,
} from './group-climate.js';
import { agreementFigures, betweenSection, reliabilitySection } from './organisation-experts.js';

/** Over this share of the people it is said how to read the rest. */
const MANY_SUSPECT = 0.05;

/**
 * The learning climate as everyone together sees it.
 *
 * @returns nothing when nobody was asked about it
 */
export function organisationPage(context: ReportContext): ReportPage | null {
  const report = climateReport(context);
  if (!report) return null;
  const node = report.now.organisation;
  const climate: GroupClimate = { context, report, node, name: 'organisation' };
  const profile = profileSection(climate);
  const rest =
    node.people.value === null
      ? []
      : [
          spreadSection(climate, agreementFigures(climate)),
          ...reliabilitySection(climate),
          ...betweenSection(climate),
        ];
  return {
    title: climateFinding(climate),
    sections: [{ ...profile, paragraphs: [...profile.paragraphs, ...suspects(climate)] }, ...rest],
  };
}

/** Everyone counts; who reads it may want to know how many did not take the time. */
function suspects({ context, report }: GroupClimate): readonly string[] {
  const { value, n } = report.now.organisation.suspect;
  const { organisation, figure } = context.words;
  if (!value || n === null) return [];
  const said = organisation.suspect(value);
  return [value > MANY_SUSPECT * n ? `${said} ${figure.careful}` : said];
}
