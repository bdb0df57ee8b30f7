import { leercultuurkenmerken, leercultuurkenmerkenDefinition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { scalesNl } from '../../locales/scales.nl.js';
import { allByRole, byRole } from '../../testing/by-role.js';
import { expectNoJudgement, rowsBelow } from '../../testing/result-texts.js';
import { shows } from '../../testing/shown.js';
import { answersOf, surveyResult } from '../../testing/survey-result.js';
import './leercultuurkenmerken.js';

const text = leercultuurkenmerkenDefinition.texts['nl'];
const middle = Object.fromEntries(leercultuurkenmerken.scales.map(({ id }) => [id, 3]));

describe('The section about the features of a learning culture', () => {
  it('is accessible and plots all seven', async () => {
    const element = await surveyResult({ modules: ['leercultuurkenmerken'] });
    expect(byRole(element, 'heading', text?.resultTitle ?? '')).to.not.equal(undefined);
    const rows = allByRole(element, 'img').map(rowsBelow);
    const names = leercultuurkenmerken.scales.map(({ id }) => text?.scales[id]?.name);
    expect(rows.map((table) => table.map(([name]) => name))).to.deep.include(names);
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
  });

  const CASES = [
    { when: 'all are alike', points: middle, finding: scalesNl.together },
    { when: 'one is a little higher', points: { ...middle, groei: 4 }, finding: scalesNl.together },
    {
      when: 'two lie far apart',
      points: { ...middle, openheid: 5, groei: 1 },
      finding: scalesNl.apart('openheid', 'groei'),
    },
  ];
  for (const { when, points, finding } of CASES) {
    it(`says “${finding}” when ${when}`, async () => {
      const answers = answersOf(leercultuurkenmerken, points);
      const element = await surveyResult({ modules: ['leercultuurkenmerken'], answers });
      expect(shows(element, finding)).to.eql([finding]);
      expectNoJudgement(element);
    });
  }
});
