import {
  leercultuurdragersDefinition,
  leercultuurkenmerkenDefinition,
  leergoestingDefinition,
  veiligheidDefinition,
  type Definition,
  type OrganisationNode,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { waterlineNl } from '../../locales/waterline.nl.js';
import { teamReportModulesNl as words } from '../../locales/team-report-modules.nl.js';
import { draw } from '../../testing/draw.js';
import { contextOf, type ContextWish } from '../../testing/report.js';
import { textsIn } from '../../testing/result-texts.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportSection } from '../../report/report-section.js';
import { verslagModules } from './verslag-modules-extra.js';

const ALL = [
  leergoestingDefinition,
  veiligheidDefinition,
  leercultuurkenmerkenDefinition,
  leercultuurdragersDefinition,
];

function context(definitions: readonly Definition[] = ALL, wish: ContextWish = {}): ReportContext {
  const reports = definitions.flatMap((definition) => [
    ...contextOf({ made: { teams: { Noord: 60, Zuid: 50 } }, ...wish, definition }).reports,
  ]);
  return { ...contextOf(), reports: new Map(reports) };
}

function sections(of: ReportContext, team?: string): readonly ReportSection[] {
  const place = team === undefined ? of.place : ({ view: 'team', team } as const);
  return verslagModules.adds?.[place.view]?.({ ...of, place }) ?? [];
}

function waterlineOf(of: ReportContext): ReportSection['figures'][number] | undefined {
  return sections(of).find(({ title }) => title === waterlineNl.title)?.figures[0];
}

describe('What other questionnaires add to the organisation and to a team', () => {
  it('is the waterline, the features and the carriers', () => {
    const titles = [waterlineNl.title, words.features, words.carriers];
    expect(sections(context()).map(({ title }) => title)).to.eql(titles);
    expect(sections(context(), 'Noord').map(({ title }) => title)).to.eql(titles);
  });

  it('is nothing when none of them was asked, or the team is in none of them', () => {
    expect(sections(contextOf())).to.eql([]);
    expect(sections(context(), 'Oost')).to.eql([]);
  });

  it('puts eagerness above the water, and safety and culture below', () => {
    const of = context();
    const value = (id: string, read: (organisation: OrganisationNode) => unknown): string => {
      const all = of.reports.get(id)?.now.organisation;
      if (!all) throw new Error(id);
      return String(read(all));
    };
    const all = of.reports.get('leergoesting')?.now.organisation;
    if (!all) throw new Error('There is no eagerness.');
    const figure = waterlineOf(of);
    expect(figure?.table?.rows.map(([label, place, mean]) => [label, place, mean])).to.eql([
      ...all.dimensions.map(({ mean }, index) => [
        ['Autonomie', 'Betrokkenheid', 'Competentie'][index],
        'boven',
        String(mean.value),
      ]),
      [
        'Psychologische veiligheid',
        'onder',
        value('veiligheid', ({ dimensions }) => dimensions[0]?.mean.value),
      ],
      ['Leercultuur', 'onder', value('leercultuurkenmerken', ({ total }) => total.mean.value)],
    ]);
    const texts = textsIn(draw(figure?.picture));
    for (const row of figure?.table?.rows ?? []) expect(texts).to.include.members([row[0], row[2]]);
  });

  it('says of the waterline what was not asked', () => {
    const figure = waterlineOf(context([veiligheidDefinition]));
    expect(figure?.table?.rows.map(([label, , mean]) => [label, mean === 'niet gevraagd'])).to.eql([
      ['Leergoesting', true],
      ['Psychologische veiligheid', false],
      ['Leercultuur', true],
    ]);
    expect(textsIn(draw(figure?.picture)).filter((text) => text === '–')).to.have.length(2);
  });

  it('keeps the reason of a figure that is absent in the table', () => {
    // Twelve people of whom many can't know: too few have a value for every feature.
    const made = { teams: { Noord: 12 }, gaps: 0.3 };
    const figure = waterlineOf(
      context([leercultuurkenmerkenDefinition, veiligheidDefinition], { made }),
    );
    expect(figure?.table?.rows.at(-1)).to.eql([
      'Leercultuur',
      'onder',
      'te weinig antwoorden',
      '–',
      '–',
    ]);
  });

  it('has the statements in the table, below what they make up', () => {
    const [, , carriers] = sections(context());
    const rows = carriers?.figures[0]?.table?.rows ?? [];
    const { scales, items } = leercultuurdragersDefinition.instrument;
    const text = leercultuurdragersDefinition.texts['nl'];
    expect(rows.map(([label]) => label)).to.eql(
      scales.flatMap(({ id }) => [
        text?.scales[id]?.name,
        ...items.filter(({ scale }) => scale === id).map((item) => text?.items[item.id]),
      ]),
    );
    const drawn = draw(carriers?.figures[0]?.picture).querySelectorAll('.row');
    expect(drawn).to.have.length(scales.length);
  });

  it('leaves the statements out where only scores were shared', () => {
    const of = context(ALL, { made: { teams: { Noord: 60 }, share: 'scores' } });
    const rows = sections(of)[1]?.figures[0]?.table?.rows;
    expect(rows).to.have.length(leercultuurkenmerkenDefinition.instrument.scales.length);
  });

  it('draws no empty picture of too few people, but says so', () => {
    for (const { figures } of sections(context(ALL, { made: { teams: { Noord: 4 } } }))) {
      for (const { picture, table, sentence } of figures) {
        expect([picture, table]).to.eql([null, null]);
        expect(sentence).to.equal('Geen cijfers: te weinig antwoorden.');
      }
    }
  });
});
