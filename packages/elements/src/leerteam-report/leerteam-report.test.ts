import { expect } from '@open-wc/testing';
import { groupReport, leerklimaat, suppress, summarise } from '@leerklimaat/core';
import { teamReportNl } from '../locales/team-report.nl.js';
import { byRole, nameOf, textOf } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { caughtPrints } from '../testing/caught-prints.js';
import {
  chooseFiles,
  idle,
  madeResults,
  mountReport,
  resultsFile,
} from '../testing/mount-report.js';
import { shown, shows } from '../testing/shown.js';
import type { LeerteamReport } from './leerteam-report-element.js';

const { frame } = teamReportNl;

function heading(element: LeerteamReport): string {
  return textOf(element.shadowRoot?.querySelector('.heading'));
}

function links(element: LeerteamReport): readonly HTMLAnchorElement[] {
  const [main] = element.shadowRoot?.querySelectorAll('nav') ?? [];
  return [...(main?.querySelectorAll('a') ?? [])];
}

/** Everything that a script of the page can get at, starting from these. */
function reachableFrom(start: unknown): ReadonlySet<unknown> {
  const seen = new Set<unknown>([start]);
  for (const thing of seen) {
    if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null) continue;
    if (thing instanceof Window || thing instanceof Document) continue;
    if (thing instanceof Map) for (const entry of thing) seen.add(entry);
    if (thing instanceof Node) for (const node of thing.childNodes) seen.add(node);
    for (const key of Reflect.ownKeys(thing)) {
      seen.add(Object.getOwnPropertyDescriptor(thing, key)?.value);
    }
  }
  return seen;
}

function typesOf(events: readonly CustomEvent[]): readonly string[] {
  return events.map(({ type }) => type);
}

describe('<leerteam-report> with nothing in it', () => {
  it('says what it is, that nothing leaves the device, and what it does not protect', async () => {
    const { element, events } = await mountReport();
    expect(heading(element)).to.equal(frame.title);
    const said = [frame.start.about, frame.start.stays, ...frame.start.limits(5)];
    expect(shows(element, ...said)).to.eql(said);
    expect(typesOf(events)).to.eql(['leer-ready']);
    await expect(element).to.be.accessible();
  });

  it('takes no focus when the page loads', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });
});

describe('<leerteam-report> with results', () => {
  it('shows a report, and tells so once without a single answer', async () => {
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    expect(typesOf(events)).to.eql(['leer-ready', 'leer-report']);
    expect(events[1]?.detail).to.eql({ people: 29, teams: 3, instruments: ['leerklimaat'] });
    expect(shows(element, frame.intake.counted(29, 29))).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('is the report that the core makes of them', async () => {
    const results = madeResults();
    const { element } = await mountReport({ properties: { results } });
    const raw = groupReport(leerklimaat, summarise(leerklimaat, results).summary);
    expect(element.report).to.eql([suppress(raw).tree]);
  });

  it('gives none of them back, and keeps none', async () => {
    const results = madeResults();
    const { element, events } = await mountReport({ properties: { results } });
    expect(element.results).to.equal(null);
    const reachable = reachableFrom([element, element.report, events.map(({ detail }) => detail)]);
    expect(reachable.size).to.be.above(1000);
    for (const result of results) {
      expect(reachable.has(result)).to.equal(false);
      expect(reachable.has(result.id)).to.equal(false);
    }
    expect(element.shadowRoot?.innerHTML).not.to.contain(results[0]?.id);
  });

  it('has no inline style, which a strict policy of the page would refuse', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    for (const link of links(element)) {
      link.click();
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('[style], style, script')).to.have.length(0);
    }
  });

  it('counts anew when it gets others', async () => {
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    element.results = madeResults({ teams: { West: 9 } });
    await idle(element);
    expect(events.at(-1)?.detail).to.include({ people: 9, teams: 1 });
  });

  it('calls groups as the page does, as text whatever it is', async () => {
    const name = '<script>alert(1)</script>';
    const properties = { results: madeResults(), labels: { teams: { Noord: name } } };
    const { element } = await mountReport({ properties });
    links(element)[1]?.click();
    await element.updateComplete;
    expect(shown(element)).to.contain(name);
    expect(element.shadowRoot?.querySelector('script')).to.equal(null);
  });

  it('keeps the order of teams of the page', async () => {
    const properties = { results: madeResults(), teams: ['Zuid', 'Noord', 'Oost'] };
    const { element } = await mountReport({ properties });
    const labels = element.report?.[0]?.organisation.teams.map(({ label }) => label);
    expect(labels).to.eql(['Zuid', 'Noord', 'Oost']);
  });
});

