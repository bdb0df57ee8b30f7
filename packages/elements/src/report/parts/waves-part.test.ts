import {
  ResultCollector,
  leerklimaat,
  leerklimaatDefinition,
  releaseRounds,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { teamReportWavesNl as words } from '../../locales/team-report-waves.nl.js';
import { draw } from '../../testing/draw.js';
import { people } from '../../testing/people.js';
import { contextOf } from '../../testing/report.js';
import { pageText } from '../data-out/page-text.js';
import type { ReportContext } from '../report-context.js';
import type { ReportFigure, ReportPage } from '../report-section.js';
import { wavesPart } from './waves-part.js';

interface Round {
  readonly count: number;
  readonly level?: number;
}

/** One team, asked in these rounds, the first one first. */
function context(rounds: Readonly<Record<string, Round>>, team?: string): ReportContext {
  const collector = new ResultCollector(leerklimaat);
  for (const [index, [round, { count, level = 0.4 }]] of Object.entries(rounds).entries()) {
    const labels = { team: 'Noord', round };
    const wish = { seed: index + 1, level };
    const results: readonly LeerResult[] = people(leerklimaatDefinition, count, labels, wish);
    for (const result of results) collector.add(result);
  }
  const { summary } = collector.reading();
  const trees = releaseRounds(leerklimaat, summary, { rounds: Object.keys(rounds) });
  const now = trees.at(-1);
  if (!now) throw new Error('There are no rounds.');
  const place = { view: 'waves', ...(team !== undefined && { team }) } as const;
  const of = contextOf({ tree: now, place });
  return { ...of, reports: new Map([['leerklimaat', { ...of.report, rounds: trees }]]) };
}

function pageOf(of: ReportContext): ReportPage {
  const page = wavesPart.views?.waves?.(of);
  if (!page) throw new Error('There are no waves.');
  return page;
}

function figureOf(page: ReportPage, name: string): ReportFigure | undefined {
  return page.sections.flatMap(({ figures }) => figures).find((figure) => figure.name === name);
}

describe('The view of change', () => {
  it('of one round says what a second one could show', () => {
    const of = context({ '2025': { count: 8 } });
    const page = pageOf(of);
    expect(page.title).to.equal(words.first);
    expect(figureOf(page, 'change')).to.equal(undefined);
    const smallest = of.reports
      .get('leerklimaat')
      ?.now.organisation.dimensions.map(({ smallestChange }) => smallestChange.value ?? NaN);
    const figure = figureOf(page, 'smallest-change');
    expect(figure?.picture).to.equal(null);
    expect(figure?.table?.rows.map(([, least]) => least)).to.eql(smallest?.map(String));
    // Eight people cannot show a change of less than about twenty points.
    expect(Math.min(...(smallest ?? []))).to.be.at.least(18);
    expect(figure?.sentence).to.equal(words.couldShowOne(smallest?.[0] ?? NaN));
  });

  it('claims no change between rounds that are alike', () => {
    const of = context({ '2025': { count: 20 }, '2026': { count: 22 } });
    const page = pageOf(of);
    expect(page.title).to.equal(words.alike('2025'));
    const figure = figureOf(page, 'change');
    expect(figure?.table?.rows.map((row) => row.at(-1))).to.eql(Array(6).fill(words.said.alike));
    expect(draw(figure?.picture).querySelectorAll('.warm')).to.have.length(0);
    expect(pageText(page)).to.contain(words.unlinked).and.contain(words.chance);
  });

  for (const { level, title, said } of [
    { level: 1.4, title: /^Sinds 2025 duidelijk meer: .*Leerleiderschap/, said: words.said.more },
    { level: -1, title: /^Sinds 2025 duidelijk minder: .*Leerleiderschap/, said: words.said.less },
  ]) {
    it(`says “${said}” where it is clear`, () => {
      const of = context({ '2025': { count: 40, level: 0.2 }, '2026': { count: 40, level } });
      const page = pageOf(of);
      expect(page.title).to.match(title);
      const figure = figureOf(page, 'change');
      const changes = of.reports
        .get('leerklimaat')
        ?.now.organisation.dimensions.map(({ change }) => change.value);
      for (const [index, row] of (figure?.table?.rows ?? []).entries()) {
        const change = changes?.[index];
        expect(row[5]).to.equal(change?.clear ? said : words.said.alike);
        expect(row[3]).to.equal(
          `${(change?.difference ?? 0) > 0 ? '+' : '−'}${Math.abs(change?.difference ?? NaN)}`,
        );
        expect(Number(row[1]) - Number(row[2])).to.equal(change?.difference);
      }
      expect(pageText(page)).not.to.match(/beter|slechter|vooruit|achteruit|dankzij/i);
    });
  }

  it('keeps every line inside its picture', () => {
    const of = context({ '2025': { count: 6, level: -1 }, '2026': { count: 6, level: 1 } });
    for (const line of draw(figureOf(pageOf(of), 'change')?.picture).querySelectorAll(
      '.interval',
    )) {
      for (const end of ['x1', 'x2'])
        expect(parseFloat(line.getAttribute(end) ?? '')).to.be.within(3, 97);
      expect(line.getAttribute('x1')).not.to.equal(line.getAttribute('x2'));
    }
  });

  it('lays more than two rounds side by side, per dimension', () => {
    const rounds = { voor: { count: 20 }, na: { count: 20 }, later: { count: 20 } };
    const page = pageOf(context(rounds));
    const figures = page.sections.find(({ title }) => title === words.rounds)?.figures ?? [];
    expect(figures).to.have.length(6);
    for (const { table } of figures) {
      expect(table?.rows.map(([round]) => round)).to.eql(['voor', 'na', 'later']);
    }
    expect(
      pageText(pageOf(context({ '2025': { count: 20 }, '2026': { count: 20 } }))),
    ).not.to.contain(words.rounds);
  });

  it('does so of a round in which the team was too small, with the reason', () => {
    const rounds = { a: { count: 3 }, b: { count: 20 }, c: { count: 20 } };
    const page = pageOf(context(rounds, 'Noord'));
    expect(page.title).to.match(/^Noord · /);
    expect(figureOf(page, 'rounds-leerleiderschap')?.table?.rows[0]).to.eql([
      'a',
      'te weinig antwoorden',
      '–',
      '–',
    ]);
  });

  it('says so when a round can be held against nothing', () => {
    const page = pageOf(context({ '2025': { count: 3 }, '2026': { count: 20 } }));
    expect(page.title).to.equal(words.unknown);
    expect(figureOf(page, 'change')).to.include({ picture: null, table: null });
  });

  it('says why too few people can show no change at all', () => {
    const page = pageOf(context({ '2025': { count: 3 } }));
    expect(figureOf(page, 'smallest-change')).to.equal(undefined);
    expect(pageText(page)).to.contain('Geen cijfers: te weinig antwoorden.');
  });

  it('is not there of a team that was not asked', () => {
    expect(wavesPart.views?.waves?.(context({ '2025': { count: 9 } }, 'Oost'))).to.equal(null);
  });
});
