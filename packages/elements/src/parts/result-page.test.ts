import { parseJson, validateResult } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole, byRole, nameOf } from '../testing/by-role.js';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { caughtPrints } from '../testing/caught-prints.js';
import { press, title, unfold } from '../testing/drive.js';
import { mount, type Wish } from '../testing/mount.js';
import { replaced } from '../testing/replaced.js';
import { COMPLETION, savedAt } from '../testing/saved.js';
import { settled } from '../testing/settled.js';
import { shown, shows } from '../testing/shown.js';
import { smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';

const ANSWERS = { 'a-1': 'na', 'a-2': 4, 'b-1': 1, 'b-2': 5 } as const;

let undo = (): void => {};

function mountResult(wish: Wish = {}) {
  const state = savedAt('result', smallDefinition, ANSWERS);
  return mount('test-questionnaire', { ...wish, properties: { state, ...wish.properties } });
}

describe('The result', () => {
  it('is accessible', async () => {
    const { element } = await mountResult();
    await expect(element).to.be.accessible();
  });

  it('begins with the finding and ends with what it is not', async () => {
    const { element } = await mountResult();
    expect(title(element)).to.equal('Het gaat');
    const sentences = ['Hoe het gaat', nl.result.onePerson, nl.result.unvalidated, 'Iemand 2020'];
    expect(shows(element, ...sentences)).to.eql(sentences);
  });

  it('does not call a validated instrument new', async () => {
    const { instrument } = smallDefinition;
    const definition = {
      ...smallDefinition,
      instrument: { ...instrument, validation: 'validated' as const },
    };
    const { element } = await mountResult({ properties: { definition } });
    expect(title(element)).to.equal('Het gaat');
    expect(shows(element, nl.result.unvalidated)).to.eql([]);
  });

  const DELIVERIES = [
    { delivery: 'none', says: [], aloud: '' },
    { delivery: 'sending', says: [nl.result.sending], aloud: '' },
    { delivery: 'sent', says: [nl.result.sent], aloud: nl.result.sent },
    { delivery: 'failed', says: [nl.result.notSent], aloud: nl.result.notSent },
  ] as const;
  for (const { delivery, says, aloud } of DELIVERIES) {
    it(`with delivery ${delivery} says “${says.join('')}”`, async () => {
      const { element } = await mountResult();
      element.delivery = delivery;
      await element.updateComplete;
      const all = DELIVERIES.flatMap((row) => [...row.says]);
      expect([...new Set(shows(element, ...all))]).to.eql([...says]);
      const spoken = allByRole(element, 'status').map(nameOf).join(' ');
      expect(spoken.trim()).to.equal(aloud);
    });
  }
});

describe('The own result', () => {
  const downloads = caughtDownloads();
  const prints = caughtPrints();
  afterEach(() => undo());

  for (const share of ['completion', 'scores', 'answers']) {
    it(`can be kept whole with share="${share}": the core reads the file back`, async () => {
      const { element } = await mountResult({ attributes: { share } });
      await press(element, 'Download je resultaat');
      const [file] = downloads;
      expect(file?.name).to.equal(`klein-${COMPLETION.date}.json`);
      expect(file?.blob.type).to.equal('application/json');
      const parsed = parseJson((await file?.blob.text()) ?? '');
      const read = validateResult(parsed.ok ? parsed.value : null);
      expect(read.ok && read.value.answers).to.eql(ANSWERS);
      expect(read.ok && read.value.id).to.equal(COMPLETION.id);
    });
  }

  it('is kept right on a page that put a toJSON on arrays', async () => {
    const { element } = await mountResult({ attributes: { share: 'answers' } });
    undo = replaced(Array.prototype, 'toJSON', () => 'polluted');
    await press(element, nl.result.download);
    undo();
    const text = await downloads[0]?.blob.text();
    expect(JSON.parse(text ?? '')).to.eql(JSON.parse(JSON.stringify(element.result)));
  });

  it('can be printed: the result only, in its own styles, unfolded', async () => {
    const { element } = await mountResult();
    await press(element, 'Druk af');
    const [print] = prints;
    expect(print?.root.textContent).to.contain('Het gaat goed.').and.contain('Iemand 2020');
    expect(print?.root.querySelectorAll('button')).to.have.length(0);
    expect([...(print?.root.querySelectorAll('details') ?? [])].map(({ open }) => open)).to.eql([
      true,
      true,
    ]);
    expect(rulesOf(print?.root)).to.have.length.above(10);
    expect(rulesOf(print?.root)).to.eql(rulesOf(element.shadowRoot));
    print?.view.dispatchEvent(new Event('afterprint'));
    expect(print?.frame.isConnected).to.equal(false);
  });

  it('can be copied as text', async () => {
    const texts: string[] = [];
    clipboard(async (text) => void texts.push(text));
    const { element } = await mountResult();
    await press(element, 'Kopieer als tekst');
    await settled();
    expect(texts).to.eql(['Hoe het gaat\nHet gaat']);
    expect(allByRole(element, 'status').map(nameOf)).to.include('Gekopieerd.');
    expect(allByRole(element, 'textbox')).to.eql([]);
  });

  it('can be copied by hand where the page may not', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const { element } = await mountResult();
    await press(element, 'Kopieer als tekst');
    await settled();
    const box = byRole(element, 'textbox', 'Kopieer als tekst') as HTMLTextAreaElement;
    expect(box).to.include({ value: 'Hoe het gaat\nHet gaat', readOnly: true });
    await expect(element).to.be.accessible();
  });
});

describe('Beginning again', () => {
  it('asks first, then forgets everything', async () => {
    const { element } = await mountResult();
    element.delivery = 'sent';
    unfold(element, 'Begin opnieuw');
    expect(shown(element)).to.contain('Weet je het zeker? Je antwoorden verdwijnen.');
    await press(element, 'Ja, begin opnieuw');
    expect(title(element)).to.equal('Hoe gaat het?');
    expect(element.result).to.equal(null);
    expect(element.state).to.eql(savedAt('start', smallDefinition));
    expect(element.delivery).to.equal('none');
  });
});

function rulesOf(root: ShadowRoot | null | undefined): readonly string[] {
  const sheets = root?.adoptedStyleSheets ?? [];
  return sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
}

function clipboard(writeText: (text: string) => Promise<void>): void {
  undo = replaced(navigator, 'clipboard', { writeText });
}
