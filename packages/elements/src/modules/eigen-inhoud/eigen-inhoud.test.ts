import { expect } from '@open-wc/testing';
import { leerleiderDefinition, type AdviceChanges } from '@leerklimaat/core';
import { capturedWarnings } from '../../testing/captured-warnings.js';
import { title } from '../../testing/drive.js';
import { details, mount, type Mounted } from '../../testing/mount.js';
import { smallDefinition } from '../../testing/small-definition.js';
import '../../testing/test-questionnaire.js';
import type { QuestionnaireElement } from '../../parts/questionnaire-element.js';
import { eigenInhoud } from './eigen-inhoud-extra.js';

const TAG = 'test-questionnaire';
const titled = { ...smallDefinition.texts['nl'], title: 'Uit het blok' };
const definition = { ...smallDefinition, texts: { nl: titled } };

function block(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

async function withBlock(text: string): Promise<Mounted<QuestionnaireElement>> {
  return mount(TAG, { children: [block(text)] });
}

describe('A data block between the tags', () => {
  const warnings = capturedWarnings();

  it('gives an own instrument without a script', async () => {
    const { element, events } = await withBlock(JSON.stringify({ definition }));
    await element.updateComplete;
    expect(title(element)).to.equal('Uit het blok');
    expect(details(events, 'leer-error')).to.eql([]);
  });

  it('is read when it comes after the tag', async () => {
    const { element } = await mount(TAG);
    expect(title(element)).to.equal('Hoe gaat het?');
    element.append(block(JSON.stringify({ definition })));
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(title(element)).to.equal('Uit het blok');
  });

  const FAULTS = [
    { text: '{', path: '', says: 'JSON' },
    { text: '[]', path: '', says: 'object' },
    { text: '{"onclick":"x"}', path: '/onclick', says: 'definition, advice' },
    { text: '{"__proto__":{"x":1}}', path: '/__proto__', says: 'definition, advice' },
    { text: `"${'x'.repeat(262_144)}"`, path: '', says: '262144' },
  ];
  for (const { text, path, says } of FAULTS) {
    it(`that is ${text.slice(0, 30)} is told, and the widget goes on`, async () => {
      const { element, events } = await withBlock(text);
      await element.updateComplete;
      const [fault] = details(events, 'leer-error');
      expect([fault?.code, fault?.issues[0]?.path]).to.eql(['definition', path]);
      expect(fault?.message).to.contain(says);
      expect(warnings).to.have.length(1);
      expect(title(element)).to.equal('Hoe gaat het?');
    });
  }
});

describe('Changes to advice', () => {
  const added: AdviceChanges = {
    remove: ['gedrag-1-actie'],
    add: [
      {
        advice: { id: 'eigen', helps: 'gedrag-1', who: 'me', within: 'week', source: 'HR' },
        texts: { nl: { title: 'Eigen actie', firstStep: 'Begin.' } },
      },
    ],
    links: { replaceAll: [] },
  };

  it('are made when they are right', () => {
    const changed = eigenInhoud.changeAdvice(leerleiderDefinition, added);
    expect(changed.ok && changed.value.advice?.map(({ id }) => id)).to.include('eigen');
    expect(changed.ok && changed.value.links).to.eql([]);
  });

  const WRONG: readonly (readonly [string, unknown])[] = [
    ['no object', 'x'],
    ['advice that helps nothing', { add: [{ ...added.add?.[0], advice: helping('nergens') }] }],
    ['an address that is no page', { links: { add: [linkTo('data:text/html,x')] } }],
    ['an address without safety', { links: { add: [linkTo('http://example.org')] } }],
    ['a stranger’s key', { html: '<b>' }],
  ];
  for (const [what, changes] of WRONG) {
    it(`with ${what} are refused`, () => {
      expect(eigenInhoud.changeAdvice(leerleiderDefinition, changes).ok).to.equal(false);
    });
  }
});

function helping(helps: string): object {
  return { id: 'eigen', helps, who: 'me', within: 'week', source: 'HR' };
}

function linkTo(url: string): object {
  return { id: 'link', name: 'Link', url, offers: { nl: 'Iets' }, checked: null };
}
