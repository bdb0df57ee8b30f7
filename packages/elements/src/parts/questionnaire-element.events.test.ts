import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { answer, answerAll, press, title, unfold } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { savedAt } from '../testing/saved.js';
import { settled } from '../testing/settled.js';
import { shows } from '../testing/shown.js';
import { smallDefinition } from '../testing/small-definition.js';
import type { TestQuestionnaire } from '../testing/test-questionnaire.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';
const REVIEWED = savedAt('review', smallDefinition, { 'a-1': 1, 'a-2': 2, 'b-1': 3, 'b-2': 4 });

async function journey(element: TestQuestionnaire): Promise<void> {
  await press(element, 'Begin');
  await answerAll(element, 'vaak');
  await press(element, 'Volgende');
  await answerAll(element, 'vaak');
  await press(element, 'Bekijk je antwoorden');
  await press(element, 'Toon mijn resultaat');
  await settled();
}

async function restart(element: TestQuestionnaire): Promise<void> {
  unfold(element, 'Begin opnieuw');
  await press(element, 'Ja, begin opnieuw');
}

describe('The events of a journey', () => {
  it('come in order', async () => {
    const { element, events } = await mount(TAG);
    await journey(element);
    expect(events.map(({ type }) => type)).to.eql([
      'leer-ready',
      'leer-start',
      'leer-step',
      'leer-step',
      'leer-step',
      'leer-step',
      'leer-submit',
      'leer-result',
    ]);
  });

  it('tell of each step where the person is', async () => {
    const { element, events } = await mount(TAG);
    await journey(element);
    expect(details(events, 'leer-step')).to.eql([
      { view: 'page', step: 1, steps: 2 },
      { view: 'page', step: 2, steps: 2 },
      { view: 'review', step: 0, steps: 2 },
      { view: 'result', step: 0, steps: 2 },
    ]);
  });

  it('begin with what instrument is ready and what will be shared', async () => {
    const { element, events } = await mount(TAG, { attributes: { share: 'completion' } });
    await press(element, 'Begin');
    expect(details(events, 'leer-ready')).to.eql([
      { instrument: { id: 'klein', version: '1.0.0' } },
    ]);
    expect(details(events, 'leer-start')).to.eql([{ share: 'completion' }]);
  });

  it('follow what a person does, never the setting of a property', async () => {
    const { element, events } = await mount(TAG, { properties: { state: REVIEWED } });
    element.state = savedAt('result', smallDefinition, REVIEWED.answers);
    await element.updateComplete;
    await settled();
    expect(title(element)).to.equal('Het gaat');
    expect(events.map(({ type }) => type)).to.eql(['leer-ready']);
  });

  it('leave no start out where there is no start page', async () => {
    const { events } = await mount(TAG, { attributes: { start: 'none' } });
    expect(events.map(({ type }) => type)).to.eql(['leer-ready']);
  });
});

describe('leer-answer', () => {
  it('is off unless asked for', async () => {
    const { element, events } = await mount(TAG);
    await press(element, 'Begin');
    await answer(element, 1, 'vaak');
    expect(details(events, 'leer-answer')).to.eql([]);
  });

  it('tells of each answer and of its clearing', async () => {
    const { element, events } = await mount(TAG, { attributes: { 'answer-events': '' } });
    await press(element, 'Begin');
    await answer(element, 1, 'vaak');
    await answer(element, 1, 'weet ik niet');
    await press(element, 'Wis antwoord 1');
    await answer(element, 2, 'nooit');
    expect(details(events, 'leer-answer')).to.eql([
      { item: 'a-1', answer: 4 },
      { item: 'a-1', answer: 'na' },
      { item: 'a-1', answer: null },
      { item: 'a-2', answer: 1 },
    ]);
  });
});

describe('leer-submit and leer-result', () => {
  it('carry the same frozen result, which the element keeps', async () => {
    const { element, events } = await mount(TAG, { properties: { state: REVIEWED } });
    expect(element.result).to.equal(null);
    await press(element, 'Toon mijn resultaat');
    const [submitted] = details(events, 'leer-submit');
    const [result] = details(events, 'leer-result');
    expect(result).to.equal(submitted);
    expect(Object.isFrozen(result)).to.equal(true);
    expect(element.result).to.eql(result);
  });

  it('come when the result already shows', async () => {
    const { element } = await mount(TAG, { properties: { state: REVIEWED } });
    const seen: string[] = [];
    element.addEventListener('leer-submit', () => seen.push(title(element)));
    element.addEventListener('leer-result', () => seen.push(title(element)));
    await press(element, 'Toon mijn resultaat');
    expect(seen).to.eql(['Kijk je antwoorden na', 'Het gaat']);
  });

  const SHARES = [
    { share: 'completion', keys: [] },
    { share: 'scores', keys: ['flags', 'scores'] },
    { share: 'answers', keys: ['answers', 'flags', 'scores'] },
  ] as const;
  for (const { share, keys } of SHARES) {
    it(`with share="${share}" carry ${keys.join(', ') || 'no score and no answer'}`, async () => {
      const attributes = { share, test: '' };
      const { element } = await mount(TAG, { attributes, properties: { state: REVIEWED } });
      await press(element, 'Toon mijn resultaat');
      const { result } = element;
      const always = ['date', 'id', 'instrument', 'schema', 'share', 'test'];
      expect(Object.keys(result ?? {})).to.have.members([...always, ...keys]);
      expect(result).to.include({ share, test: true });
      expect(result?.instrument).to.eql({ id: 'klein', version: '1.0.0', language: 'nl' });
    });
  }

  it('held back by the page: no result goes out, and the person is told', async () => {
    const { element, events } = await mount(TAG, { properties: { state: REVIEWED } });
    element.addEventListener('leer-submit', (event) => event.preventDefault(), { once: true });
    await press(element, 'Toon mijn resultaat');
    await settled();
    expect(details(events, 'leer-submit')).to.have.length(1);
    expect(details(events, 'leer-result')).to.eql([]);
    expect(title(element)).to.equal('Het gaat');
    expect(shows(element, nl.result.heldBack)).to.eql([nl.result.heldBack]);
    await restart(element);
    await journey(element);
    expect(details(events, 'leer-result')).to.have.length(1);
    expect(shows(element, nl.result.heldBack)).to.eql([]);
  });

  it('come once per completion, with an id of its own', async () => {
    const { element, events } = await mount(TAG);
    await journey(element);
    element.headingLevel = 3;
    element.share = 'answers';
    await element.updateComplete;
    await settled();
    expect(details(events, 'leer-result')).to.have.length(1);
    await restart(element);
    expect(title(element)).to.equal('Hoe gaat het?');
    await journey(element);
    const ids = details(events, 'leer-result').map(({ id }) => id);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(2);
    for (const id of ids) expect(id).to.match(/^[\da-f]{32}$/);
  });

  it('flag a sheet that was filled in faster than anybody reads', async () => {
    const { element } = await mount(TAG);
    await journey(element);
    expect(element.result?.flags).to.include('fast');
  });

  it('leave that open for a person who came back to a saved session', async () => {
    const { element } = await mount(TAG, { properties: { state: REVIEWED } });
    await press(element, 'Toon mijn resultaat');
    expect(element.result?.flags).not.to.include('fast');
  });
});
