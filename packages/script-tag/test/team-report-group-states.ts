import { createResult, leerklimaat, type LeerResult, type ReportTree } from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { press, REPORT_WORDS } from './hooks.js';
import { climate } from './sheets.js';
import { madeResults, treesOf, withoutLabels } from './team-report-people.js';
import { at, drawn, go, once } from './team-report-state.js';
import type { WidgetState } from './widget-state.js';

const { organisation, teams: TEAMS } = REPORT_WORDS;

/** Teams of so many people, by name. */
const treesIn = (teams: Readonly<Record<string, number>>): (() => readonly ReportTree[]) =>
  once(() => treesOf(madeResults({ teams })));

const tiny = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`Kring ${index + 1}`, 1 + (index % 4)]),
);
const withOneHidden = treesIn({ Montage: 12, Planning: 14, Nacht: 3 });
const allFives = ({ id, date, labels }: LeerResult): LeerResult =>
  createResult(
    leerklimaat,
    climate.fives,
    { id, date, fast: false },
    { language: 'nl', share: 'answers', test: false, ...(labels && { labels }) },
  );
const alike = once(() => treesOf(madeResults().map(allFives)));

const MANY = 5000;

/** Teams that are all alike, made on the page: as JSON they would be tens of megabytes. */
async function multiply(widget: Locator): Promise<void> {
  await drawn(widget);
  await widget.evaluate((element, count) => {
    const shown = element as unknown as { report: readonly ReportTree[] };
    shown.report = shown.report.map((tree) => {
      const [team] = tree.organisation.teams;
      const teams = Array.from({ length: count }, (_, index) => ({
        ...team!,
        label: `Team ${index + 1}`,
      }));
      return { ...tree, organisation: { ...tree.organisation, teams } };
    });
  }, MANY);
  await go(widget, TEAMS);
}

async function search(widget: Locator, name: string): Promise<void> {
  await multiply(widget);
  await widget.getByRole('searchbox').fill(name);
  await press(widget, REPORT_WORDS.find);
}

const many = treesIn({ Montage: 12, Planning: 14 });

/** Organisations of an odd shape, and teams with odd names. */
export const GROUP_STATES: readonly WidgetState[] = [
  at('one-team-of-three', treesIn({ Montage: 3 })),
  at('team-too-few', withOneHidden, [TEAMS, 'Nacht']),
  at('teams-with-hidden-ones', withOneHidden, [TEAMS]),
  at('all-answers-equal', alike, [organisation]),
  at('all-answers-equal-teams', alike, [TEAMS]),
  at('one-giant-and-many-tiny', treesIn({ Fabriek: 400, ...tiny }), [TEAMS]),
  at(
    'no-labels',
    once(() => treesOf(madeResults().map(withoutLabels))),
    [TEAMS],
  ),
  at(
    'names-from-right-to-left',
    treesIn({ 'צוות הרכבה 12': 12, 'فريق التخطيط (أ)': 14, Onderhoud: 11 }),
    [TEAMS],
  ),
  at('name-of-a-script', treesIn({ '<script>alert(1)</script>': 12, '=SUM(A1:A9)': 14 }), [
    TEAMS,
    '<script>alert(1)</script>',
  ]),
  at(
    'names-that-are-long',
    treesIn({
      'Dienst Burgerzaken en Vreemdelingenzaken, loket Sint-Jansplein': 12,
      Arbeidsmarktactiveringsbegeleidingscoördinatie: 14,
    }),
    [TEAMS],
  ),
  at('teams-of-five-thousand', many, [], {
    act: async (widget) => {
      await multiply(widget);
      await go(widget, REPORT_WORDS.nextTeams);
    },
  }),
  at('teams-of-five-thousand-searched', many, [], { act: (widget) => search(widget, 'Team 499') }),
  at('teams-of-five-thousand-not-found', many, [], { act: (widget) => search(widget, 'Nergens') }),
];
