import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  groupReport,
  summarise,
  type Definition,
  type Instrument,
  type LeerResult,
  type ReportTree,
} from '@leerklimaat/core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { REPORT, REPORT_WORDS } from './hooks.js';
import { openHostPage } from './host-page.js';
import { serveDist, type Server } from './stage.js';
import {
  attackedInstrument,
  attackedOrganisation,
  attackedResults,
  recovered,
} from './team-report-attacker.js';
import { reportScripts } from './team-report-files.js';
import {
  figuresInCsv,
  figuresInTables,
  treeOfFigures,
  type ReadWords,
} from './team-report-figures.js';
import { madeResults, REPORTED } from './team-report-people.js';
import { catchTakenAlong, readEverywhere, takeAlong } from './team-report-reading.js';

const ORGANISATIONS = 20;
const INSIDERS = 3;

const instrument: Instrument = {
  ...attackedInstrument,
  // So that a report takes it for one on the climate.
  scoring: { ...attackedInstrument.scoring, foundation: 'a' },
};
const nameOf = (scale: string): string => `Onderdeel ${scale}`;
const statementOf = (item: string): string => `Uitspraak ${item}.`;
const named = <T>(of: readonly { readonly id: string }[], name: (id: string) => T) =>
  Object.fromEntries(of.map(({ id }) => [id, name(id)]));

const definition: Definition = {
  instrument,
  texts: {
    nl: {
      language: 'nl',
      status: 'source',
      title: 'Een vragenlijst om aan te vallen',
      purpose: 'Je ziet wat je niet mag zien.',
      resultTitle: 'Wat je ziet',
      referents: [],
      anchors: ['1', '2', '3', '4', '5'].map((point) => `punt ${point}`),
      shortAnchors: ['1', '2', '3', '4', '5'].map((point) => `punt ${point}`),
      optOut: 'weet ik niet',
      scales: named(instrument.scales, (id) => ({
        name: nameOf(id),
        shortName: nameOf(id),
        meaning: 'Niets.',
      })),
      pages: named(instrument.pages, () => 'Denk aan niets'),
      items: named(instrument.items, statementOf),
    },
  },
};

const words: ReadWords = {
  scales: new Map(instrument.scales.map(({ id }) => [nameOf(id), id])),
  items: new Map(instrument.items.map(({ id }) => [statementOf(id), id])),
};

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Given {
  readonly results?: readonly LeerResult[];
  readonly report?: ReportTree;
}

/** A page with a report over this, and what it complains of. */
async function openReport(
  given: Given,
): Promise<{ readonly page: Page; readonly report: Locator }> {
  const { page } = await openHostPage(browser, {
    origin: server.origin,
    body: `<${REPORT}></${REPORT}><script src="/modules/eigen-inhoud.js"></script>${reportScripts}`,
    prepare: catchTakenAlong,
  });
  const report = page.locator(REPORT);
  await report.evaluate((element, properties) => Object.assign(element, properties), {
    definitions: [definition],
    ...given,
  });
  return { page, report };
}

/** Everything that can be read in a report, laid out as trees: on its pages, on paper, and in each file. */
async function readings(given: Given): Promise<readonly ReportTree[]> {
  const { page, report } = await openReport(given);
  await report.locator('nav').first().waitFor();
  const places = await readEverywhere(report);
  const { csv, json, print } = await takeAlong(report);
  await page.close();
  const shown = places.flatMap(({ path: [view, team], tables }) =>
    figuresInTables(tables, words, view === REPORT_WORDS.teams ? team : null),
  );
  return [
    treeOfFigures(shown, instrument),
    treeOfFigures(figuresInTables(print.tables, words), instrument),
    treeOfFigures(figuresInCsv(csv), instrument),
    ...(JSON.parse(json) as readonly ReportTree[]),
  ];
}

