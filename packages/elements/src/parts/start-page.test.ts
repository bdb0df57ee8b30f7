import type { Share } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole, byRole, nameOf, textOf } from '../testing/by-role.js';
import { press, unfold } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { shown, shows } from '../testing/shown.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';
const { start } = nl;

describe('The start page', () => {
  it('is accessible', async () => {
    const { element } = await mount(TAG, { attributes: { test: '' } });
    await expect(element).to.be.accessible();
  });

  it('says what it is for, how long it takes and that it is voluntary', async () => {
    const { element } = await mount(TAG);
    const sentences = [
      'Hoe gaat het?',
      'Je ziet straks hoe het gaat.',
      start.statements(4),
      start.minutes(1),
      start.voluntary,
      start.stay,
    ];
    expect(shows(element, ...sentences)).to.eql(sentences);
  });

  it('helps with whom it is about', async () => {
    const { element } = await mount(TAG);
    const headings = allByRole(element, 'heading').map(nameOf);
    expect(headings).to.eql(['Hoe gaat het?', start.whoSees]);
    unfold(element, 'Over wie gaat het?');
    expect(shown(element)).to.contain('Over jou.');
  });

  for (const { unanswered, says } of [
    { unanswered: 'notice', says: start.maySkip },
    { unanswered: 'refuse', says: start.noneSkipped },
  ]) {
    it(`with unanswered="${unanswered}" says “${says}”`, async () => {
      const { element } = await mount(TAG, { attributes: { unanswered } });
      const both = [start.maySkip, start.noneSkipped];
      expect(shows(element, ...both)).to.eql([says]);
    });
  }

  it('says that it is a test only when it is one', async () => {
    const notice = start.test;
    const { element } = await mount(TAG);
    expect(shows(element, notice)).to.eql([]);
    element.test = true;
    await element.updateComplete;
    expect(shows(element, notice)).to.eql([notice]);
  });

  for (const share of ['completion', 'scores', 'answers'] as const) {
    it(`with share="${share}" says who sees what, with and without a destination`, async () => {
      const { element } = await mount(TAG, { attributes: { share } });
      expect(whoSees(element)).to.eql([start.youSee, ...lines(share, null)]);
      element.destination = 'hr.example.org';
      await element.updateComplete;
      expect(whoSees(element)).to.eql([start.youSee, ...lines(share, 'hr.example.org')]);
    });
  }

  it('says which labels go along, only when the host set them', async () => {
    const attributes = { team: 'Noord', round: '2' };
    const { element } = await mount(TAG, { attributes });
    expect(whoSees(element)).to.include(start.labelled('team Noord, ronde 2'));
    element.team = '';
    element.round = '';
    await element.updateComplete;
    expect(whoSees(element).join()).not.to.contain('Noord');
  });

  for (const { slot, heading } of [
    { slot: 'retention', heading: start.retention },
    { slot: 'privacy-contact', heading: start.privacyContact },
  ]) {
    it(`heads the slot “${slot}” only when the host fills it`, async () => {
      const empty = await mount(TAG);
      expect(allByRole(empty.element, 'heading', heading)).to.eql([]);
      const child = filling(slot, 'Zes maanden.');
      const filled = await mount(TAG, { children: [child] });
      expect(byRole(filled.element, 'heading', heading).tagName).to.equal('H3');
      expect(child.checkVisibility()).to.equal(true);
    });
  }

  for (const slot of ['organisation', 'purpose']) {
    it(`shows what the host puts in the slot “${slot}”`, async () => {
      const child = filling(slot, 'Van de gemeente.');
      await mount(TAG, { children: [child] });
      expect(child.assignedSlot?.name).to.equal(slot);
      expect(child.checkVisibility()).to.equal(true);
    });
  }

  it('leads to the first page; the slots are gone there', async () => {
    const child = filling('purpose', 'Van de gemeente.');
    const { element } = await mount(TAG, { children: [child] });
    await press(element, 'Begin');
    expect(byRole(element, 'heading', 'Denk aan vandaag').tagName).to.equal('H2');
    expect(child.checkVisibility()).to.equal(false);
  });
});

function filling(slot: string, text: string): HTMLElement {
  const child = document.createElement('span');
  child.slot = slot;
  child.textContent = text;
  return child;
}

/** What the page and the destination get, in words. */
function lines(share: Share, destination: string | null): readonly string[] {
  const shared = start.shared[share];
  const sent = destination === null ? start.sendsNothing : start.sends(shared, destination);
  return [start.pageGets(shared), sent];
}

function whoSees(element: HTMLElement): readonly string[] {
  const list = byRole(element, 'heading', start.whoSees).nextElementSibling;
  return Array.from(list?.children ?? [], textOf);
}
