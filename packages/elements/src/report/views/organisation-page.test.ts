import { leerklimaatDefinition, veiligheidDefinition, type ReportTree } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { draw } from '../../testing/draw.js';
import { people } from '../../testing/people.js';
import { contextOf, releasedTree, wordsOn, type ContextWish } from '../../testing/report.js';
import { drawPage } from '../page.js';
import type { ReportPage } from '../report-section.js';
import { organisationPage } from './organisation-page.js';

const words = contextOf().words;
const { figure, organisation } = words;

/** People per team. */
const teamsOf = (
  count: number,
  size: (index: number) => number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Team ${index}`, size(index)]));

function pageOf(wish: ContextWish): ReportPage {
  const page = organisationPage(contextOf(wish));
  if (!page) throw new Error('There is no page.');
  return page;
}

const saidOn = (wish: ContextWish): string => wordsOn(pageOf(wish)).join('\n');

/** A tree in which one dimension is told otherwise. */
function withDimension(tree: ReportTree, index: number, change: object): ReportTree {
  const dimensions = tree.organisation.dimensions.map((dimension, at) =>
    at === index ? { ...dimension, ...change } : dimension,
  );
  return { ...tree, organisation: { ...tree.organisation, dimensions } };
}

describe('The page of the organisation', () => {
  const LARGE = releasedTree({ made: { teams: teamsOf(12, (index) => 15 + index), icc: 0.3 } });

  it('is accessible, and reads as one', async () => {
    const context = contextOf({ tree: LARGE });
    const place = draw(drawPage(context, pageOf({ tree: LARGE }), null));
    for (const details of place.querySelectorAll('details')) details.open = true;
    await expect(place).to.be.accessible();
  });

  it('shows the six dimensions in the order of the instrument, and warms the foundation', () => {
    const [profile] = pageOf({ tree: LARGE }).sections[0]?.figures ?? [];
    const names = Object.values(contextOf().report.text.scales).map(({ shortName }) => shortName);
    expect(profile?.table?.rows.map(([name]) => name)).to.eql(names);
    const warm = draw(profile?.picture).querySelectorAll('.warm .label');
    expect([...warm].map(({ textContent }) => textContent.trim())).to.eql([names[0]]);
    expect(saidOn({ tree: LARGE })).to.contain(figure.foundation(names[0] ?? ''));
  });

  it('tells a difference in its heading only when the intervals do', () => {
    const around = LARGE.organisation.dimensions[3]?.interval.value;
    const high = withDimension(LARGE, 3, {
      mean: { n: 200, value: 90 },
      interval: { n: 200, value: { ...around, low: 88, high: 92 } },
    });
    expect(pageOf({ tree: LARGE }).title).to.equal(figure.together);
    expect(pageOf({ tree: high }).title).to.match(/^Duidelijk meer ruimte dan /);
  });

  const RESPONSES: readonly { invited?: number; said: string; careful: boolean }[] = [
    { said: `${figure.answered('20')}\n${figure.sizeUnknown}`, careful: false },
    { invited: 25, said: figure.response('20', '25', 80), careful: false },
    { invited: 40, said: figure.response('20', '40', 50), careful: true },
    { invited: 2000, said: figure.response('20', '2.000', 1), careful: true },
  ];
  for (const { invited, said, careful } of RESPONSES) {
    it(`says how many of ${invited ?? 'an unknown number'} answered`, () => {
      const options = invited === undefined ? {} : { invited: { organisation: invited } };
      const all = saidOn({ made: { teams: { A: 20 } }, options });
      expect(all).to.contain(said);
      expect(all.includes(figure.careful)).to.equal(careful);
    });
  }

  for (const { suspect, said } of [
    { suspect: 0, said: [false, false] },
    { suspect: 1, said: [true, false] },
    { suspect: 5, said: [true, true] },
  ]) {
    it(`${suspect > 0 ? 'says' : 'does not say'} that ${suspect} of 20 show signs of haste`, () => {
      const tree = releasedTree({ results: people(leerklimaatDefinition, 20) });
      const node = { ...tree.organisation, suspect: { n: 20, value: suspect } };
      const all = saidOn({ tree: { ...tree, organisation: node } });
      expect(all.includes(organisation.suspect(suspect))).to.equal(said[0]);
      expect(all.includes(figure.careful)).to.equal(said[1]);
    });
  }

  it('tells how far answers lie apart in words, and that these are a convention', () => {
    // Without teams nothing can be subtracted.
    const all = saidOn({ results: people(leerklimaatDefinition, 60) });
    expect(all).to.match(/^(Eensgezind|Meestal eensgezind|Verdeeld): /m);
    expect(all).to.contain(figure.spreadNote);
  });

  it('has a table of agreement with each null by its name, closed', () => {
    const page = pageOf({ results: people(leerklimaatDefinition, 60) });
    const place = draw(drawPage(contextOf(), page, null));
    const found = [...place.querySelectorAll('details')].find(({ textContent }) =>
      textContent.includes('rwg(j), uniforme nul'),
    );
    expect(found?.open).to.equal(false);
    const header = [...(found?.querySelectorAll('thead th') ?? [])].slice(1);
    expect(header.map(({ textContent }) => textContent)).to.eql(organisation.agreement.columns);
    for (const row of found?.querySelectorAll('tbody tr') ?? []) {
      for (const cell of row.querySelectorAll('td')) {
        expect(cell.textContent).to.match(/^-?\d+(,\d{1,2})?$/);
      }
    }
  });

  it('names alpha and omega, and says that under a hundred people are a first look', () => {
    const of = (count: number): string => saidOn({ results: people(leerklimaatDefinition, count) });
    for (const count of [60, 200]) expect(of(count)).to.contain(organisation.reliability.sentence);
    expect(of(60)).to.contain(organisation.reliability.look);
    expect(of(200)).not.to.contain(organisation.reliability.look);
    expect(of(12)).not.to.contain(organisation.reliability.sentence);
  });

  const { between } = organisation;
  const BETWEEN = [
    {
      when: 'they differ',
      made: { teams: teamsOf(12, () => 20), icc: 0.4 },
      said: ['De teams verschillen bij: ', between.sentence],
    },
    {
      when: 'they are alike',
      made: { teams: teamsOf(12, () => 20), icc: 0 },
      said: [between.alike, between.sentence],
    },
    { when: 'there are under ten', made: { teams: teamsOf(9, () => 20) }, said: [between.absent] },
    {
      when: 'one is hidden',
      made: { teams: { ...teamsOf(12, () => 20), klein: 3 } },
      said: [between.absent],
    },
  ];
  for (const { when, made, said } of BETWEEN) {
    it(`says of teams what may be said when ${when}`, () => {
      const all = saidOn({ made });
      for (const sentence of said) expect(all).to.contain(sentence);
      expect(all.includes('ICC1 [95%]')).to.equal(said.includes(between.sentence));
    });
  }

  it('says nothing of teams where there are none', () => {
    const all = saidOn({ results: people(leerklimaatDefinition, 40) });
    expect(all).not.to.contain(between.title);
  });

  const SMALL = [
    { title: 'four people', made: { teams: { A: 4 } }, numbers: ['5', '10'] },
    { title: 'nobody', made: { teams: {} }, numbers: ['5', '10'] },
  ];
  for (const { title, made, numbers } of SMALL) {
    it(`tells nothing of ${title} but why`, () => {
      const page = pageOf({ made });
      expect(page.title).to.equal(figure.tooFew);
      expect(page.sections.flatMap(({ figures }) => figures)).to.eql([]);
      expect(new Set(wordsOn(page).join(' ').match(/\d+/g))).to.eql(new Set(numbers));
    });
  }

  for (const { level, said } of [
    { level: 9, said: figure.absent.high },
    { level: -9, said: figure.absent.low },
  ]) {
    it(`draws nothing when all answers are equal, and says “${said}”`, () => {
      // One statement is turned, so that equal people do not give equal answers.
      const page = pageOf({ made: { teams: { A: 15 }, level, gaps: 0 } });
      const [profile] = page.sections[0]?.figures ?? [];
      expect(profile?.picture).to.equal(null);
      expect(profile?.sentence).to.contain(said);
      expect(wordsOn(page).join('\n')).to.contain(figure.why.near(5, 10));
    });
  }

  it('is not there when nobody was asked about the climate', () => {
    expect(organisationPage(contextOf({ definition: veiligheidDefinition }))).to.equal(null);
  });
});
