import type { Definition, SavedSession } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { answer, answered, press, title } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { savedAt } from '../testing/saved.js';
import { nextDefinition, smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';
const SOME = { 'a-1': 'na', 'b-1': 4 } as const;

describe('The state', () => {
  const warnings = capturedWarnings();

  const PLACES = [
    { view: 'start', item: 'a-1', heading: 'Hoe gaat het?' },
    { view: 'page', item: 'a-1', heading: 'Denk aan vandaag' },
    { view: 'page', item: 'b-1', heading: 'Denk aan gisteren' },
    { view: 'review', item: 'b-1', heading: 'Kijk je antwoorden na' },
    { view: 'result', item: 'b-1', heading: 'Het gaat' },
  ] as const;
  for (const { view, item, heading } of PLACES) {
    it(`brings the person back to the ${view} at ${item}, with all answers`, async () => {
      const state = savedAt(view, smallDefinition, SOME, { item });
      const asJson = JSON.parse(JSON.stringify(state)) as SavedSession;
      const { element, events } = await mount(TAG, { properties: { state: asJson } });
      expect(title(element)).to.equal(heading);
      expect(element.state).to.eql(state);
      expect(details(events, 'leer-error')).to.eql([]);
    });
  }

  it('of one element goes on in another', async () => {
    const first = await mount(TAG);
    await press(first.element, 'Begin');
    await answer(first.element, 2, 'zelden');
    await press(first.element, 'Volgende');
    await press(first.element, 'Volgende');
    const { state } = first.element;
    const second = await mount(TAG, { attributes: { paging: 'one' }, properties: { state } });
    expect(title(second.element)).to.equal('Denk aan gisteren');
    await press(second.element, 'Vorige');
    expect(answered(second.element, 2)).to.equal('zelden');
  });

  it('can be set again in the middle', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await answer(element, 1, 'altijd');
    element.state = savedAt('page', smallDefinition, { 'a-1': 2 });
    await element.updateComplete;
    expect(answered(element, 1)).to.equal('zelden');
  });

  it('of a result brings the same result', async () => {
    const state = savedAt('result', smallDefinition, SOME);
    const { element } = await mount(TAG, { properties: { state } });
    expect(element.result?.id).to.equal(state.completion?.id);
    expect(element.result?.date).to.equal(state.completion?.date);
  });

  const FAULTY: readonly { title: string; state: unknown }[] = [
    { title: 'no object', state: 'a-1' },
    { title: 'empty', state: {} },
    { title: 'of another version', state: savedAt('page', nextDefinition, SOME) },
    { title: 'an unknown answer', state: savedAt('page', smallDefinition, { 'a-1': 9 }) },
    { title: 'an unknown statement', state: savedAt('page', smallDefinition, { 'x-1': 1 }) },
    {
      title: 'four things chosen',
      state: savedAt('result', smallDefinition, SOME, { chosen: ['a', 'b', 'c', 'd'] }),
    },
  ];
  for (const { title: name, state } of FAULTY) {
    it(`that is faulty (${name}) is a leer-error, and nothing is lost`, async () => {
      const { element, events } = await mount(TAG);
      await press(element, 'Begin');
      await answer(element, 2, 'zelden');
      const before = element.state;
      element.state = state as SavedSession;
      await element.updateComplete;
      expect(element.state).to.eql(before);
      expect(answered(element, 2)).to.equal('zelden');
      const [error, ...others] = details(events, 'leer-error');
      expect(others).to.eql([]);
      expect(error?.code).to.equal('state');
      expect(error?.issues).to.have.length.above(0);
      expect(error?.message).to.contain(error?.issues[0]?.message);
      expect(warnings).to.have.length(1);
    });
  }

  for (const when of ['before', 'after']) {
    it(`that is set ${when} a faulty definition waits for one that is right`, async () => {
      const definition = {} as Definition;
      const state = savedAt('page', smallDefinition, SOME, { item: 'b-1' });
      const { element, events } = await mount(TAG, {
        properties: when === 'before' ? { definition, state } : { definition },
      });
      if (when === 'after') element.state = state;
      await element.updateComplete;
      expect(element.state).to.equal(null);
      element.definition = { ...smallDefinition };
      await element.updateComplete;
      expect(title(element)).to.equal('Denk aan gisteren');
      expect(element.state).to.eql(state);
      expect(details(events, 'leer-error').map(({ code }) => code)).to.eql(['definition']);
    });
  }

  it('that waits is told of when it is no state of the definition that comes', async () => {
    const state = savedAt('page', smallDefinition, SOME);
    const properties = { definition: {} as Definition, state };
    const { element, events } = await mount(TAG, { properties });
    element.definition = nextDefinition;
    await element.updateComplete;
    expect(element.state?.answers).to.eql({});
    expect(details(events, 'leer-error').map(({ code }) => code)).to.eql(['definition', 'state']);
  });

  it('that is null leaves everything as it is', async () => {
    const { element, events } = await mount(TAG);
    await press(element, 'Begin');
    element.state = null;
    await element.updateComplete;
    expect(title(element)).to.equal('Denk aan vandaag');
    expect(details(events, 'leer-error')).to.eql([]);
  });
});
