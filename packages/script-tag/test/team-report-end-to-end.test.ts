import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import {
  groupReport,
  leerklimaat,
  readResults,
  ResultCollector,
  suppress,
  type Answers,
  type GroupFigure,
  type LeerResult,
  type ReportTree,
} from '@leerklimaat/core';
import type { Browser, Page } from 'playwright-core';
import { numbersIn } from '../../core/src/testing/numbers-in.js';
import { launchBrowser } from './browser.js';
import { fillIn, press, REPORT, REPORT_WORDS, WORDS } from './hooks.js';
import { openHostPage } from './host-page.js';
import { heard, listen } from './leer-events.js';
import { sheet } from './sheets.js';
import { serveDist, type Server } from './stage.js';
import { reportScripts } from './team-report-files.js';
import {
  catchTakenAlong,
  readEverywhere,
  takeAlong,
  type ShownPlace,
  type TakenAlong,
} from './team-report-reading.js';

const SURVEY = 'leerklimaat-survey';

/**
 * Five people in one team and four in another. Of these two alone nothing could be shown but the whole: the five, taken
 * from the nine, would tell of the four. With four more in a third team, what is left of the whole beside the five is
 * eight people of two teams, so that the core shows the five.
 */
const TEAMS = { Montage: 5, Magazijn: 4, Nachtploeg: 4 } as const;
const SHOWN = 'Montage';
const HIDDEN = 'Magazijn';
const OTHER = 'Nachtploeg';

interface KeptFile {
  readonly name: string;
  readonly text: string;
}

let browser: Browser;
let server: Server;
/** What the people of a team took home, one file each, and what the page got of them. */
const files = new Map<string, KeptFile[]>();
const results = new Map<string, LeerResult[]>();

before(async () => {
  browser = await launchBrowser();
  server = await serveDist();
  await Promise.all(
    Object.entries(TEAMS).map(([team, people], index) => answerAs(team, people, index)),
  );
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Everybody answers in another way, and teams differ. */
function answersOf(team: number, person: number): Answers {
  const scales = leerklimaat.scales.map(({ id }) => id);
  return sheet(leerklimaat, ({ scale }, index) => {
    const dimension = scales.findIndex((id) => id === scale);
    return 1 + ((dimension * (team + 2) + person * 2 + (index % 3) + team) % 5);
  });
}

/** The people of one team fill in the questionnaire, one after another, each with a mouse. */
async function answerAs(team: string, people: number, index: number): Promise<void> {
  const tag = `<${SURVEY} share="answers" team="${team}"></${SURVEY}>`;
  const { page, errors, warnings } = await openHostPage(browser, {
    origin: server.origin,
    body: `${tag}<script src="/${SURVEY}.iife.js"></script>`,
    prepare: listen,
  });
  const widget = page.locator(SURVEY);
  const kept: KeptFile[] = [];
  const shared: LeerResult[] = [];
  for (let person = 0; person < people; person += 1) {
    if (person > 0) await page.reload();
    await fillIn(widget, answersOf(index, person));
    shared.push(await sharedResult(page));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(widget, WORDS.download),
    ]);
    kept.push({
      name: `${team}-${person + 1}.json`,
      text: await readFile(await download.path(), 'utf8'),
    });
  }
  files.set(team, kept);
  results.set(team, shared);
  assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  await page.close();
}

async function sharedResult(page: Page): Promise<LeerResult> {
  const found = (await heard(page)).filter(({ type }) => type === 'leer-result');
  assert.equal(found.length, 1);
  return found[0]?.detail as LeerResult;
}

const filesOf = (...teams: readonly string[]): readonly KeptFile[] =>
  teams.flatMap((team) => files.get(team) ?? []);
const resultsOf = (...teams: readonly string[]): readonly LeerResult[] =>
  teams.flatMap((team) => results.get(team) ?? []);

/** What a page collected: one result a line. */
const collected = (all: readonly LeerResult[]): KeptFile => ({
  name: 'verzameld.ndjson',
  text: all.map((result) => `${JSON.stringify(result)}\n`).join(''),
});

/** What the core makes of results, in Node. */
function treeOf(all: readonly LeerResult[]): ReportTree {
  const collector = new ResultCollector(leerklimaat);
  readResults(collector, all);
  return suppress(groupReport(leerklimaat, collector.reading().summary)).tree;
}

interface ReadReport {
  readonly places: readonly ShownPlace[];
  readonly taken: TakenAlong;
}

