import { leerklimaatDefinition, type TeamNode } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { draw } from '../../testing/draw.js';
import { manyTeams } from '../../testing/many-teams.js';
import { people } from '../../testing/people.js';
import { contextOf, releasedTree, wordsOn, type ContextWish } from '../../testing/report.js';
import { drawPage } from '../page.js';
import type { ReportPage } from '../report-section.js';
import { teamsPage } from './teams-page.js';

const { teams: words, figure } = contextOf().words;

function pageOf(wish: ContextWish): ReportPage {
  const page = teamsPage(contextOf({ place: { view: 'teams' }, ...wish }));
  if (!page) throw new Error('There is no page.');
  return page;
}

const tableOf = (page: ReportPage): readonly (readonly string[])[] =>
  page.sections.flatMap(({ figures }) => figures.flatMap(({ table }) => table?.rows ?? []));

const namesOn = (page: ReportPage): readonly (string | undefined)[] =>
  tableOf(page).map(([name]) => name);

const SOME = { Zuid: 14, Noord: 12, West: 13 };

describe('The page of the teams', () => {
  it('is accessible', async () => {
    const { tree } = manyTeams(100);
    const context = contextOf({ tree, place: { view: 'teams' } });
    const place = draw(drawPage(context, pageOf({ tree }), null));
    for (const details of place.querySelectorAll('details')) details.open = true;
    await expect(place).to.be.accessible();
    for (const { more } of pageOf({ tree }).sections) {
      if (more) await expect(draw(more)).to.be.accessible();
    }
  });

  it('keeps the order that was given, or the alphabet, whatever the scores', () => {
    for (const seed of [1, 2, 3, 4]) {
      const made = { seed, teams: SOME, icc: 0.5 };
      expect(namesOn(pageOf({ made }))).to.eql(['Noord', 'West', 'Zuid']);
      const options = { teams: ['West', 'Zuid', 'Noord'] };
      expect(namesOn(pageOf({ made, options }))).to.eql(options.teams);
    }
  });

  it('tells means from shrunken ones apart, in the picture and in the table', () => {
    const teams = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`T${index}`, 14]));
    const tree = releasedTree({ made: { teams, icc: 0.3 } });
    const page = pageOf({ tree });
    const [shown] = page.sections[1]?.figures ?? [];
    expect(shown?.sentence).to.contain(words.rings);
    const picture = draw(shown?.picture);
    expect(picture.querySelectorAll('.row .dot')).to.have.length(12 * 6);
    const shrunken = tree.organisation.teams.flatMap(({ dimensions }) =>
      dimensions.flatMap((dimension) => dimension.shrunken.value ?? []),
    );
    expect(shrunken).to.have.length.above(12);
    expect(picture.querySelectorAll('.row .outline')).to.have.length(shrunken.length);
    expect(picture.textContent).to.contain(words.ring);
    const [first] = tree.organisation.teams[0]?.dimensions ?? [];
    expect(tableOf(page)[0]?.[2]).to.equal(
      words.both(first?.mean.value ?? NaN, first?.shrunken.value ?? NaN),
    );
  });

  it('says so when means are not drawn towards each other because a team is hidden', () => {
    const teams = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`T${index}`, 14]));
    const page = pageOf({ made: { teams: { ...teams, klein: 3 } } });
    expect(wordsOn(page)).to.contain(words.noRings);
    expect(page.sections[1]?.figures[0]?.sentence).not.to.contain(words.rings);
  });

  it('has teams of which nothing is told, with the reason, and without their number', () => {
    const page = pageOf({ made: { teams: { ...SOME, drie: 3 } } });
    const small = tableOf(page).filter(([, count]) => count === '–');
    expect(small.map(([name]) => name)).to.contain('drie');
    for (const row of small) expect(row.slice(2).join('')).not.to.match(/\d/);
    expect(draw(page.sections[1]?.figures[0]?.picture).textContent).to.contain(figure.absent.few);
    expect(wordsOn(page)).to.contain(figure.why.few(5, 10));
  });

  it('explains in one sentence why a larger team is hidden beside a small one', () => {
    const page = pageOf({ made: { teams: { drie: 3, zes: 6, groot: 30 } } });
    expect(tableOf(page)[2]?.slice(2)).to.eql(Array(6).fill(figure.absent.hidden));
    expect(wordsOn(page).filter((said) => said === figure.why.hidden(5, 10))).to.have.length(1);
  });

  it('says what a sign in a cell stands for', () => {
    const tree = releasedTree({ made: { teams: SOME } });
    const [first, ...others] = tree.organisation.teams;
    const dimensions = (first?.dimensions ?? []).map((dimension, index) =>
      index === 2
        ? ({ ...dimension, mean: { n: 14, value: null, reason: 'nearly-all-high' } } as const)
        : dimension,
    );
    const changed = {
      ...tree.organisation,
      teams: [{ ...first, dimensions } as TeamNode, ...others],
    };
    const page = pageOf({ tree: { ...tree, organisation: changed } });
    const texts = [...draw(page.sections[1]?.figures[0]?.picture).querySelectorAll('text')];
    const said = texts.map(({ textContent }) => textContent);
    expect(said.filter((text) => text === '↑')).to.have.length(2);
    expect(said.at(-1)).to.equal(figure.absent.high);
    expect(wordsOn(page)).to.contain(figure.why.near(5, 10));
  });

  it('draws no picture when nothing can be told of any team', () => {
    const page = pageOf({ made: { teams: { a: 3, b: 4 } } });
    expect(page.sections[1]?.figures[0]?.picture).to.equal(null);
  });

  it('shows one giant among many tiny teams, and the others as too few', () => {
    const tiny = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`t${index}`, 2]));
    const rows = tableOf(pageOf({ made: { teams: { ...tiny, reus: 400 } } }));
    expect(rows).to.have.length(31);
    for (const [name, count, ...cells] of rows) {
      if (name === 'reus') expect(cells.join('')).to.match(/^\d+$/);
      else expect([count, ...new Set(cells)]).to.eql(['–', figure.absent.few]);
    }
  });

  it('says so when results carry no team', () => {
    const page = pageOf({ results: people(leerklimaatDefinition, 20) });
    expect(wordsOn(page)).to.eql([words.none, words.noneWhy]);
  });

  const NAMES = {
    script: '<script>window.taken = true</script>',
    rtl: 'فريق الشمال',
    long: 'een heel lange naam '.repeat(5).trim(),
  };
  for (const [kind, name] of Object.entries(NAMES)) {
    it(`shows a ${kind} name as text, wherever it stands`, () => {
      const context = contextOf({
        made: { teams: { [name]: 12, Zuid: 14 } },
        place: { view: 'teams' },
      });
      const page = teamsPage(context) as ReportPage;
      expect(namesOn(page)).to.contain(name);
      const place = draw(drawPage(context, page, null));
      expect(place.querySelector('script')).to.equal(null);
      const links = [...draw(page.sections.at(-1)?.more).querySelectorAll('a')];
      expect(links.map(({ textContent }) => textContent)).to.contain(name);
      const label = [...place.querySelectorAll('svg text')].map(({ textContent }) => textContent);
      expect(label.some((text) => text.startsWith(name.slice(0, 21)))).to.equal(true);
    });
  }

  it('calls teams as the host does, and finds them by either name', () => {
    const names = { Noord: 'Team Noord-Oost' };
    const page = (find: string): ReportPage => {
      const { tree } = manyTeams(60);
      const [first, ...others] = tree.organisation.teams;
      const teams = [{ ...first, label: 'Noord' } as TeamNode, ...others];
      const organisation = { ...tree.organisation, teams };
      return pageOf({ tree: { ...tree, organisation }, names, place: { view: 'teams', find } });
    };
    for (const find of ['noord-oost', 'noord']) {
      expect(namesOn(page(find))).to.eql(['Team Noord-Oost']);
    }
  });

  it('heads with what may be said: teams that are alike', () => {
    const teams = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`T${index}`, 20]));
    expect(pageOf({ made: { teams, icc: 0 } }).title).to.equal(words.alike);
    expect(pageOf({ made: { teams, icc: 0.4 } }).title).to.equal(words.title);
  });
});
