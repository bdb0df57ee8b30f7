import { ketenDefinition, leerklimaatDefinition, type LeerResult } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { nl } from '../../locales/nl.js';
import { teamReportChainNl as words } from '../../locales/team-report-chain.nl.js';
import { draw } from '../../testing/draw.js';
import { people } from '../../testing/people.js';
import { contextOf } from '../../testing/report.js';
import { pageText } from '../data-out/page-text.js';
import { drawPage } from '../page.js';
import type { ReportContext } from '../report-context.js';
import type { ReportFigure, ReportPage } from '../report-section.js';
import { chainPart } from './chain-part.js';

interface Link {
  readonly people: number;
  readonly level?: number;
}

const EVEN = { medewerker: { people: 30 }, leidinggevende: { people: 30 }, hr: { people: 30 } };

/** Both instruments, of people in these links and in no team, in this order. */
function context(links: Readonly<Record<string, Link>> = EVEN): ReportContext {
  const of = (definition: typeof ketenDefinition): ReportContext =>
    contextOf({
      definition,
      options: { links: Object.keys(links) },
      results: Object.entries(links).flatMap(
        ([link, { people: count, level = 0.4 }], index): readonly LeerResult[] =>
          people(definition, count, { link }, { seed: index + 1, level }),
      ),
    });
  const climate = of(leerklimaatDefinition);
  const keten = of(ketenDefinition);
  return { ...climate, reports: new Map([...climate.reports, ...keten.reports]) };
}

function pageOf(of: ReportContext): ReportPage {
  const page = chainPart.views?.chain?.(of);
  if (!page) throw new Error('There is no chain.');
  return page;
}

function figures({ sections }: ReportPage): readonly ReportFigure[] {
  return sections.flatMap((section) => section.figures);
}

describe('The view of the chain', () => {
  it('lays the links side by side per dimension, in the order of the host', () => {
    const page = pageOf(context());
    expect(figures(page)).to.have.length(6);
    for (const { table, picture } of figures(page)) {
      expect(table?.rows.map(([link]) => link)).to.eql(['medewerker', 'leidinggevende', 'hr']);
      expect(picture).not.to.equal(null);
    }
  });

  it('shows what the tree shows, and nothing else', () => {
    const of = context();
    const { links } = of.reports.get('leerklimaat')?.now.organisation ?? { links: [] };
    const [first] = figures(pageOf(of));
    const told = links.map(({ label, dimensions: [level] }) => [
      label,
      String(level?.mean.value),
      nl.chart.range(level?.interval.value?.low ?? NaN, level?.interval.value?.high ?? NaN),
      '30',
    ]);
    expect(first?.table?.rows).to.eql(told);
  });

  it('names links that clearly differ, and never which of them is higher', () => {
    const page = pageOf(
      context({ medewerker: { people: 40, level: 0 }, hr: { people: 40, level: 1.4 } }),
    );
    expect(page.title).to.match(/^Schakels zien dit anders: Leerleiderschap, /);
    expect(figures(page)[0]?.sentence).to.equal(
      'Leerleiderschap: duidelijk verschil tussen medewerker en hr.',
    );
  });

  it('tells several pairs apart', () => {
    const page = pageOf(
      context({
        medewerker: { people: 40, level: 0 },
        hr: { people: 40, level: 1.4 },
        leidinggevende: { people: 40, level: 0 },
      }),
    );
    expect(figures(page)[0]?.sentence).to.equal(
      'Leerleiderschap: duidelijk verschil tussen medewerker en hr en tussen hr en leidinggevende.',
    );
  });

  it('claims no difference between links that answer alike', () => {
    const page = pageOf(context({ a: { people: 30 }, b: { people: 30 } }));
    expect(page.title).to.equal(words.alike);
    expect(figures(page)[0]?.sentence).to.equal(`Leerleiderschap: ${words.noneClear}`);
  });

  it('calls no row a gap or a rank', () => {
    for (const of of [
      context(),
      context({ a: { people: 40, level: 0 }, b: { people: 40, level: 1.4 } }),
    ]) {
      expect(pageText(pageOf(of))).not.to.match(/kloof|niveau|rang|hoger|lager|beter|slechter/i);
    }
  });

  it('says why a link has no figures, and does not say how many people are in it', () => {
    const page = pageOf(
      context({ medewerker: { people: 40 }, leidinggevende: { people: 40 }, hr: { people: 3 } }),
    );
    const [first] = figures(page);
    expect(first?.table?.rows.at(-1)).to.eql(['hr', 'te weinig antwoorden', '–', '–']);
    expect(draw(first?.picture).textContent).to.contain('te weinig antwoorden');
    expect(pageText(page)).to.contain('vanaf 5 antwoorden');
  });

  it('says once that nothing can be shown', () => {
    const page = pageOf(context({ medewerker: { people: 3 }, hr: { people: 4 } }));
    expect(figures(page)).to.have.length(1);
    for (const { picture, table, sentence } of figures(page)) {
      expect([picture, table]).to.eql([null, null]);
      expect(sentence).to.equal('Geen cijfers: te weinig antwoorden.');
    }
    expect(page.title).to.equal(words.title);
  });

  it('shows a single link without a word on differences', () => {
    const page = pageOf(context({ medewerker: { people: 20 } }));
    expect(page.title).to.equal(words.title);
    expect(pageText(page)).to.contain(words.single);
    expect(figures(page)[0]?.sentence).to.equal('Leerleiderschap.');
  });

  it('is accessible', async () => {
    const of = context();
    await expect(draw(drawPage(of, pageOf(of), null))).to.be.accessible();
  });

  it('is not there without links', () => {
    expect(chainPart.views?.chain?.(contextOf())).to.equal(null);
  });

  it('is there of the tasks alone, which a file of its own shows', () => {
    const of = context();
    const alone = { ...of, reports: new Map([...of.reports].filter(([id]) => id === 'keten')) };
    const page = pageOf(alone);
    expect([page.title, figures(page)]).to.eql([words.title, []]);
    expect(pageText(page)).to.contain(words.about);
  });
});