/** Opens files in a report, as somebody does who has them, and reads all that comes of them. */
async function report(chosen: readonly KeptFile[]): Promise<ReadReport> {
  const { page, errors, warnings } = await openHostPage(browser, {
    origin: server.origin,
    body: `<${REPORT}></${REPORT}>${reportScripts}`,
    prepare: catchTakenAlong,
  });
  const element = page.locator(REPORT);
  await element.locator('input[type=file]').setInputFiles(
    chosen.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
  await element.locator('nav').first().waitFor();
  const places = await readEverywhere(element);
  const taken = await takeAlong(element);
  assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  await page.close();
  return { places, taken };
}

const words = (figure: GroupFigure<number>): string =>
  figure.value === null ? figure.reason : String(figure.value);

function placeAt({ places }: ReadReport, ...path: readonly string[]): ShownPlace {
  const found = places.find((place) => place.path.join() === path.join());
  if (!found) throw new Error(`Nobody came to ${path.join(', ')}.`);
  return found;
}

describe('What thirteen people answered in the questionnaire, and kept', () => {
  let read: ReadReport;
  const tree = (): ReportTree => treeOf(resultsOf(...Object.keys(TEAMS)));

  before(async () => {
    read = await report([...filesOf(SHOWN), collected(resultsOf(HIDDEN, OTHER))]);
  });

  test('reads as it was sent: with the answers, of their team', () => {
    const [own, sent] = [files.get(SHOWN) ?? [], resultsOf(SHOWN)];
    assert.deepEqual(
      own.map(({ text }) => JSON.parse(text)),
      sent,
    );
    assert.deepEqual([...new Set(sent.map(({ labels }) => labels?.team))], [SHOWN]);
    assert.equal(new Set(sent.map(({ id }) => id)).size, TEAMS[SHOWN]);
  });

  test('becomes the report that the core makes of it in Node', () => {
    assert.deepEqual(JSON.parse(read.taken.json), [tree()]);
  });

  test('shows the team of five, figure by figure as in Node', () => {
    const node = tree().organisation.teams.find(({ label }) => label === SHOWN);
    const [table] = placeAt(read, REPORT_WORDS.teams, SHOWN).tables;
    assert.deepEqual(
      table?.rows.map(([, mean, range, people]) => [mean, range, people]),
      node?.dimensions.map(({ mean, interval }) => [
        words(mean),
        `${interval.value?.low} tot ${interval.value?.high}`,
        String(TEAMS[SHOWN]),
      ]),
    );
    const [beside] = placeAt(read, REPORT_WORDS.teams).tables;
    const row = beside?.rows.find(([label]) => label === SHOWN);
    assert.deepEqual(
      row?.slice(2).map((cell) => cell.split(' ')[0]),
      node?.dimensions.map(({ mean }) => words(mean)),
    );
  });

  test('shows no figure of the team of four, wherever one looks', () => {
    const rows = [...read.places, read.taken.print]
      .flatMap(({ tables }) => tables)
      .flatMap((table) => table.rows)
      .filter(([label]) => label?.includes(HIDDEN));
    assert.ok(rows.length > 1);
    for (const [, ...cells] of rows) assert.doesNotMatch(cells.join(), /\d/);
    const lines = read.taken.csv.split('\r\n').filter((line) => line.includes(HIDDEN));
    assert.ok(lines.length > leerklimaat.items.length);
    const numbers = lines.filter((line) => /\d/.test(line.split(';').slice(7, 12).join('')));
    assert.deepEqual(numbers, []);
    const [json] = JSON.parse(read.taken.json) as readonly ReportTree[];
    const node = json?.organisation.teams.find(({ label }) => label === HIDDEN);
    // Of preferences nobody was asked, in any team.
    const told = numbersIn(node).filter(([path]) => !path.startsWith('/preferences/'));
    assert.deepEqual(told, []);
  });

  test('has a page for the team of four, which tells no more than that of any hidden team', () => {
    const [one, other] = [HIDDEN, OTHER].map((team) => placeAt(read, REPORT_WORDS.teams, team));
    const anonymous = (place: ShownPlace | undefined, team: string): string | undefined =>
      place?.markup.replaceAll(team, 'x');
    assert.ok(one?.texts.includes(`${HIDDEN} · Te weinig antwoorden om te tonen`), one?.title);
    assert.deepEqual(anonymous(one, HIDDEN), anonymous(other, OTHER));
  });

  test('holds no result: not one id, and no answer of one person', () => {
    const { csv, json, print, pictures, copied } = read.taken;
    const all = [...read.places.map(({ markup }) => markup), print.markup, csv, json, copied];
    const text = [...all, ...pictures].join('\n');
    for (const { id } of resultsOf(...Object.keys(TEAMS))) assert.ok(!text.includes(id));
  });
});

/** The same people, of whom two groups changed places. */
function moved(
  one: readonly LeerResult[],
  other: readonly LeerResult[],
  rest: readonly LeerResult[],
): readonly LeerResult[] {
  const as = (team: string | undefined) => (result: LeerResult) => ({
    ...result,
    labels: { ...result.labels, team: team ?? '' },
  });
  const [here, there] = [one[0]?.labels?.team, other[0]?.labels?.team];
  return [...one.map(as(there)), ...other.map(as(here)), ...rest];
}

describe('Of the team of four nothing can be read', () => {
  test('because it all reads the same, to the last letter, when two hidden teams change answers', async () => {
    const plain = await report([collected(resultsOf(HIDDEN, OTHER, SHOWN))]);
    const changed = await report([
      collected(moved(resultsOf(HIDDEN), resultsOf(OTHER), resultsOf(SHOWN))),
    ]);
    assert.deepEqual(changed, plain);
    const answers = (team: string): string =>
      JSON.stringify(resultsOf(team).map((result) => result.answers));
    assert.notEqual(answers(HIDDEN), answers(OTHER));
  });

  test('while it does not read the same when somebody of the team that shows does', async () => {
    const [first, ...others] = resultsOf(SHOWN);
    const [second, ...rest] = resultsOf(HIDDEN);
    assert.ok(first && second);
    const plain = await report([collected(resultsOf(SHOWN, HIDDEN, OTHER))]);
    const changed = await report([
      collected(moved([first], [second], [...others, ...rest, ...resultsOf(OTHER)])),
    ]);
    assert.notDeepEqual(changed.taken.csv, plain.taken.csv);
    assert.notDeepEqual(changed.taken.print.tables, plain.taken.print.tables);
  });
});
