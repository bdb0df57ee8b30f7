import {
  createResult,
  leerklimaat,
  leervoorkeur,
  type LeerResult,
  type ReportTree,
} from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { openAllTables, openDetails, press, REPORT, REPORT_WORDS } from './hooks.js';
import { REPORT_FILES } from './team-report-files.js';
import { asLines, madeResults, ownChecklist, treesOf, treesOfAll } from './team-report-people.js';
import { settled } from './host-page.js';
import { climate } from './sheets.js';
import type { WidgetState } from './widget-state.js';

const report = { tag: REPORT, files: REPORT_FILES } as const;

const drawn = (widget: Locator): Promise<void> => widget.locator('nav').first().waitFor();

/** Follows links, one after another: a view, and what can be reached in it. */
async function go(widget: Locator, ...names: readonly string[]): Promise<void> {
  await drawn(widget);
  for (const name of names) {
    await widget.getByRole('link', { name, exact: true }).first().click();
    await settled(widget.page());
  }
}

interface ChosenFile {
  readonly name: string;
  readonly text: string | Buffer;
}

async function choose(widget: Locator, ...files: readonly ChosenFile[]): Promise<void> {
  const buffers = files.map(({ name, text }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  }));
  await widget.locator('input[type=file]').first().setInputFiles(buffers);
  // What was read in vain leads back to the start.
  await widget.locator('nav, .notice').first().waitFor();
}

/** A state that shows released trees, at a place in them. */
const at = (
  name: string,
  trees: readonly ReportTree[],
  ...place: readonly string[]
): WidgetState => ({
  ...report,
  name,
  properties: { report: trees },
  act: (widget) => go(widget, ...place),
});

/** A state to which somebody came who opened files. */
const opened = (name: string, ...files: readonly ChosenFile[]): WidgetState => ({
  ...report,
  name,
  warns: true,
  act: (widget) => choose(widget, ...files),
});

/** As it is with everything that can be read open. */
const inFull = ({ isView: _, ...state }: WidgetState): WidgetState => ({
  ...state,
  name: `${state.name}-in-full`,
  act: async (widget) => {
    await state.act?.(widget);
    await openAllTables(widget);
    await openDetails(widget, REPORT_WORDS.about);
  },
});

const {
  organisation: ORGANISATION,
  teams: TEAMS,
  chain: CHAIN,
  mirror: MIRROR,
  preferences: PREFERENCES,
  waves: WAVES,
} = REPORT_WORDS;

const links = ['medewerker', 'leidinggevende', 'directie'];
const everything = treesOfAll({ teams: { Montage: 24, Planning: 14, Onderhoud: 11, Zorg: 12 }, links }, [
  '2025',
  '2026',
]);
const rounds = treesOf(
  ['2024', '2025', '2026'].flatMap((round, turn) => madeResults({ seed: turn + 1, round })),
);

const VIEWS: readonly WidgetState[] = [
  at('organisation', everything, ORGANISATION),
  at('teams', everything, TEAMS),
  at('team', everything, TEAMS, 'Montage'),
  at('chain', everything, CHAIN),
  at('mirror', everything, MIRROR, 'Montage'),
  at('preferences', everything, PREFERENCES),
  at('waves', everything, WAVES),
].map((view) => ({ ...view, isView: true }));

const MORE_VIEWS: readonly WidgetState[] = [
  at('mirror-of-all', everything, MIRROR),
  at('preferences-of-a-team', everything, PREFERENCES, 'Zorg'),
  at('waves-of-a-team', everything, WAVES, 'Zorg'),
  at('waves-of-three-rounds', rounds, WAVES),
  at('waves-before-a-second-round', treesOf(madeResults()), WAVES),
  {
    ...at('mirror-with-own-result', everything),
    act: async (widget) => {
      await go(widget, MIRROR, 'Montage');
      await widget.locator('input[type=file]').setInputFiles({
        name: 'mijn-checklist.json',
        mimeType: 'application/json',
        buffer: Buffer.from(ownChecklist),
      });
      await widget.getByText(REPORT_WORDS.ownShown).waitFor();
    },
  },
  {
    ...at('organisation-heading-level-4', everything, ORGANISATION),
    attributes: { 'heading-level': '4' },
    above: '<h2>Over ons</h2><h3>Leren</h3>',
  },
  {
    ...at('organisation-copied-by-hand', treesOf(madeResults())),
    host: 'has-no-clipboard',
    act: async (widget) => {
      await drawn(widget);
      await press(widget, REPORT_WORDS.copy);
    },
  },
];

const START: readonly WidgetState[] = [
  { ...report, name: 'start', isView: true },
  { ...report, name: 'start-min-group-8', attributes: { 'min-group': '8' } },
  {
    ...report,
    name: 'reading',
    act: async (widget) => {
      // It never comes: who reads it can only wait, or stop.
      await widget.page().route('**/nooit.ndjson', () => {}, { times: 1 });
      await widget.evaluate((element) => element.setAttribute('src', '/nooit.ndjson'));
      await widget.locator('progress').waitFor();
    },
  },
  {
    ...report,
    name: 'start-not-fetched',
    attributes: { src: '/weg.ndjson' },
    warns: true,
    act: (widget) => widget.locator('.notice').waitFor(),
  },
  {
    ...report,
    name: 'start-raw-report',
    warns: true,
    properties: {
      report: treesOf(madeResults()).map((tree): ReportTree => ({ ...tree, status: 'raw' })),
    },
    act: (widget) => widget.locator('.notice').waitFor(),
  },
];

