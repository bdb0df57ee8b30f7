import { leergoesting, leergoestingDefinition, veiligheid } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { scalesNl } from '../../locales/scales.nl.js';
import { waterlineNl } from '../../locales/waterline.nl.js';
import { allByRole, byRole, nameOf } from '../../testing/by-role.js';
import { expectNoJudgement, rowsBelow, textsIn } from '../../testing/result-texts.js';
import { shows } from '../../testing/shown.js';
import { answersOf, surveyResult } from '../../testing/survey-result.js';
import '../leercultuurkenmerken/leercultuurkenmerken.js';
import '../veiligheid/veiligheid.js';
import './leergoesting.js';

const TITLE = leergoestingDefinition.texts['nl']?.resultTitle ?? '';
const APART = answersOf(leergoesting, { autonomie: 5, betrokkenheid: 3, competentie: 1 });

function waterlines(element: Element): readonly HTMLElement[] {
  return allByRole(element, 'img', waterlineNl.sentence);
}

describe('The section about leergoesting', () => {
  it('has a heading of its own under that of the result, and is accessible', async () => {
    const element = await surveyResult({ modules: ['leergoesting'] });
    expect(byRole(element, 'heading', TITLE).tagName).to.equal('H3');
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
  });

  it('claims a difference only where there is one', async () => {
    const together = await surveyResult({ modules: ['leergoesting'] });
    expect(shows(together, scalesNl.together)).to.have.length(1);
    const apart = await surveyResult({ modules: ['leergoesting'], answers: APART });
    const finding = scalesNl.apart('autonomie', 'competentie');
    expect(shows(apart, finding)).to.eql([finding]);
    expectNoJudgement(apart);
  });

  it('is not there when it was not asked', async () => {
    const element = await surveyResult({ modules: ['veiligheid'] });
    expect(shows(element, TITLE)).to.eql([]);
  });
});

describe('The waterline in a result', () => {
  it('stands there once, with all that was asked', async () => {
    const element = await surveyResult({
      modules: ['leergoesting', 'veiligheid', 'leercultuurkenmerken'],
      answers: { ...APART, ...answersOf(veiligheid, { veiligheid: 4 }) },
    });
    const [picture, ...others] = waterlines(element);
    expect(others).to.eql([]);
    expect(picture && rowsBelow(picture)).to.eql([
      ['Autonomie', 'boven', '100'],
      ['Betrokkenheid', 'boven', '50'],
      ['Competentie', 'boven', '0'],
      ['Psychologische veiligheid', 'onder', '75'],
      ['Leercultuur', 'onder', '50'],
    ]);
  });

  for (const first of ['leergoesting', 'veiligheid', 'leercultuurkenmerken']) {
    it(`comes with ${first} alone, and says what was not asked`, async () => {
      const element = await surveyResult({ modules: [first] });
      expect(waterlines(element)).to.have.length(1);
      const rows = rowsBelow(waterlines(element)[0] as HTMLElement);
      const asked = rows.filter(([, , score]) => score !== waterlineNl.notAsked);
      expect(asked.map(([name]) => name)).to.eql(
        {
          leergoesting: ['Autonomie', 'Betrokkenheid', 'Competentie'],
          veiligheid: [waterlineNl.safety],
          leercultuurkenmerken: [waterlineNl.culture],
        }[first],
      );
    });
  }

  for (const { lang, name } of [
    { lang: 'nl-BE', name: 'Leergoesting' },
    { lang: 'nl-NL', name: 'Zin om te leren' },
  ]) {
    it(`calls eagerness “${name}” in ${lang}`, async () => {
      const element = await surveyResult({ modules: ['leergoesting'], attributes: { lang } });
      expect(textsIn(waterlines(element)[0] as HTMLElement)).to.include(name);
    });
  }

  for (const width of [280, 700]) {
    it(`keeps its words apart and inside in a column of ${width} pixels`, async () => {
      const element = await surveyResult({ modules: ['veiligheid', 'leergoesting'] });
      element.style.cssText = `display: block; width: ${width}px`;
      const picture = waterlines(element)[0] as HTMLElement;
      const frame = picture.getBoundingClientRect();
      const boxes = [...picture.querySelectorAll('text')]
        .filter(({ textContent }) => textContent)
        .map((text) => text.getBoundingClientRect());
      for (const [index, one] of boxes.entries()) {
        expect(one.left).to.be.at.least(frame.left);
        expect(one.right).to.be.at.most(frame.right);
        for (const other of boxes.slice(index + 1)) {
          const beside = one.right <= other.left || other.right <= one.left;
          const over = one.bottom <= other.top + 3 || other.bottom <= one.top + 3;
          expect(beside || over, nameOf(picture)).to.equal(true);
        }
      }
    });
  }
});
