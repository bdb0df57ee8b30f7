import { leervoorkeurKeuzeDefinition, toJson, type Answers } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { leervoorkeurProfileNl as words } from '../locales/leervoorkeur-profile.nl.js';
import { nl } from '../locales/nl.js';
import { allByRole, byRole } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { answer, answered, press, title } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { expectNoJudgement, rowsBelow } from '../testing/result-texts.js';
import { savedAt } from '../testing/saved.js';
import { shows } from '../testing/shown.js';
import './leervoorkeur-profile.js';

const TAG = 'leervoorkeur-profile';
const KEUZE = { attributes: { method: 'keuze', review: 'none' } };

/** The choices of somebody who likes most to participate, and least to practise. */
const PARTICIPATES: Answers = Object.fromEntries(
  leervoorkeurKeuzeDefinition.instrument.items.map(({ id, scale, least }) => [
    id,
    (scale as readonly string[]).indexOf(least ? 'oefenen' : 'participeren') + 1,
  ]),
);

capturedWarnings();

describe('method="keuze"', () => {
  it('without its file says so, once the page has loaded', async () => {
    const { element, events } = await mount(TAG, KEUZE);
    expect(shows(element, nl.fault.definition)).to.have.length(1);
    const [fault] = details(events, 'leer-error');
    expect(fault?.code).to.equal('attribute');
    expect(fault?.message).to.contain('modules/leervoorkeur-keuze.js');
  });

  it('asks as soon as its file is there', async () => {
    const { element } = await mount(TAG, KEUZE);
    await import('../modules/leervoorkeur-keuze/leervoorkeur-keuze.js');
    await element.updateComplete;
    await press(element, 'Begin');
    expect(allByRole(element, 'group')).to.have.length(2);
    expect(allByRole(element, 'radio')).to.have.length(10);
    await expect(element).to.be.accessible();
  });

  it('clears the one choice when the same statement becomes the other', async () => {
    const { element } = await mount(TAG, KEUZE);
    await press(element, 'Begin');
    const statement = 'Ik wil eerst de feiten kennen voor ik begin.';
    await answer(element, 1, statement);
    expect(answered(element, 1)).to.equal(statement);
    await answer(element, 2, statement);
    expect(answered(element, 2)).to.equal(statement);
    expect(answered(element, 1)).to.equal(null);
  });

  it('gives an order that is said to compare within the person only', async () => {
    const state = savedAt('result', leervoorkeurKeuzeDefinition, PARTICIPATES);
    const { element } = await mount(TAG, { ...KEUZE, properties: { state } });
    // Four choices measure roughly: chosen each time still is not clearly more than never chosen.
    const top = 'Participeren, Kennis verwerven, Ontdekken en Kunst afkijken';
    expect(title(element)).to.equal(words.sharedTop(top));
    expect(shows(element, words.withinPerson)).to.have.length(1);
    const rows = rowsBelow(byRole(element, 'img'));
    expect([rows[0]?.slice(0, 2), rows.at(-1)?.slice(0, 2)]).to.eql([
      ['Participeren', '+50'],
      ['Oefenen', '−50'],
    ]);
    expectNoJudgement(element);
    await expect(element).to.be.accessible();
    expect(toJson(element.result!)).to.contain('leervoorkeur-keuze');
  });

  it('can be changed for the statements, which say nothing of that', async () => {
    const { element } = await mount(TAG, KEUZE);
    element.setAttribute('method', 'stellingen');
    await element.updateComplete;
    await press(element, 'Begin');
    expect(allByRole(element, 'group')).to.have.length(5);
    expect(shows(element, words.withinPerson)).to.eql([]);
  });
});

it('An unknown method is a fault, and asks the statements', async () => {
  const { element, events } = await mount(TAG, { attributes: { method: 'paren' } });
  expect(details(events, 'leer-error')[0]?.message).to.contain('method="paren"');
  await press(element, 'Begin');
  expect(allByRole(element, 'group')).to.have.length(5);
});
