import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nl } from '../locales/nl.js';
import { allByRole, byRole, nameOf } from '../testing/by-role.js';
import { answer, answerAll, answered, focused, press, statement, title } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { savedAt } from '../testing/saved.js';
import { shown, shows } from '../testing/shown.js';
import { smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';
const TOLD = nl.page.skipped(2);
const REFUSED = nl.page.open(2);

describe('A page of statements', () => {
  it('is accessible, with and without a notice', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await expect(element).to.be.accessible();
    await press(element, 'Volgende');
    await expect(element).to.be.accessible();
  });

  it('says where the person is, and counts what is answered', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    expect(shown(element)).to.contain('Stap 1 van 2 · 0 van 4 beantwoord');
    await answer(element, 2, 'vaak');
    expect(shown(element)).to.contain('Stap 1 van 2 · 1 van 4 beantwoord');
    const bar = element.shadowRoot?.querySelector('progress');
    expect(bar).to.include({ value: 1, max: 4, ariaHidden: 'true' });
  });

  it('takes focus to its heading and says the step', async () => {
    const { element } = await mount(TAG);
    for (const { button, heading, status } of [
      { button: 'Begin', heading: 'Denk aan vandaag', status: 'Stap 1 van 2' },
      { button: 'Volgende', heading: 'Denk aan gisteren', status: 'Stap 2 van 2' },
      { button: 'Vorige', heading: 'Denk aan vandaag', status: 'Stap 1 van 2' },
      { button: 'Vorige', heading: 'Hoe gaat het?', status: '' },
    ]) {
      if (button === 'Volgende') await answerAll(element, 'vaak');
      await press(element, button);
      expect(focused(element)).to.equal(heading);
      expect(nameOf(byRole(element, 'status'))).to.equal(status);
    }
  });

  it('says nothing on an answer, and leaves focus where it is', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    byRole(statement(element, 1), 'radio', 'nooit').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(answered(element, 1)).to.equal('zelden');
    expect(nameOf(byRole(element, 'status'))).to.equal('');
    expect(focused(element)).to.equal('1. Ik kijk goed. zelden');
  });

  it('takes no focus when the page of the host loads', async () => {
    for (const start of ['page', 'none']) {
      await mount(TAG, { attributes: { start } });
      expect(document.activeElement?.localName).to.equal('body');
    }
  });
});

describe('Open statements', () => {
  it('are told once, with focus on the notice; then the person may go on', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await press(element, 'Volgende');
    expect(title(element)).to.equal('Denk aan vandaag');
    expect(focused(element)).to.equal(TOLD);
    await press(element, 'Volgende');
    expect(title(element)).to.equal('Denk aan gisteren');
  });

  it('are never let through where the host refuses', async () => {
    const { element } = await mount(TAG, { attributes: { unanswered: 'refuse' } });
    await press(element, 'Begin');
    for (const _ of [1, 2, 3]) {
      await press(element, 'Volgende');
      expect(focused(element)).to.equal(REFUSED);
    }
    await answerAll(element, 'vaak');
    await press(element, 'Volgende');
    expect(title(element)).to.equal('Denk aan gisteren');
  });

  it('take focus to the first answer of the one that is pressed', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await press(element, 'Volgende');
    await press(element, '2. Ik luister goed.');
    expect(focused(element)).to.equal('2. Ik luister goed. nooit');
    expect(headings(element)).to.eql(['Denk aan vandaag', TOLD]);
  });

  it('stay in the notice while they are answered, so that nothing moves under the hand', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await press(element, 'Volgende');
    const told = headings(element);
    byRole(statement(element, 1), 'radio', 'vaak').focus();
    await answer(element, 1, 'vaak');
    expect(focused(element)).to.equal('1. Ik kijk goed. vaak');
    expect(headings(element)).to.eql(told);
    await press(element, 'Volgende');
    expect(title(element)).to.equal('Denk aan gisteren');
  });

  it('on earlier pages can be reached from the notice on the last', async () => {
    const { element } = await mount(TAG, {
      attributes: { unanswered: 'refuse', review: 'none' },
      properties: {
        state: savedAt('page', smallDefinition, { 'b-1': 4, 'b-2': 2 }, { item: 'b-1' }),
      },
    });
    await press(element, 'Toon mijn resultaat');
    await press(element, '2. Ik luister goed.');
    expect(title(element)).to.equal('Denk aan vandaag');
    expect(focused(element)).to.equal('2. Ik luister goed. nooit');
  });
});

describe('Where results go', () => {
  const DESTINATION = 'hr.example.org';
  const { shared, sends } = nl.start;

  for (const share of ['completion', 'scores', 'answers'] as const) {
    it(`with share="${share}" is said on every page when there is no start page`, async () => {
      const { element } = await mount(TAG, {
        attributes: { start: 'none', share },
        properties: { destination: DESTINATION },
      });
      const sentence = sends(shared[share], DESTINATION);
      expect(shows(element, sentence)).to.eql([sentence]);
      await expect(element).to.be.accessible();
      await answerAll(element, 'vaak');
      await press(element, 'Volgende');
      expect(shows(element, sentence)).to.eql([sentence]);
    });
  }

  it('is said as soon as it is known', async () => {
    const { element } = await mount(TAG, { attributes: { start: 'none' } });
    const sentence = sends(shared.scores, DESTINATION);
    expect(shows(element, sentence)).to.eql([]);
    element.destination = DESTINATION;
    await element.updateComplete;
    expect(shows(element, sentence)).to.eql([sentence]);
  });

  it('is not said twice: after a start page the statements stand alone', async () => {
    const { element } = await mount(TAG, { properties: { destination: DESTINATION } });
    await press(element, 'Begin');
    expect(shown(element)).not.to.contain(DESTINATION);
  });
});

describe('The buttons of a page', () => {
  const CASES = [
    { attributes: {}, presses: [], buttons: ['Vorige', 'Volgende'] },
    { attributes: { start: 'none' }, presses: [], buttons: ['Volgende'] },
    { attributes: {}, presses: ['Volgende'], buttons: ['Vorige', 'Bekijk je antwoorden'] },
    {
      attributes: { review: 'none' },
      presses: ['Volgende'],
      buttons: ['Vorige', 'Toon mijn resultaat'],
    },
    { attributes: { paging: 'all' }, presses: [], buttons: ['Vorige', 'Bekijk je antwoorden'] },
    {
      attributes: { paging: 'all', review: 'none', start: 'none' },
      presses: [],
      buttons: ['Toon mijn resultaat'],
    },
    { attributes: { paging: 'one' }, presses: ['Volgende'], buttons: ['Vorige', 'Volgende'] },
  ] as const;
  for (const { attributes, presses, buttons } of CASES) {
    const when = presses.length > 0 ? 'on the second page' : 'on the first page';
    it(`${JSON.stringify(attributes)} ${when}: ${buttons.join(', ')}`, async () => {
      const { element } = await mount(TAG, { attributes });
      if (!('start' in attributes)) await press(element, 'Begin');
      for (const button of presses) {
        await answerAll(element, 'vaak');
        await press(element, button);
      }
      const names = allByRole(element, 'button').map(nameOf);
      expect(names.filter((name) => !name.startsWith('Wis'))).to.eql([...buttons]);
    });
  }
});

function headings(element: Element): readonly string[] {
  return allByRole(element, 'heading').map(nameOf);
}
