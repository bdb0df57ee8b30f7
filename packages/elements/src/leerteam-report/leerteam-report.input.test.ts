import { expect } from '@open-wc/testing';
import { groupReport, leerklimaat, summarise } from '@leerklimaat/core';
import { teamReportNl } from '../locales/team-report.nl.js';
import { byRole, textOf } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import {
  chooseFiles,
  headingOf,
  idle,
  madeResults,
  mountReport,
  resultsFile,
  typesOf,
  viewLinks,
} from '../testing/mount-report.js';
import { replaced } from '../testing/replaced.js';
import { shown, shows } from '../testing/shown.js';

const { frame } = teamReportNl;

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
    expect(headingOf(element)).to.equal(headingOf(first));
  });

  it('can be put away for others', async () => {
    const { element } = await mountReport();
    await chooseFiles(element, resultsFile('a.ndjson'));
    byRole(element, 'button', frame.tools.again).click();
    await idle(element);
    expect([element.report, headingOf(element)]).to.eql([null, frame.title]);
    expect(element.shadowRoot?.activeElement?.className).to.equal('heading');
  });

  it('can be stopped while they are read', async () => {
    const { element, events } = await mountReport();
    const reading = chooseFiles(
      element,
      resultsFile('a.ndjson', madeResults({ teams: { A: 900 } })),
    );
    await element.updateComplete;
    expect(headingOf(element)).to.equal(frame.reading.title);
    byRole(element, 'button', frame.reading.cancel).click();
    await reading;
    expect([element.report, headingOf(element)]).to.eql([null, frame.title]);
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
      expect(shows(element, frame.start.from(people))).to.have.length(1);
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
    viewLinks(element)[1]?.click();
    await element.updateComplete;
    expect(shown(element)).to.contain('N!');
  });

  it('is waited for as long as the page is still being read', async () => {
    const undo = replaced(document, 'readyState', 'loading');
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    expect(typesOf(events)).to.eql(['leer-ready']);
    undo();
    element.invited = { teams: { Noord: 24 } };
    document.dispatchEvent(new Event('readystatechange'));
    await idle(element);
    const [noord] = element.report?.[0]?.organisation.teams ?? [];
    expect(noord?.invited.value).to.equal(24);
  });

  it('may not be anything else in a data block', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.textContent = '{"results":[]}';
    const { events } = await mountReport({ children: [block] });
    expect(events.map(({ detail }) => detail.code as unknown)).to.include('data');
  });
});