describe('Of all that a report shows, prints and gives along, nothing is recovered', () => {
  let told = 0;

  for (let seed = 0; seed < ORGANISATIONS; seed += 1)
    test(`of random organisation ${seed}, by an outsider or a colleague`, async () => {
      const organisation = attackedOrganisation(seed);
      const read = await readings({ results: attackedResults(organisation) });
      assert.equal(read.length, 4);
      told += toldIn(read[0]);
      assert.deepEqual(recovered(organisation, read, INSIDERS), []);
    });

  test('and yet something is told', () => assert.ok(told > ORGANISATIONS, String(told)));
});

/** Means that are there. */
function toldIn(tree: ReportTree | undefined): number {
  const { organisation } = tree ?? {};
  const groups = organisation ? [organisation, ...organisation.teams, ...organisation.links] : [];
  return groups.flatMap(({ dimensions }) => dimensions).filter(({ mean }) => mean.value !== null)
    .length;
}

/** Whether somebody is a team alone. */
function hasLoneTeam(people: readonly { readonly team: string | null }[]): boolean {
  const teams = people.map(({ team }) => team);
  return teams.some(
    (team, person) =>
      team !== null && teams.every((other, who) => who === person || other !== team),
  );
}

/** Two teams of four beside two that show, of every questionnaire that a report reads, asked twice. */
const TEAMS = { Noord: 12, Oost: 4, West: 4, Zuid: 14 };
const LINKS = ['medewerker', 'leidinggevende'];
/** @param hidden - whose answers the people in Oost and in West gave */
function everything(hidden: Readonly<Record<string, string>>): readonly LeerResult[] {
  return REPORTED.flatMap((asked, index) =>
    ['2025', '2026'].flatMap((round, turn) => {
      const seed = 2 * index + turn + 1;
      const made = { seed, teams: TEAMS, links: LINKS, round, gaps: 0 };
      return madeResults(made, asked).map((result) => {
        const team = result.labels?.team ?? '';
        return { ...result, labels: { ...result.labels, team: hidden[team] ?? team } };
      });
    }),
  );
}

test('Nothing of any questionnaire reads otherwise when two hidden teams change answers', async () => {
  const read = async (results: readonly LeerResult[]) => {
    const { page, report } = await openReport({ results });
    await report.locator('nav').first().waitFor();
    const all = { places: await readEverywhere(report), taken: await takeAlong(report) };
    await page.close();
    return all;
  };
  const plain = await read(everything({}));
  const views = new Set(plain.places.map(({ path: [view] }) => view));
  const { organisation, teams, chain, mirror, preferences, waves } = REPORT_WORDS;
  assert.deepEqual([...views], [organisation, teams, waves, chain, mirror, preferences]);
  assert.ok(plain.taken.csv.includes('Oost'));
  assert.deepEqual(await read(everything({ Oost: 'West', West: 'Oost' })), plain);
  // And it is not deaf to teams that do show.
  const other = await read(everything({ Noord: 'Zuid', Zuid: 'Noord' }));
  assert.notDeepEqual(other.taken.csv, plain.taken.csv);
});

describe('The attacker would have found it', () => {
  const [organisation = attackedOrganisation(0)] = Array.from(
    { length: ORGANISATIONS },
    (_, seed) => attackedOrganisation(seed),
  ).filter(({ people }) => hasLoneTeam(people));
  const { summary } = summarise(instrument, attackedResults(organisation));
  const raw = groupReport(instrument, summary);

  test('in a raw report that calls itself released, on each of its pages and in each file', async () => {
    const { crossing: _, ...tree } = raw;
    const read = await readings({ report: { ...tree, status: 'released' } });
    // Who knows less finds it too.
    for (const reading of read) assert.notDeepEqual(recovered(organisation, [reading], 0), []);
  });

  for (const report of [raw, { ...raw, status: 'released' as const }])
    test(`which is not shown as it comes from the core, ${report.status}`, async () => {
      const { page, report: element } = await openReport({ report });
      await element.locator('.notice', { hasText: REPORT_WORDS.raw }).waitFor();
      assert.equal(await element.locator('nav, table, svg').count(), 0);
      assert.equal(await element.evaluate((one) => Reflect.get(one, 'report') as unknown), null);
      await page.close();
    });
});
