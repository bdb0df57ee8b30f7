import { veiligheid, veiligheidDefinition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { veiligheidNl } from '../../locales/veiligheid.nl.js';
import { allByRole, byRole } from '../../testing/by-role.js';
import { expectNoJudgement, rowsBelow } from '../../testing/result-texts.js';
import { shows } from '../../testing/shown.js';
import { answersOf, surveyResult } from '../../testing/survey-result.js';
import './veiligheid.js';

const ANCHORS = [
  'helemaal niet mee eens',
  'niet mee eens',
  'deels mee eens',
  'mee eens',
  'helemaal mee eens',
];

const TITLE = veiligheidDefinition.texts['nl']?.resultTitle ?? '';

function contact(): HTMLElement {
  const element = document.createElement('span');
  element.slot = 'safety-contact';
  element.textContent = 'Vertrouwenspersoon An';
  return element;
}

const resultWith = (point: number, children: readonly Element[] = []) =>
  surveyResult({
    modules: ['veiligheid'],
    answers: answersOf(veiligheid, { veiligheid: point }),
    children,
  });

describe('The section about safety', () => {
  it('is accessible', async () => {
    const element = await resultWith(2, [contact()]);
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
  });

  for (const [index, anchor] of ANCHORS.entries()) {
    it(`says the score in words, with its interval: ${anchor}`, async () => {
      const element = await resultWith(index + 1);
      const finding = veiligheidNl.finding(anchor);
      expect(shows(element, finding)).to.eql([finding]);
      const plot = byRole(element, 'img', `${TITLE}. ${veiligheidNl.interval}`);
      const [row] = rowsBelow(plot);
      expect(row?.slice(0, 3)).to.eql(['Psychologische veiligheid', String(index * 25), anchor]);
      expect(row?.[3]).to.match(/^\d+ tot \d+$/);
      expectNoJudgement(element);
    });

    it(`${index < 2 ? 'offers' : 'keeps'} the contact at ${anchor}`, async () => {
      const element = await resultWith(index + 1, [contact()]);
      expect(shows(element, veiligheidNl.contact)).to.have.length(index < 2 ? 1 : 0);
      const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=safety-contact]');
      const shown = slot?.assignedElements().map(({ textContent }) => textContent) ?? [];
      expect(shown).to.eql(index < 2 ? ['Vertrouwenspersoon An'] : []);
      expect(allByRole(element, 'status').length).to.be.below(3);
      expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    });
  }

  it('says nothing about a contact that the host does not give', async () => {
    const element = await resultWith(1);
    expect(shows(element, veiligheidNl.contact)).to.eql([]);
  });

  it('offers no contact without a score, and says that there is none', async () => {
    const element = await surveyResult({
      modules: ['veiligheid'],
      answers: { 'veiligheid-1': 1 },
      open: veiligheid.items.map(({ id }) => id),
      children: [contact()],
    });
    expect(shows(element, veiligheidNl.incomplete, veiligheidNl.contact)).to.eql([
      veiligheidNl.incomplete,
    ]);
  });
});