describe('Going through a report', () => {
  it('leads to the heading of each view, and leaves the address of the page alone', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    const { href } = location;
    const { length } = history;
    const titles = new Set<string>();
    for (const link of links(element)) {
      link.click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.className).to.equal('heading');
      const current = links(element).filter((each) => each.hasAttribute('aria-current'));
      expect(current).to.eql([link]);
      titles.add(heading(element));
    }
    expect(titles.size).to.equal(links(element).length).and.be.above(2);
    expect([location.href, history.length]).to.eql([href, length]);
  });

  it('closes on the next view what was open on this one', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    const opened = (): number => element.shadowRoot?.querySelectorAll('details[open]').length ?? 0;
    byRole(element, 'summary', frame.about.title).click();
    expect(opened()).to.equal(1);
    links(element)[1]?.click();
    await element.updateComplete;
    expect(opened()).to.equal(0);
  });

  it('reaches one team from all teams', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    links(element)[1]?.click();
    await element.updateComplete;
    const team = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find(
      (link) => nameOf(link) === 'Zuid',
    );
    team?.click();
    await element.updateComplete;
    expect(heading(element)).to.contain('Zuid');
    expect(links(element)[1]?.getAttribute('aria-current')).to.equal('page');
  });
});

describe('Files that somebody opens', () => {
  it('become a report, whose heading takes focus', async () => {
    const { element, events } = await mountReport();
    await chooseFiles(element, resultsFile('a.ndjson'));
    expect(typesOf(events)).to.eql(['leer-ready', 'leer-report']);
    expect(element.shadowRoot?.activeElement?.className).to.equal('heading');
  });

  it('can be dropped', async () => {
    const { element } = await mountReport();
    const zone = element.shadowRoot?.querySelector('.drop');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(resultsFile('a.ndjson'));
    const over = new DragEvent('dragover', { dataTransfer, cancelable: true });
    zone?.dispatchEvent(over);
    expect([over.defaultPrevented, zone?.hasAttribute('data-over')]).to.eql([true, true]);
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await idle(element);
    expect(element.report).to.have.length(1);
  });

  it('may be many, and what is in two of them counts once', async () => {
    const { element } = await mountReport();
    await chooseFiles(element, resultsFile('a.ndjson'), resultsFile('b.ndjson'));
    const { counted, duplicates } = frame.intake;
    expect(shows(element, counted(29, 58), duplicates(29))).to.have.length(2);
  });

  it('may be a report that was saved', async () => {
    const { element: first } = await mountReport({ properties: { results: madeResults() } });
    const { element } = await mountReport();
    await chooseFiles(element, new File([JSON.stringify(first.report)], 'rapport.json'));
    expect(element.report).to.eql(first.report);
    expect(heading(element)).to.equal(heading(first));
  });

  it('can be put away for others', async () => {
    const { element } = await mountReport();
    await chooseFiles(element, resultsFile('a.ndjson'));
    byRole(element, 'button', frame.tools.again).click();
    await idle(element);
    expect([element.report, heading(element)]).to.eql([null, frame.title]);
    expect(element.shadowRoot?.activeElement?.className).to.equal('heading');
  });

  it('can be stopped while they are read', async () => {
    const { element, events } = await mountReport();
    const reading = chooseFiles(
      element,
      resultsFile('a.ndjson', madeResults({ teams: { A: 900 } })),
    );
    await element.updateComplete;
    expect(heading(element)).to.equal(frame.reading.title);
    byRole(element, 'button', frame.reading.cancel).click();
    await reading;
    expect([element.report, heading(element)]).to.eql([null, frame.title]);
    expect(textOf(byRole(element, 'status'))).to.equal(frame.reading.cancelled);
    await new Promise((done) => setTimeout(done, 100));
    expect(typesOf(events)).to.eql(['leer-ready']);
  });
});

describe('What makes no report', () => {
  const warnings = capturedWarnings();
  const raw = groupReport(leerklimaat, summarise(leerklimaat, madeResults()).summary);
  const tests = madeResults().map((result) => ({ ...result, test: true }));
  const CASES: readonly [what: string, properties: object, said: string][] = [
    ['an empty list', { results: [] }, frame.fault.empty],
    ['results that do not count', { results: tests }, frame.fault['not-counted']],
    ['things that are no results', { results: ['x', null] }, frame.fault['not-counted']],
    ['a list that is none', { results: 12 }, frame.fault.failed],
    ['a raw report', { report: raw }, frame.fault.raw],
    ['a raw one that says it is not', { report: { ...raw, status: 'released' } }, frame.fault.raw],
    ['a report that is none', { report: { schema: 'x' } }, frame.fault.failed],
    [
      'a report with nothing in it',
      { report: { schema: raw.schema, status: 'released', instrument: raw.instrument } },
      frame.fault.failed,
    ],
  ];
  for (const [what, properties, said] of CASES) {
    it(`is ${what}: it is said, and told to the page`, async () => {
      const { element, events } = await mountReport({ properties });
      expect(shows(element, said)).to.eql([said]);
      expect(typesOf(events)).to.eql(['leer-ready', 'leer-error']);
      expect(events[1]?.detail).to.include({ code: 'data' });
      expect(element.report).to.equal(null);
      expect(warnings).to.have.length(1);
    });
  }

  it('is a file without results: its lines are named, and can be kept', async () => {
    const { element } = await mountReport();
    await chooseFiles(element, new File(['{"a":1}\n{'], 'kapot.ndjson'));
    expect(shows(element, frame.fault['not-counted'], 'kapot.ndjson regel 2')).to.have.length(2);
    expect(textOf(byRole(element, 'status'))).to.equal(frame.fault['not-counted']);
  });
});

