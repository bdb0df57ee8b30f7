import { expect, fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit';
import { title } from '../testing/drive.js';
import { smallDefinition } from '../testing/small-definition.js';
import { TestQuestionnaire } from '../testing/test-questionnaire.js';

const DEFAULTS = {
  start: 'page',
  review: 'page',
  paging: 'page',
  unanswered: 'notice',
  share: 'scores',
  test: false,
  headingLevel: 2,
  answerEvents: false,
  definition: null,
  destination: null,
  delivery: 'none',
};

describe('Attributes and properties', () => {
  it('begin with the defaults', () => {
    expect(pick(document.createElement('test-questionnaire'))).to.eql(DEFAULTS);
  });

  const CASES = [
    { attribute: 'start', text: 'none', property: 'start', value: 'none' },
    { attribute: 'review', text: 'none', property: 'review', value: 'none' },
    { attribute: 'paging', text: 'all', property: 'paging', value: 'all' },
    { attribute: 'unanswered', text: 'refuse', property: 'unanswered', value: 'refuse' },
    { attribute: 'share', text: 'answers', property: 'share', value: 'answers' },
    { attribute: 'test', text: '', property: 'test', value: true },
    { attribute: 'heading-level', text: '4', property: 'headingLevel', value: 4 },
    { attribute: 'answer-events', text: '', property: 'answerEvents', value: true },
  ];
  for (const { attribute, text, property, value } of CASES) {
    it(`${attribute}="${text}" sets ${property}, and taking it away brings the default back`, () => {
      const element = document.createElement('test-questionnaire');
      element.setAttribute(attribute, text);
      expect(pick(element)).to.eql({ ...DEFAULTS, [property]: value });
      element.removeAttribute(attribute);
      expect(pick(element)).to.eql(DEFAULTS);
    });
  }

  for (const property of ['definition', 'destination', 'delivery', 'state']) {
    it(`${property} is no attribute`, () => {
      expect(TestQuestionnaire.observedAttributes).not.to.include(property);
    });
  }

  it('that were set before the script came are kept', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    const early = document.createElement('test-late');
    const definition = { ...smallDefinition };
    Object.assign(early, { paging: 'all', share: 'answers', definition });
    early.setAttribute('start', 'none');
    place.append(early);
    class TestLate extends TestQuestionnaire {}
    customElements.define('test-late', TestLate);
    const element = early as TestLate;
    await element.updateComplete;
    expect(element).to.include({ start: 'none', paging: 'all', share: 'answers', definition });
    expect(Object.keys(element)).not.to.include('paging');
    expect(title(element)).to.equal('Denk aan vandaag');
  });
});

describe('Drawing', () => {
  it('waits for the end of the turn, and draws once', async () => {
    let drawn = 0;
    class TestCounting extends TestQuestionnaire {
      protected override render() {
        drawn += 1;
        return super.render();
      }
    }
    customElements.define('test-counting', TestCounting);
    const element = new TestCounting();
    fixtureSync(html`<div>${element}</div>`);
    Object.assign(element, { paging: 'all', headingLevel: 3, destination: 'x.example' });
    expect(drawn).to.equal(0);
    await element.updateComplete;
    expect(drawn).to.equal(1);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(drawn).to.equal(1);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(drawn).to.equal(2);
  });

  it('shows nothing before the element is on a page', async () => {
    const element = document.createElement('test-questionnaire');
    await element.updateComplete;
    expect(element.renderRoot.childElementCount).to.equal(0);
    fixtureSync(html`<div>${element}</div>`);
    await element.updateComplete;
    expect(title(element)).to.equal('Hoe gaat het?');
  });

  it('replaces the text between the tags, which stays for the host', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    render(html`<test-questionnaire>Even geduld.</test-questionnaire>`, place);
    const element = place.querySelector('test-questionnaire');
    await element?.updateComplete;
    expect(element?.textContent).to.equal('Even geduld.');
    expect(element?.renderRoot.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  it('shares one style sheet between elements', () => {
    const sheets = [1, 2].map(
      () => document.createElement('test-questionnaire').renderRoot.adoptedStyleSheets,
    );
    expect(sheets[0]).to.have.length.above(0);
    expect(sheets[0]).to.eql(sheets[1]);
    expect(sheets[0]?.[0]).to.equal(sheets[1]?.[0]);
  });
});

function pick(element: TestQuestionnaire): Record<string, unknown> {
  const all = element as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, all[name]]));
}
