import {
  leerklimaatDefinition,
  leerklimaatQuestions,
  veiligheidDefinition,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { draw } from '../../testing/draw.js';
import { contextOf, releasedTree, wordsOn, type ContextWish } from '../../testing/report.js';
import { drawPage } from '../page.js';
import type { ReportPage, ReportSection } from '../report-section.js';
import { talkPart } from '../parts/talk-part.js';
import { teamPage } from './team-page.js';

const { teams, figure } = contextOf().words;
const words = teams.team;
const SIZES = { Noord: 12, Zuid: 30, Klein: 6, Drie: 3, West: 25 };

function pageOf(team: string, wish: ContextWish = { made: { teams: SIZES } }): ReportPage {
  const page = teamPage(contextOf({ ...wish, place: { view: 'team', team } }));
  if (!page) throw new Error('There is no page.');
  return page;
}

function talkOf(
  team: string,
  wish: ContextWish = { made: { teams: SIZES } },
): readonly ReportSection[] {
  return talkPart.adds?.team?.(contextOf({ ...wish, place: { view: 'team', team } })) ?? [];
}

const titled = ({ sections }: ReportPage, title: string): ReportSection | undefined =>
  sections.find((section) => section.title === title);

describe('The page of one team', () => {
  it('is accessible', async () => {
    const context = contextOf({ made: { teams: SIZES } });
    const { title, sections } = pageOf('Zuid');
    // One picture of each kind: they are many, and axe takes its time.
    const some = sections.map((section) => ({ ...section, figures: section.figures.slice(0, 1) }));
    const place = draw(drawPage(context, { title, sections: some }, null));
    for (const details of place.querySelectorAll('details')) details.open = true;
    await expect(place).to.be.accessible();
  });

  it('begins its heading with the name of the team, as the host calls it', () => {
    expect(pageOf('Zuid').title).to.match(/^Zuid · /);
    const names = { Zuid: '<script>Team Zuid</script>' };
    expect(pageOf('Zuid', { made: { teams: SIZES }, names }).title).to.match(
      /^<script>Team Zuid<\/script> · /,
    );
  });

  it('tells of a team of ten or more how far answers lie apart, and how many gave each', () => {
    const page = pageOf('Zuid');
    expect(titled(page, figure.spreadTitle)?.paragraphs.join('\n')).to.match(
      /^(Eensgezind|Meestal eensgezind|Verdeeld): /,
    );
    const answers = titled(page, words.answers)?.figures ?? [];
    expect(answers).to.have.length.above(0);
    const tree = releasedTree({ made: { teams: SIZES } });
    const node = tree.organisation.teams.find(({ label }) => label === 'Zuid');
    for (const { name, table } of answers) {
      const dimension = node?.dimensions.find(({ scale }) => name === `team-${scale}`);
      expect(table?.rows.map(([, ...counts]) => counts.map(Number))).to.eql(
        dimension?.items.map(({ distribution }) => distribution.value),
      );
    }
  });

  it('names at most three statements that the team agrees on, and three that divide it', () => {
    const { paragraphs = [] } = titled(pageOf('Zuid'), words.items) ?? {};
    const items = paragraphs.filter((paragraph) => paragraph.startsWith('– '));
    const said = Object.values(contextOf().report.text.items);
    for (const item of items) expect(said).to.contain(item.slice(2));
    const divided = paragraphs.indexOf(words.divided);
    expect(items.length).to.be.within(1, 6);
    expect(divided === -1 ? paragraphs.length - 1 : divided - 1).to.be.at.most(3);
    expect(new Set(items).size).to.equal(items.length);
  });

  it('tells of a team under ten means only, with an interval that rests on an assumption', () => {
    const page = pageOf('Klein', { made: { teams: { Klein: 6, Zuid: 30, West: 25 } } });
    expect(wordsOn(page)).to.contain(figure.assumed);
    expect(titled(page, words.items)).to.equal(undefined);
    expect(titled(page, words.answers)).to.equal(undefined);
    expect(titled(page, figure.spreadTitle)?.paragraphs).to.contain(figure.why.few(5, 10));
    expect(wordsOn(page)).not.to.contain(figure.spread.divided);
  });

  it('tells of a team of three nothing but why, not even that there are three', () => {
    const page = pageOf('Drie');
    expect(page.title).to.equal(`Drie · ${figure.tooFew}`);
    expect(page.sections.flatMap(({ figures }) => figures)).to.eql([]);
    expect(wordsOn(page).join(' ').match(/\d+/g)).to.eql(['5', '10']);
  });

  it('says before anybody measures twice what change so many people could show', () => {
    const made = { teams: { Klein: 6, Zuid: 30, West: 25 } };
    const least = (team: string): number => {
      const [said = ''] =
        titled(pageOf(team, { made }), contextOf().words.waves.smallest)?.paragraphs ?? [];
      return Number(/\d+/.exec(said)?.[0]);
    };
    expect(least('Klein')).to.be.above(least('Zuid'));
  });

  it('is not there for a team that is not in the report, nor where nobody was asked', () => {
    for (const team of ['Oost', '__proto__', '']) {
      const place = { view: 'team', team } as const;
      expect(teamPage(contextOf({ place }))).to.equal(null);
      expect(talkPart.adds?.team?.(contextOf({ place }))).to.eql([]);
    }
    const place = { view: 'team', team: 'Noord' } as const;
    expect(teamPage(contextOf({ definition: veiligheidDefinition, place }))).to.equal(null);
    expect(teamPage(contextOf({ place: { view: 'team' } }))).to.equal(null);
  });
});

describe('What a team may do with it', () => {
  const { title } = contextOf().ui.result.card;
  const texts = leerklimaatDefinition.adviceTexts?.['nl'] ?? {};

  it('is three actions for what carries the rest, when nothing stands out', () => {
    const [actions] = talkOf('Noord');
    expect(actions?.title).to.equal(words.actions);
    expect(actions?.paragraphs[0]).to.equal(words.helpsFoundation('Leerleiderschap'));
    expect(actions?.paragraphs.slice(1)).to.eql(
      // One for everyone, two with the manager: there is none for the team alone.
      ['a1', 'a2', 'a3'].map((id) => {
        const text = texts[`leerleiderschap-${id}`];
        return `${text?.title}. ${text?.firstStep}`;
      }),
    );
  });

  it('is three actions for what the team clearly sees less of', () => {
    const tree = releasedTree({ made: { teams: SIZES } });
    const changed = tree.organisation.teams.map((team) => ({
      ...team,
      dimensions: team.dimensions.map((dimension) => {
        const { interval, scale } = dimension;
        if (scale !== 'ruimte' || interval.value === null) return dimension;
        const around = { ...interval.value, low: 5, high: 15 };
        return { ...dimension, mean: { n: 30, value: 10 }, interval: { n: 30, value: around } };
      }),
    }));
    const now = { ...tree, organisation: { ...tree.organisation, teams: changed } };
    const [actions] = talkOf('Zuid', { tree: now });
    expect(actions?.paragraphs[0]).to.equal(words.helpsLowest('Ruimte'));
    expect(actions?.paragraphs).to.have.length(4);
    expect(
      ['a2', 'a4', 'a1'].map((id) => texts[`ruimte-${id}`]?.title),
      'what the team can do itself comes first',
    ).to.eql(actions?.paragraphs.slice(1).map((action) => action.split('. ')[0]));
    expect(pageOf('Zuid', { tree: now }).title).to.match(/ dan ruimte$/);
  });

  it('is no actions where none are known, and no heading over nothing', () => {
    const wish = { definition: leerklimaatQuestions, made: { teams: SIZES } };
    expect(talkOf('Noord', wish).map((section) => section.title)).to.eql([title]);
  });

  for (const team of ['Noord', 'Drie']) {
    it(`has questions without scores, for ${team} too`, () => {
      const card = talkOf(team).at(-1);
      expect(card?.title).to.equal(title);
      expect(card?.paragraphs).to.eql([
        ...(contextOf().report.text.talk ?? []),
        contextOf().ui.result.card.about,
      ]);
      expect(card?.paragraphs.join(' ')).not.to.match(/\d/);
    });
  }
});
