import { leerklimaatDefinition, type ReportTree, type TeamNode } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { draw } from '../../testing/draw.js';
import { people } from '../../testing/people.js';
import { contextOf, releasedTree, wordsOn, type ContextWish } from '../../testing/report.js';
import { drawPage } from '../page.js';
import type { Place } from '../place.js';
import type { ReportPage } from '../report-section.js';
import { TEAMS_ON_A_PAGE, teamsPage } from './teams-page.js';

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

/** Teams that are all alike, each as large as the first of the tree; `read` counts those that are looked at. */
function many(count: number): { readonly tree: ReportTree; readonly read: Set<string> } {
  const tree = releasedTree();
  const read = new Set<string>();
  const [like] = tree.organisation.teams;
  if (!like) throw new Error('There is no team.');
  const teams = Array.from({ length: count }, (_, index): TeamNode => {
    const label = `Team ${index + 1}`;
    return {
      ...like,
      label,
      get dimensions() {
        read.add(label);
        return like.dimensions;
      },
    };
  });
  return { tree: { ...tree, organisation: { ...tree.organisation, teams } }, read };
}

const SOME = { Zuid: 14, Noord: 12, West: 13 };

describe('The page of the teams', () => {
  it('is accessible', async () => {
    const { tree } = many(100);
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
    expect(picture.querySelectorAll('.row .outline')).to.have.length(12 * 6);
    expect(picture.textContent).to.contain(words.ring);
    const { mean, shrunken } = tree.organisation.teams[0]?.dimensions[0] ?? {};
    expect(tableOf(page)[0]?.[2]).to.equal(words.both(mean?.value ?? NaN, shrunken?.value ?? NaN));
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

  describe('of 5,000 teams', () => {
    const LARGE = 5000;
    const at = (place: Omit<Place, 'view'> = {}) => {
      const { tree, read } = many(LARGE);
      const context = contextOf({ tree, place: { view: 'teams', ...place } });
      return { context, page: teamsPage(context) as ReportPage, read };
    };
    const linksOn = (page: ReportPage): readonly HTMLAnchorElement[] => [
      ...draw(page.sections.at(-1)?.more).querySelectorAll('a'),
    ];

    const PLACES = [
      { place: {}, from: 1, to: 40, pages: [words.next] },
      { place: { from: 40 }, from: 41, to: 80, pages: [words.previous, words.next] },
      { place: { from: 4960 }, from: 4961, to: 5000, pages: [words.previous] },
      { place: { from: 99_999 }, from: 5000, to: 5000, pages: [words.previous] },
      { place: { from: -7 }, from: 1, to: 40, pages: [words.next] },
    ];
    for (const { place, from, to, pages } of PLACES) {
      it(`shows ${from} to ${to} from ${JSON.stringify(place)}, and looks at no other team`, () => {
        const { page, read } = at(place);
        expect(page.sections[1]?.title).to.equal(words.shown(from, to, LARGE));
        expect(namesOn(page)).to.eql([...read]);
        expect(read.size).to.equal(to - from + 1);
        expect(read.size).to.be.at.most(TEAMS_ON_A_PAGE);
        const links = linksOn(page).map(({ textContent }) => textContent.trim());
        expect(links).to.eql([...namesOn(page), ...pages]);
      });
    }

    it('goes to a page, and to a team, without changing the address of the page', () => {
      const { context, page } = at({ from: 40 });
      const links = linksOn(page);
      const before = location.href;
      for (const link of [links[0], links.at(-2), links.at(-1)]) link?.click();
      expect(location.href).to.equal(before);
      expect(context.gone).to.eql([
        { view: 'team', team: 'Team 41' },
        { view: 'teams', from: 0 },
        { view: 'teams', from: 80 },
      ]);
    });

    it('finds teams by name, whatever the case, and says how many', () => {
      const { page, read } = at({ find: ' TEAM 499' });
      expect(namesOn(page)).to.eql(
        ['499', ...Array.from({ length: 10 }, (_, index) => `499${index}`)].map((n) => `Team ${n}`),
      );
      expect(read.size).to.equal(11);
      expect(page.sections[1]?.title).to.equal(words.shown(1, 11, 11));
    });

    it('says so when no team is called that', () => {
      const { page } = at({ find: '<b>' });
      expect(wordsOn(page)).to.contain(words.notFound('<b>'));
      expect(page.sections.flatMap(({ figures }) => figures)).to.eql([]);
    });

    it('looks for what was typed, by button and by Enter', () => {
      const { context, page } = at({ find: 'oud' });
      const place = draw(page.sections[0]?.more);
      const field = place.querySelector('input') as HTMLInputElement;
      expect(field.value).to.equal('oud');
      field.value = 'Noord';
      place.querySelector('button')?.click();
      field.value = 'Zuid';
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      expect(context.gone).to.eql([
        { view: 'teams', find: 'Noord' },
        { view: 'teams', find: 'Zuid' },
      ]);
    });
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
      expect(label.some((text) => text.startsWith(name.slice(0, 30)))).to.equal(true);
    });
  }

  it('calls teams as the host does, and finds them by either name', () => {
    const names = { Noord: 'Team Noord-Oost' };
    const page = (find: string): ReportPage => {
      const { tree } = many(60);
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
