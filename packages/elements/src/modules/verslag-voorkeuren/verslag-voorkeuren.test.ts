import { leervoorkeurDefinition, type PreferencesNode } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { niveausGroepNl } from '../../locales/niveaus-groep.nl.js';
import { teamReportPreferencesNl as words } from '../../locales/team-report-preferences.nl.js';
import { draw, only } from '../../testing/draw.js';
import { contextOf, type ContextWish } from '../../testing/report.js';
import { pageText } from '../../report/data-out/page-text.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportFigure, ReportPage } from '../../report/report-section.js';
import { verslagVoorkeuren } from './verslag-voorkeuren-extra.js';

const WISH: ContextWish = {
  definition: leervoorkeurDefinition,
  made: { teams: { Noord: 30, Zuid: 40 }, gaps: 0 },
  place: { view: 'preferences' },
};

function pageOf(of: ReportContext): ReportPage {
  const page = verslagVoorkeuren.views?.preferences?.(of);
  if (!page) throw new Error('There are no preferences.');
  return page;
}

function figureOf(page: ReportPage): ReportFigure {
  const [figure] = page.sections.flatMap(({ figures }) => figures);
  if (!figure) throw new Error('There is no figure.');
  return figure;
}

/** The same report, with other figures of the organisation. */
function having(change: (node: PreferencesNode) => PreferencesNode): ReportContext {
  const of = contextOf(WISH);
  const { organisation } = of.report.now;
  const changed = { ...organisation, preferences: change(organisation.preferences) };
  const now = { ...of.report.now, organisation: changed };
  return { ...of, reports: new Map([['leervoorkeur', { ...of.report, now }]]) };
}

describe('The view of preferences', () => {
  it('shows mean, separation and coverage per preference, in the order of the questionnaire', () => {
    const of = contextOf(WISH);
    const { preferences } = of.report.now.organisation.preferences;
    const text = leervoorkeurDefinition.texts['nl'];
    expect(figureOf(pageOf(of)).table?.rows).to.eql(
      preferences.map(({ scale, mean, spread, coverage }) => [
        text?.scales[scale]?.name,
        `${(mean.value ?? 0) > 0 ? '+' : ''}${mean.value}`.replace('-', '−'),
        String(spread.value),
        `${coverage.value} van 70`,
        '70',
      ]),
    );
    expect(figureOf(pageOf(of)).sentence).to.equal(niveausGroepNl.picture);
  });

  it('says how varied the group is, and what nobody holds', () => {
    const of = having(({ preferences }) => ({
      variety: { n: 70, value: 0.74 },
      preferences: preferences.map((each, index) =>
        index === 1 ? { ...each, coverage: { n: 70, value: 0 } } : each,
      ),
    }));
    const text = pageText(pageOf(of));
    expect(text).to.contain(words.variety(74)).and.contain(niveausGroepNl.nobody('Participeren'));
    expect(text).to.contain('Kennis verwerven: ').and.not.to.contain('Participeren: ');
  });

  it('asks what a team and an organisation may ask, and prescribes nothing', () => {
    const whole = pageText(pageOf(contextOf(WISH)));
    for (const question of niveausGroepNl.organisation.questions)
      expect(whole).to.contain(question);
    const team = pageOf(contextOf({ ...WISH, place: { view: 'preferences', team: 'Noord' } }));
    for (const question of niveausGroepNl.team.questions)
      expect(pageText(team)).to.contain(question);
    expect(team.title).to.equal(words.titleTeam('Noord'));
    expect(whole)
      .to.contain(words.about)
      .and.not.to.match(/leerstijl|zwak|beste/i);
  });

  it('gives a mean of five people, and no more than that', () => {
    const of = contextOf({ ...WISH, made: { teams: { Noord: 7 }, gaps: 0 } });
    const { sentence, table } = figureOf(pageOf(of));
    expect(sentence).to.equal(niveausGroepNl.pictureOfMeans);
    expect(table?.rows[0]?.slice(2)).to.eql(['te weinig antwoorden', 'te weinig antwoorden', '7']);
    expect(pageText(pageOf(of))).not.to.contain('Kies twee keer');
    expect(pageText(pageOf(of))).to.contain('vanaf 10');
  });

  it('keeps the questions where nothing may be shown', () => {
    const page = pageOf(contextOf({ ...WISH, made: { teams: { Noord: 3 } } }));
    expect(figureOf(page)).to.include({ picture: null, table: null });
    expect(pageText(page)).to.contain(niveausGroepNl.organisation.questions[0]);
  });

  it('leads to each team and back, by the names that the host gave', () => {
    const of = contextOf({
      ...WISH,
      place: { view: 'preferences', team: 'Noord' },
      names: { Noord: '<script>alert(1)</script>', Zuid: 'صحة' },
    });
    const place = draw(pageOf(of).sections[0]?.more);
    expect(only(place, '[aria-current=page]').textContent).to.equal('<script>alert(1)</script>');
    const links = [...place.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).to.eql(['Iedereen samen', 'صحة']);
    for (const link of links) link.click();
    expect(of.gone).to.eql([{ view: 'preferences' }, { view: 'preferences', team: 'Zuid' }]);
  });

  it('lists no more teams than a page can hold', () => {
    const of = contextOf(WISH);
    const { organisation } = of.report.now;
    const teams = Array.from({ length: 5000 }, () => organisation.teams)
      .flat()
      .slice(0, 5000);
    const now = { ...of.report.now, organisation: { ...organisation, teams } };
    const many = { ...of, reports: new Map([['leervoorkeur', { ...of.report, now }]]) };
    const links = draw(pageOf(many).sections[0]?.more).querySelectorAll('a');
    expect(links).to.have.length(1);
    links[0]?.click();
    expect(of.gone).to.eql([{ view: 'teams' }]);
  });

  it('has no links where there are no teams', () => {
    expect(pageOf(contextOf({ ...WISH, results: [] })).sections[0]).not.to.have.property('more');
  });

  it('is not there when it was not asked, or of a team that was not', () => {
    expect(verslagVoorkeuren.views?.preferences?.(contextOf())).to.equal(null);
    const of = contextOf({ ...WISH, place: { view: 'preferences', team: 'Oost' } });
    expect(verslagVoorkeuren.views?.preferences?.(of)).to.equal(null);
  });
});
