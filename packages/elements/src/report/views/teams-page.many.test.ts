import { expect } from '@open-wc/testing';
import { draw } from '../../testing/draw.js';
import { manyTeams } from '../../testing/many-teams.js';
import { contextOf, wordsOn } from '../../testing/report.js';
import type { Place } from '../place.js';
import type { ReportPage } from '../report-section.js';
import { TEAMS_ON_A_PAGE, teamsPage } from './teams-page.js';

const { teams: words } = contextOf().words;

const namesOn = ({ sections }: ReportPage): readonly (string | undefined)[] =>
  sections.flatMap(({ figures }) =>
    figures.flatMap(({ table }) => table?.rows.map(([name]) => name) ?? []),
  );

describe('The page of 5,000 teams', () => {
  const LARGE = 5000;
  const at = (place: Omit<Place, 'view'> = {}) => {
    const { tree, read } = manyTeams(LARGE);
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
