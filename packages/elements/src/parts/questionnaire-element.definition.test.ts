import type { Definition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { answer, press, title } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { shown } from '../testing/shown.js';
import { nextDefinition, smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';

describe('An own definition', () => {
  const warnings = capturedWarnings();

  it('takes the place of the built-in one', async () => {
    const { element, events } = await mount(TAG, { properties: { definition: titled('Eigen') } });
    expect(title(element)).to.equal('Eigen');
    expect(details(events, 'leer-error')).to.eql([]);
    element.definition = null;
    await element.updateComplete;
    expect(title(element)).to.equal('Hoe gaat het?');
  });

  it('is shown as text, never as HTML', async () => {
    const markup = '<img src=x onerror="window.hurt = true"><b>Eigen</b>';
    const { element } = await mount(TAG, { properties: { definition: titled(markup) } });
    expect(title(element)).to.equal(markup);
    expect(element.shadowRoot?.querySelectorAll('img, b')).to.have.length(0);
  });

  it('is copied: what the page does to it afterwards changes nothing', async () => {
    const definition = structuredClone(titled('Eigen'));
    const { element } = await mount(TAG, { properties: { definition } });
    Object.assign(definition.texts['nl'] ?? {}, { title: 'Anders' });
    element.headingLevel = 3;
    await element.updateComplete;
    expect(title(element)).to.equal('Eigen');
  });

  it('of another version begins anew: the answers were to other questions', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await answer(element, 1, 'vaak');
    element.definition = nextDefinition;
    await element.updateComplete;
    expect(title(element)).to.equal('Hoe gaat het?');
    expect(element.state?.answers).to.eql({});
    expect(element.state?.instrument.version).to.equal('2.0.0');
  });

  it('keeps the answers when an option changes', async () => {
    const { element } = await mount(TAG, { properties: { definition: titled('Eigen') } });
    await press(element, 'Begin');
    await answer(element, 1, 'vaak');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.state?.answers).to.eql({ 'a-1': 4 });
    expect(title(element)).to.equal('Denk aan vandaag');
  });

  const FAULTY = [
    { title: 'no object', definition: 'klein' },
    { title: 'empty', definition: {} },
    { title: 'without texts', definition: { instrument: smallDefinition.instrument, texts: {} } },
    {
      title: 'with a page that names a stranger',
      definition: {
        ...smallDefinition,
        instrument: { ...smallDefinition.instrument, pages: [{ id: 'deel-1', items: ['x'] }] },
      },
    },
  ];
  for (const { title: name, definition } of FAULTY) {
    it(`that is faulty (${name}) shows a Dutch sentence, and tells the page what is wrong`, async () => {
      const properties = { definition: definition as unknown as Definition };
      const { element, events } = await mount(TAG, { properties });
      expect(shown(element)).to.equal(nl.fault.definition);
      expect(nl.fault.definition).to.equal('Deze vragenlijst kan niet worden geladen.');
      await expect(element).to.be.accessible();
      const [error, ...others] = details(events, 'leer-error');
      expect(others).to.eql([]);
      expect(error?.code).to.equal('definition');
      expect(error?.issues).to.have.length.above(0);
      for (const { message } of error?.issues.slice(0, 3) ?? []) {
        expect(error?.message).to.contain(message);
      }
      for (const { message } of error?.issues.slice(3) ?? []) {
        expect(error?.message).not.to.contain(message);
      }
      expect(warnings).to.have.length(1);
      expect(details(events, 'leer-ready')).to.eql([{ instrument: null }]);
      expect(element.result).to.equal(null);
      expect(element.state).to.equal(null);
    });
  }

  it('that is mended shows after all', async () => {
    const properties = { definition: {} as Definition };
    const { element } = await mount(TAG, { properties });
    element.definition = titled('Eigen');
    await element.updateComplete;
    expect(title(element)).to.equal('Eigen');
    expect(allByRole(element, 'button', 'Begin')).to.have.length(1);
  });
});

function titled(name: string): Definition {
  const text = smallDefinition.texts['nl'];
  if (!text) throw new Error('There is a Dutch text.');
  return { ...smallDefinition, texts: { nl: { ...text, title: name } } };
}
