import { keten, ketenDefinition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { ketenNl } from '../../locales/keten.nl.js';
import { allByRole, textOf } from '../../testing/by-role.js';
import { expectNoJudgement, rowsBelow } from '../../testing/result-texts.js';
import { shown, shows } from '../../testing/shown.js';
import { answersOf, surveyResult } from '../../testing/survey-result.js';
import './keten.js';

const text = ketenDefinition.texts['nl'];
const ANSWERS = answersOf(keten, { houdingEigen: 5, houdingAnderen: 1, richtingEigen: 4 });

describe('The section about the chain of learning', () => {
  it('is accessible', async () => {
    const element = await surveyResult({ modules: ['keten'] });
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
  });

  it('lays the own part beside what one expects of the others, in words, per handle', async () => {
    const element = await surveyResult({ modules: ['keten'], answers: ANSWERS });
    const links = Array.from(element.shadowRoot?.querySelectorAll('.chain li') ?? [], textOf);
    const middle = 'deels mee eens';
    const said = [
      'helemaal mee eens',
      'helemaal niet mee eens',
      middle,
      middle,
      'mee eens',
      middle,
    ];
    expect(links).to.eql(
      keten.scales.map(({ id }, index) => `${text?.scales[id]?.name} ${said[index]}`),
    );
    const table = element.shadowRoot?.querySelector('.chain') as Element;
    expect(rowsBelow(table).map(([name]) => name)).to.eql(
      keten.scales.map(({ id }) => text?.scales[id]?.name),
    );
  });

  it('ranks nobody and calls nothing a gap', async () => {
    const element = await surveyResult({ modules: ['keten'], answers: ANSWERS });
    expect(shows(element, ketenNl.about)).to.have.length(1);
    expect(shown(element)).not.to.match(/kloof|niveau|rang|verschil met de anderen/i);
    expectNoJudgement(element);
  });

  it('says why a part has no words', async () => {
    const open = keten.items.flatMap(({ id, scale }) => (scale === 'houdingEigen' ? [id] : []));
    const element = await surveyResult({ modules: ['keten'], open });
    const [first] = Array.from(element.shadowRoot?.querySelectorAll('.chain li') ?? [], textOf);
    expect(first).to.equal(`${text?.scales['houdingEigen']?.name} te weinig antwoorden`);
  });
});
