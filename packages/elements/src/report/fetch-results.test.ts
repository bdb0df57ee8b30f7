import { expect } from '@open-wc/testing';
import { teamReportNl } from '../locales/team-report.nl.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { madeResults, mountReport, resultsFile } from '../testing/mount-report.js';
import { replaced } from '../testing/replaced.js';
import { shows } from '../testing/shown.js';

const { fault } = teamReportNl.frame;

interface Call {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

describe('The address that a page gives', () => {
  const warnings = capturedWarnings();
  const calls: Call[] = [];
  let answer = (): Response => new Response(resultsFile('x'));
  let undo = (): void => {};
  beforeEach(() => {
    calls.length = 0;
    answer = () => new Response(resultsFile('x'));
    undo = replaced(globalThis, 'fetch', async (url: URL, init?: RequestInit) => {
      calls.push({ url: String(url), init });
      return answer();
    });
  });
  afterEach(() => undo());

  it('is asked once, without cookies, and nowhere else', async () => {
    const { element } = await mountReport({ attributes: { src: 'data/a.ndjson' } });
    expect(element.report).to.have.length(1);
    expect(calls.map(({ url }) => url)).to.eql([new URL('data/a.ndjson', document.baseURI).href]);
    expect(calls[0]?.init).to.include({ credentials: 'omit', redirect: 'error' });
  });

  it('is asked for nothing when there is none', async () => {
    await mountReport({ properties: { results: madeResults() } });
    expect(calls).to.eql([]);
  });

  it('may give a report that was made on a server', async () => {
    const { element: made } = await mountReport({ properties: { results: madeResults() } });
    answer = () => new Response(JSON.stringify(made.report));
    const { element } = await mountReport({ attributes: { src: '/rapport.json' } });
    expect(element.report).to.eql(made.report);
  });

  for (const src of ['https://elsewhere.example/a.ndjson', 'data:,x', 'file:///a', 'http://']) {
    it(`is not asked when it is ${src}`, async () => {
      const { element, events } = await mountReport({ attributes: { src } });
      expect(calls).to.eql([]);
      expect(shows(element, fault.source)).to.have.length(1);
      expect(events[1]?.detail).to.include({ code: 'data' });
      expect(warnings).to.have.length(1);
    });
  }

  it('may be on another site that the page names', async () => {
    const { element } = await mountReport({
      attributes: {
        src: 'https://elsewhere.example/a.ndjson',
        'src-origins': 'https://a.example https://elsewhere.example',
      },
    });
    expect(element.report).to.have.length(1);
  });

  it('that gives nothing is a fault, which the page hears of', async () => {
    answer = () => new Response('', { status: 404 });
    const { element, events } = await mountReport({ attributes: { src: 'weg.ndjson' } });
    expect(shows(element, fault.source)).to.have.length(1);
    expect(events[1]?.detail.message).to.contain('404');
  });
});
