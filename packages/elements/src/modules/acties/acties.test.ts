import {
  leerklimaatDefinition,
  leerleiderDefinition,
  leervoorkeurDefinition,
  supportLinks,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../../leerleider-checklist/leerleider-checklist.js';
import '../../leervoorkeur-profile/leervoorkeur-profile.js';
import { registerExtra } from '../../extras/registry.js';
import { actiesNl } from '../../locales/acties.nl.js';
import { chooseAdviceNl } from '../../locales/choose-advice.nl.js';
import { allByRole, byRole } from '../../testing/by-role.js';
import { mount } from '../../testing/mount.js';
import { pointsPerScale, savedAt } from '../../testing/saved.js';
import { shows } from '../../testing/shown.js';
import { surveyResult } from '../../testing/survey-result.js';
import '../eigen-inhoud/eigen-inhoud.js';
import '../veiligheid/veiligheid.js';
import { acties } from './acties-extra.js';

const { instrument } = leerklimaatDefinition;
const MIDDLE = pointsPerScale(
  instrument,
  Object.fromEntries(instrument.scales.map(({ id }) => [id, 3])),
);

function links(element: Element): readonly (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
}

describe('Actions', () => {
  it('come with their file: to a result that shows, and to who answers, without a new start', async () => {
    const element = await surveyResult({ modules: [] });
    const state = savedAt('page', leerklimaatDefinition, MIDDLE);
    const { element: answering } = await mount('leerklimaat-survey', { properties: { state } });
    const before = [element.state, answering.state];
    expect(shows(element, chooseAdviceNl.title, actiesNl.links)).to.eql([]);
    registerExtra(acties);
    await element.updateComplete;
    await answering.updateComplete;
    const sentences = [chooseAdviceNl.title, actiesNl.links];
    expect(shows(element, ...sentences)).to.eql(sentences);
    expect([element.state, answering.state]).to.eql(before);
    expect(allByRole(element, 'heading', chooseAdviceNl.title)).to.have.length(1);
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
  });

  it('are of the survey and of its modules, three at first', async () => {
    const element = await surveyResult({ modules: ['veiligheid'] });
    expect(allByRole(element, 'checkbox')).to.have.length(3);
    const ids = [...(element.shadowRoot?.querySelectorAll('.choice .detail') ?? [])].map(
      ({ id }) => id.split('-')[1],
    );
    expect(new Set(ids)).to.include('veiligheid').and.include('ruimte');
  });

  it('can be chosen up to three, and are copied', async () => {
    const element = await surveyResult({ modules: [] });
    for (const box of allByRole(element, 'checkbox')) box.click();
    await element.updateComplete;
    expect(shows(element, chooseAdviceNl.full)).to.have.length(1);
    const disabled = element.shadowRoot?.querySelectorAll('input[type=checkbox]:disabled');
    expect(disabled?.length).to.be.above(0);
  });

  it('heed what the host changed', async () => {
    const [first] = leerklimaatDefinition.advice ?? [];
    const state = savedAt('result', leerklimaatDefinition, MIDDLE);
    const title = leerklimaatDefinition.adviceTexts?.['nl']?.[first?.id ?? '']?.title ?? '';
    const own = { title: 'Gebruik je leerbudget', firstStep: 'Open het formulier.' };
    const { element } = await mount('leerklimaat-survey', {
      properties: {
        state,
        advice: {
          remove: [first?.id ?? ''],
          add: [
            {
              advice: { id: 'eigen', helps: 'ruimte', who: 'me', within: 'week', source: 'HR' },
              texts: { nl: own },
            },
          ],
          links: { replaceAll: [] },
        },
      },
    });
    expect(shows(element, title, own.title, actiesNl.links)).to.eql([own.title]);
  });
});

describe('Support links', () => {
  const REGIONS = [
    { lang: 'nl-BE', regions: ['BE'] },
    { lang: 'nl-NL', regions: ['NL'] },
    { lang: 'nl', regions: ['BE', 'NL'] },
  ];
  for (const { lang, regions } of REGIONS) {
    it(`are those for ${regions.join(' and ')} in ${lang}; what has no address has no link`, async () => {
      const element = await surveyResult({ modules: [], attributes: { lang } });
      const fitting = supportLinks.filter(({ region }) => regions.includes(region));
      expect(links(element)).to.eql(fitting.flatMap(({ url }) => url ?? []));
      expect(shows(element, ...fitting.map(({ name }) => name))).to.have.length(fitting.length);
    });
  }

  it('stand with the checklist too, without a second list of actions', async () => {
    const state = savedAt('result', leerleiderDefinition, { 'gedrag-1': 1 });
    const { element } = await mount('leerleider-checklist', { properties: { state } });
    expect(byRole(element, 'summary', actiesNl.links)).to.not.equal(null);
    expect(allByRole(element, 'heading', chooseAdviceNl.title)).to.have.length(1);
  });

  it('do not stand with the profile', async () => {
    const state = savedAt('result', leervoorkeurDefinition);
    const { element } = await mount('leervoorkeur-profile', { properties: { state } });
    expect(shows(element, actiesNl.links)).to.eql([]);
  });
});