const others: readonly LeerResult[] = madeResults({ teams: { Montage: 5 }, seed: 7 }, leervoorkeur);
const few = madeResults({ teams: { Montage: 2 }, seed: 8 });

/** What goes wrong in a file, each kind once, between results that count. */
const MIXED = [
  asLines(madeResults()),
  asLines(madeResults().slice(0, 3)),
  asLines(few.map((result) => ({ ...result, id: result.id.replace(/^./, 'a'), test: true }))),
  asLines(
    few.map((result) => ({
      ...result,
      id: result.id.replace(/^./, 'b'),
      instrument: { ...result.instrument, version: '9.0.0' },
    })),
  ),
  '{"schema":"urn:leerk\n',
  '{"appels": 3}\n',
  `${'x'.repeat(40)}\n`,
  asLines(few.map((result) => ({ ...result, id: 'kort' }))),
].join('');

const INTAKE: readonly WidgetState[] = [
  {
    ...opened(
      'notice-of-what-does-not-count',
      { name: 'voorjaar.ndjson', text: MIXED },
      { name: 'voorkeuren.ndjson', text: asLines(others) },
    ),
    act: async (widget) => {
      await choose(
        widget,
        { name: 'voorjaar.ndjson', text: MIXED },
        { name: 'voorkeuren.ndjson', text: asLines(others) },
      );
      await openDetails(widget, REPORT_WORDS.lines);
    },
  },
  opened('file-empty', { name: 'leeg.ndjson', text: '' }),
  opened('file-wrong', { name: 'vakantie.json', text: '{"zon": true}' }),
  opened('file-of-a-spreadsheet', {
    name: 'resultaten.xlsx',
    text: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe, 0]),
  }),
  opened('file-of-tests', {
    name: 'proef.ndjson',
    text: asLines(madeResults().map((result) => ({ ...result, test: true }))),
  }),
];

const tiny = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`Kring ${index + 1}`, 1 + (index % 4)]),
);
const alike = madeResults().map(({ id, date, labels }) =>
  createResult(
    leerklimaat,
    climate.fives,
    { id, date, fast: false },
    { language: 'nl', share: 'answers', test: false, ...(labels && { labels }) },
  ),
);

const MANY = 5000;

/** Teams that are all alike, made on the page: as JSON they would be tens of megabytes. */
async function multiply(widget: Locator): Promise<void> {
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

const many = at('teams-of-five-thousand', treesOf(madeResults()));
const MANY_TEAMS: readonly WidgetState[] = [
  {
    ...many,
    act: async (widget) => {
      await drawn(widget);
      await multiply(widget);
      await go(widget, REPORT_WORDS.nextTeams);
    },
  },
  {
    ...many,
    name: 'teams-of-five-thousand-searched',
    act: async (widget) => {
      await drawn(widget);
      await multiply(widget);
      await widget.getByRole('searchbox').fill('Team 499');
      await press(widget, REPORT_WORDS.find);
    },
  },
  {
    ...many,
    name: 'teams-of-five-thousand-not-found',
    act: async (widget) => {
      await drawn(widget);
      await multiply(widget);
      await widget.getByRole('searchbox').fill('Nergens');
      await press(widget, REPORT_WORDS.find);
    },
  },
];

const GROUPS: readonly WidgetState[] = [
  at('one-team-of-three', treesOf(madeResults({ teams: { Montage: 3 } }))),
  at('team-too-few', treesOf(madeResults({ teams: { Montage: 12, Planning: 14, Nacht: 3 } })), TEAMS, 'Nacht'),
  at('teams-with-hidden-ones', treesOf(madeResults({ teams: { Montage: 12, Planning: 14, Nacht: 3 } })), TEAMS),
  at('all-answers-equal', treesOf(alike), ORGANISATION),
  at('all-answers-equal-teams', treesOf(alike), TEAMS),
  at('one-giant-and-many-tiny', treesOf(madeResults({ teams: { Fabriek: 400, ...tiny } })), TEAMS),
  at('no-labels', treesOf(madeResults().map(({ labels: _, ...result }) => result)), TEAMS),
  at(
    'names-from-right-to-left',
    treesOf(madeResults({ teams: { 'צוות הרכבה 12': 12, 'فريق التخطيط (أ)': 14, Onderhoud: 11 } })),
    TEAMS,
  ),
  at(
    'name-of-a-script',
    treesOf(madeResults({ teams: { '<script>alert(1)</script>': 12, '=SUM(A1:A9)': 14 } })),
    TEAMS,
    '<script>alert(1)</script>',
  ),
  at(
    'names-that-are-long',
    treesOf(
      madeResults({
        teams: {
          'Dienst Burgerzaken en Vreemdelingenzaken, loket Sint-Jansplein': 12,
          Arbeidsmarktactiveringsbegeleidingscoördinatie: 14,
        },
      }),
    ),
    TEAMS,
  ),
];

/** The team report, in every state that a reader can bring it to. */
export const REPORT_STATES: readonly WidgetState[] = [
  ...START,
  ...VIEWS,
  ...VIEWS.map(inFull),
  ...MORE_VIEWS,
  ...INTAKE,
  ...GROUPS,
  ...MANY_TEAMS,
];
