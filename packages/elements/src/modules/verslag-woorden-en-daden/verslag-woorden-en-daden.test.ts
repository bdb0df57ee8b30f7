import { woordenEnDadenDefinition, type WordsAndDeedsNode } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { teamReportWordsAndDeedsNl as words } from '../../locales/team-report-words-and-deeds.nl.js';
import { draw } from '../../testing/draw.js';
import { contextOf, type ContextWish } from '../../testing/report.js';
import { textsIn } from '../../testing/result-texts.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportSection } from '../../report/report-section.js';
import { verslagWoordenEnDaden } from './verslag-woorden-en-daden-extra.js';

const WISH: ContextWish = {
  definition: woordenEnDadenDefinition,
  made: { teams: { Noord: 150, Zuid: 150 }, gaps: 0, level: 0 },
};

/** What it adds to the view of the organisation, or to that of one team. */
function added(of: ReportContext, team?: string): readonly ReportSection[] {
  const place = team === undefined ? of.place : ({ view: 'team', team } as const);
  return verslagWoordenEnDaden.adds?.[place.view]?.({ ...of, place }) ?? [];
}

function first(of: ReportContext): ReportSection {
  const [section] = added(of);
  if (!section) throw new Error('There are no words and deeds.');
  return section;
}

/** The same report, with other figures of words and deeds. */
function having(node: Partial<WordsAndDeedsNode>): ReportContext {
  const of = contextOf(WISH);
  const { organisation } = of.report.now;
  const wordsAndDeeds = { ...organisation.wordsAndDeeds, ...node };
  const now = { ...of.report.now, organisation: { ...organisation, wordsAndDeeds } };
  return { ...of, reports: new Map([['woorden-en-daden', { ...of.report, now }]]) };
}

function ratio(value: number, low: number, high: number): Partial<WordsAndDeedsNode> {
  return { ratio: { n: 40, value: { value, interval: { low, high } } } };
}

describe('Words and deeds in the report', () => {
  it('gives the ratio with its interval, and never says what causes what', () => {
    const { paragraphs } = first(having(ratio(2.13, 1.52, 3.04)));
    expect(paragraphs[0]).to.equal(words.ratio('2,1', '1,5', '3'));
    expect(paragraphs.slice(2)).to.eql([words.cause, words.fieldStudy]);
    expect(paragraphs.join(' ')).not.to.match(/waardoor|zorgt voor|leidt tot|dankzij/i);
  });

  for (const [low, high] of [
    [0.7, 1.9],
    [1.04, 1.9],
  ] as const) {
    it(`says that ${low} to ${high} may be chance`, () => {
      const [sentence] = first(having(ratio(1.3, low, high))).paragraphs;
      expect(sentence).to.contain(words.maybeChance);
    });
  }

  const TOGETHER = [
    { low: 0.1, high: 0.6, says: words.together.more },
    { low: -0.6, high: -0.1, says: words.together.less },
    { low: -0.1, high: 0.4, says: words.together.unclear },
  ];
  for (const { low, high, says } of TOGETHER) {
    it(`of a correlation from ${low} to ${high}: ${says}`, () => {
      const value = { value: (low + high) / 2, interval: { value: { low, high } } };
      expect(first(having({ correlation: { n: 40, value } })).paragraphs[1]).to.equal(says);
    });
  }

  it('shows two groups as bars, and no dot per person', () => {
    const of = contextOf(WISH);
    const { often, seldom } = of.report.now.organisation.wordsAndDeeds;
    const [figure] = first(of).figures;
    const told = [often, seldom].map(({ value }) => String(value).replace('.', ','));
    expect(textsIn(draw(figure?.picture))).to.eql([
      words.often('elke maand'),
      told[0],
      words.seldom,
      told[1],
    ]);
    expect(draw(figure?.picture).querySelectorAll('circle')).to.have.length(0);
  });

  it('has the figures for who reads statistics in the table', () => {
    const value = { value: 0.31, interval: { value: { low: -0.02, high: 0.58 } } };
    const [figure] = first(
      having({ ...ratio(2.13, 1.52, 3.04), correlation: { n: 80, value } }),
    ).figures;
    expect(figure?.table?.rows.slice(2, 4)).to.eql([
      [words.rowRatio, '2,13', '1,52 tot 3,04', '40'],
      [words.rowTogether, '0,31', '-0,02 tot 0,58', '80'],
    ]);
    expect(figure?.table?.rows.at(-1)?.[1]).to.equal('te weinig teams');
  });

  it('says why there is no ratio', () => {
    const { paragraphs, figures } = first(contextOf({ ...WISH, made: { teams: { Noord: 7 } } }));
    expect(paragraphs[0]).to.equal(words.noRatio('te weinig antwoorden'));
    expect(paragraphs[1]).to.equal(words.together.unclear);
    expect(figures[0]).to.include({ picture: null, table: null });
  });

  it('shows what people do and what brings them to it, of a team too', () => {
    const names = ['Leeractiviteiten', 'Prikkels om te leren', 'Wat leidinggevenden doen'];
    const of = contextOf(WISH);
    const all = added(of);
    expect(all.slice(1).map(({ title }) => title)).to.eql(names);
    const team = added(of, 'Noord');
    expect(team.map(({ title }) => title)).to.eql(names);
    expect(team[0]?.figures[0]?.table?.rows).to.have.length(8);
    expect(added(of, 'Oost')).to.eql([]);
  });

  it('is nothing when it was not asked', () => {
    expect(added(contextOf())).to.eql([]);
    expect(added(contextOf(), 'Noord')).to.eql([]);
  });
});
