import { leercultuurdragers, leercultuurdragersDefinition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { leercultuurdragersNl as words } from '../../locales/leercultuurdragers.nl.js';
import { allByRole, byRole, textOf } from '../../testing/by-role.js';
import { expectNoJudgement } from '../../testing/result-texts.js';
import { surveyResult } from '../../testing/survey-result.js';
import './leercultuurdragers.js';

const text = leercultuurdragersDefinition.texts['nl'];

/** What stands under each heading of a carrier. */
function conditions(
  element: Element,
  summary: string,
): Readonly<Record<string, readonly string[]>> {
  const details = byRole(element, 'summary', summary).parentElement;
  return Object.fromEntries(
    Array.from(details?.querySelectorAll('p') ?? [], (title) => [
      textOf(title),
      Array.from(title.nextElementSibling?.children ?? [], textOf),
    ]),
  );
}

describe('The section about the carriers of a learning culture', () => {
  it('is accessible and lists all six', async () => {
    const element = await surveyResult({ modules: ['leercultuurdragers'] });
    const names = leercultuurdragers.scales.map(({ id }) => text?.scales[id]?.name ?? id);
    for (const name of names) {
      expect(allByRole(element, 'summary', new RegExp(`^${name}: `))).to.have.length(1);
    }
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
    expectNoJudgement(element);
  });

  it('sorts the conditions of a carrier as the person answered', async () => {
    const element = await surveyResult({
      modules: ['leercultuurdragers'],
      answers: {
        'samenwerken-1': 5,
        'samenwerken-2': 4,
        'samenwerken-3': 3,
        'samenwerken-4': 1,
        'samenwerken-5': 'na',
      },
    });
    const name = text?.scales['samenwerken']?.name ?? '';
    const said = (item: string): string => text?.items[item] ?? '';
    expect(conditions(element, `${name}: ${words.seen(2, 5)}`)).to.eql({
      [words.there]: [said('samenwerken-1'), said('samenwerken-2')],
      [words.partly]: [said('samenwerken-3')],
      [words.notYet]: [said('samenwerken-4')],
      [words.unknown]: [said('samenwerken-5')],
    });
  });

  it('shows no heading over nothing', async () => {
    const element = await surveyResult({
      modules: ['leercultuurdragers'],
      open: ['inhoud-1', 'inhoud-2', 'inhoud-3'],
    });
    const name = text?.scales['inhoud']?.name ?? '';
    expect(Object.keys(conditions(element, `${name}: ${words.seen(0, 3)}`))).to.eql([
      words.unknown,
    ]);
  });
});