describe('What a page sets', () => {
  const warnings = capturedWarnings();

  for (const wish of ['3', '-1', 'veel', '5.5']) {
    it(`never lowers the number of people with min-group="${wish}"`, async () => {
      const { element, events } = await mountReport({ attributes: { 'min-group': wish } });
      const people = wish === '5.5' ? 6 : 5;
      expect(shows(element, ...frame.start.limits(people).slice(0, 1))).to.have.length(1);
      expect(events.map(({ type }) => type)).to.eql(['leer-ready', 'leer-error']);
      expect(warnings).to.have.length(1);
    });
  }

  it('may raise it: then a team of twelve is hidden', async () => {
    const { element } = await mountReport({
      attributes: { 'min-group': '13' },
      properties: { results: madeResults() },
    });
    const [tree] = element.report ?? [];
    const shownTeams = tree?.organisation.teams.filter(({ people }) => people.value !== null);
    expect(shownTeams?.map(({ label }) => label)).not.to.include('Noord');
  });

  const WRONG: readonly object[] = [
    { invited: { teams: { Noord: 'veel' } } },
    { labels: [] },
    { labels: { team: {} } },
    { teams: 'Noord' },
    { links: [1] },
    { headingLevel: 9 },
  ];
  for (const properties of WRONG) {
    it(`is left out and told when it is ${JSON.stringify(properties)}`, async () => {
      const { element, events } = await mountReport({
        properties: { results: madeResults(), ...properties },
      });
      expect(typesOf(events)).to.have.members(['leer-ready', 'leer-error', 'leer-report']);
      expect(element.report).to.have.length(1);
    });
  }

  it('needs a file for own questionnaires, and says which', async () => {
    const { events } = await mountReport({ properties: { definitions: [{}] } });
    expect(events[1]?.detail.message).to.contain('modules/eigen-inhoud.js');
  });

  it('may stand in a data block between the tags', async () => {
    const { element: made } = await mountReport({ properties: { results: madeResults() } });
    const block = document.createElement('script');
    block.type = 'application/json';
    block.textContent = JSON.stringify({ report: made.report, labels: { teams: { Noord: 'N!' } } });
    const { element } = await mountReport({ children: [block] });
    expect(element.report).to.eql(made.report);
    links(element)[1]?.click();
    await element.updateComplete;
    expect(shown(element)).to.contain('N!');
  });

  it('may not be anything else in a data block', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.textContent = '{"results":[]}';
    const { events } = await mountReport({ children: [block] });
    expect(events.map(({ detail }) => detail.code as unknown)).to.include('data');
  });
});

describe('What can be taken along', () => {
  const downloads = caughtDownloads();
  const prints = caughtPrints();

  it('is the whole report on paper: what it rests on first, then every view', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.print).click();
    const sheets = [...(prints[0]?.root.querySelectorAll('.sheet') ?? [])];
    expect(textOf(sheets[0])).to.contain(frame.about.method).and.contain(frame.about.isNot[0]);
    expect(sheets.length).to.be.above(links(element).length);
    expect(textOf(sheets[1])).to.contain(heading(element));
    const root = prints[0]?.root;
    expect(root?.querySelectorAll('button, input, textarea, nav, a')).to.have.length(0);
    expect(root?.querySelectorAll('details:not([open])')).to.have.length(0);
  });

  it('is every figure that may be shown, as a table that spreadsheets read', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.csv).click();
    const text = (await downloads[0]?.blob.text()) ?? '';
    const [header, ...rows] = text.trim().split('\r\n');
    expect(header).to.match(/instrument;version;round;level;label;dimension;item;figure;value;/);
    expect(rows.some((row) => row.includes(';team;Zuid;leerleiderschap;;mean;'))).to.equal(true);
    expect(rows.some((row) => /;team;Oost;.*;mean;;;;;suppressed/.test(row))).to.equal(true);
  });

  it('is the released report, to open again', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.json).click();
    expect(JSON.parse((await downloads[0]?.blob.text()) ?? '')).to.eql(element.report);
  });

  it('is the text of a page', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.copy).click();
    await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    const area = element.shadowRoot?.querySelector('textarea');
    const text = area?.value ?? (await navigator.clipboard.readText());
    expect(text.split('\n')[0]).to.equal(heading(element));
  });
});
