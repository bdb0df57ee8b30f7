import { expect } from '@open-wc/testing';
import { groupReport, leerklimaat, summarise, suppress } from '@leerklimaat/core';
import { teamReportNl } from '../locales/team-report.nl.js';
import { byRole, nameOf } from '../testing/by-role.js';
import {
  headingOf,
  idle,
  madeResults,
  mountReport,
  typesOf,
  viewLinks,
} from '../testing/mount-report.js';
import { shown, shows } from '../testing/shown.js';

const { frame } = teamReportNl;

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

describe('<leerteam-report> with nothing in it', () => {
  it('says what it is, that nothing leaves the device, and what it does not protect', async () => {
    const { element, events } = await mountReport();
    expect(headingOf(element)).to.equal(frame.title);
    const said = [frame.start.about, frame.start.stays, frame.start.from(5), ...frame.start.limits];
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

  it('has views that anyone can use, and no inline style, which a strict policy would refuse', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    for (const link of viewLinks(element)) {
      link.click();
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('[style], style, script')).to.have.length(0);
      await expect(element).to.be.accessible();
    }
  });

  it('counts anew when it gets others', async () => {
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    element.results = madeResults({ teams: { West: 9 } });
    await idle(element);
    expect(events.at(-1)?.detail).to.include({ people: 9, teams: 1 });
  });

  it('shows the last of several that it gets at once', async () => {
    const { element, events } = await mountReport({ properties: { results: madeResults() } });
    element.results = madeResults({ teams: { West: 200 } });
    await element.updateComplete;
    element.results = madeResults({ teams: { West: 9 } });
    await idle(element);
    expect(events.map(({ type }) => type)).to.eql(['leer-ready', 'leer-report', 'leer-report']);
    expect(events[2]?.detail).to.include({ people: 9 });
  });

  it('goes on reading when it is moved, and stops when it is taken away', async () => {
    const { element } = await mountReport();
    element.results = madeResults({ teams: { West: 400 } });
    await element.updateComplete;
    element.parentElement?.append(element);
    await idle(element);
    expect(element.report).to.have.length(1);
    element.results = madeResults({ teams: { Noord: 400 } });
    await element.updateComplete;
    const parent = element.parentElement;
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    parent?.append(element);
    await idle(element);
    expect(element.report?.[0]?.organisation.teams[0]?.label).to.equal('West');
  });

  it('calls groups as the page does, as text whatever it is', async () => {
    const name = '<script>alert(1)</script>';
    const properties = { results: madeResults(), labels: { teams: { Noord: name } } };
    const { element } = await mountReport({ properties });
    viewLinks(element)[1]?.click();
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
    for (const link of viewLinks(element)) {
      link.click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.className).to.equal('heading');
      const current = viewLinks(element).filter((each) => each.hasAttribute('aria-current'));
      expect(current).to.eql([link]);
      titles.add(headingOf(element));
    }
    expect(titles.size).to.equal(viewLinks(element).length);
    expect(titles.size).to.be.above(2);
    expect([location.href, history.length]).to.eql([href, length]);
  });

  it('closes on the next view what was open on this one', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    const opened = (): number => element.shadowRoot?.querySelectorAll('details[open]').length ?? 0;
    byRole(element, 'summary', frame.about.title).click();
    expect(opened()).to.equal(1);
    viewLinks(element)[1]?.click();
    await element.updateComplete;
    expect(opened()).to.equal(0);
  });

  it('reaches one team from all teams', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    viewLinks(element)[1]?.click();
    await element.updateComplete;
    const team = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find(
      (link) => nameOf(link) === 'Zuid',
    );
    team?.click();
    await element.updateComplete;
    expect(headingOf(element)).to.contain('Zuid');
    expect(viewLinks(element)[1]?.getAttribute('aria-current')).to.equal('page');
  });
});
