import {
  leerleiderDefinition,
  leerleiderSpiegel,
  leerleiderSpiegelDefinition,
  toJson,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { spiegelbeeldNl } from '../../locales/spiegelbeeld.nl.js';
import { teamReportMirrorNl as words } from '../../locales/team-report-mirror.nl.js';
import { draw, only } from '../../testing/draw.js';
import { manager } from '../../testing/manager.js';
import { people } from '../../testing/people.js';
import { contextOf, type ContextWish } from '../../testing/report.js';
import { pageText } from '../../report/data-out/page-text.js';
import { drawPage } from '../../report/page.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportFigure, ReportPage, ReportSection } from '../../report/report-section.js';
import { verslagSpiegel } from './verslag-spiegel-extra.js';

const SPIEGEL = leerleiderSpiegelDefinition;

function mirrors(count: number, team?: string, seed = 1): readonly LeerResult[] {
  return people(SPIEGEL, count, team === undefined ? {} : { team }, { seed, gaps: 0 });
}

function context(results: readonly LeerResult[], wish: ContextWish = {}) {
  return contextOf({ definition: SPIEGEL, results, place: { view: 'mirror' }, ...wish });
}

function pageOf(of: ReportContext): ReportPage {
  const page = verslagSpiegel.views?.mirror?.(of);
  if (!page) throw new Error('There is no mirror.');
  return page;
}

function figureOf(page: ReportPage): ReportFigure {
  const [figure] = page.sections.flatMap(({ figures }) => figures);
  if (!figure) throw new Error('There is no figure.');
  return figure;
}

/** What can be pressed or opened. */
function pressable(page: ReportPage): HTMLElement {
  return draw(html`${page.sections.map(({ more }) => more)}`);
}

/** As a manager does who has kept this file. */
async function opened(page: ReportPage, file: string): Promise<HTMLElement> {
  const place = pressable(page);
  const input = only(place, 'input') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([file], 'resultaat.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((done) => setTimeout(done, 50));
  return place;
}

describe('The view of the mirror', () => {
  it('shows means of the team, over all and per behaviour', () => {
    const of = context(mirrors(20));
    const [seen] = of.report.now.organisation.dimensions;
    const { table } = figureOf(pageOf(of));
    expect(table?.rows.map(([label]) => label)).to.eql([
      spiegelbeeldNl.overall,
      ...leerleiderSpiegel.items.map(({ id }) => SPIEGEL.texts['nl']?.items[id]),
    ]);
    expect(table?.rows.map(([, mean]) => mean)).to.eql(
      [seen?.mean, ...(seen?.items ?? []).map(({ mean }) => mean)].map((mean) => `${mean?.value}`),
    );
    expect(table?.rows.flat()).not.to.include('verborgen uit voorzorg');
  });

  for (const count of [1, 4]) {
    it(`shows nothing of ${count}, and asks for no own result`, () => {
      const page = pageOf(context(mirrors(count)));
      expect(figureOf(page)).to.include({ picture: null, table: null });
      expect(figureOf(page).sentence).to.equal('Geen cijfers: te weinig antwoorden.');
      expect(pressable(page).querySelector('input')).to.equal(null);
    });
  }

  it('leaves the own result of a manager out of the mirrors, also when it was collected with them', () => {
    const all = [...mirrors(5), ...people(leerleiderDefinition, 3, {}, { seed: 4 })];
    const of = context(all);
    expect(figureOf(pageOf(of)).table?.rows[0]?.at(3)).to.equal('5');
    expect(pageText(pageOf(of))).not.to.contain(words.you);
    expect(figureOf(pageOf(of)).table?.rows).to.eql(
      figureOf(pageOf(context(mirrors(5)))).table?.rows,
    );
  });

  const DIRECTIONS = [
    { answer: 5, level: -1.2, direction: 'self-more' },
    { answer: 1, level: 1.2, direction: 'team-more' },
    { answer: 3, level: 0, direction: 'alike' },
  ] as const;
  for (const { answer, level, direction } of DIRECTIONS) {
    it(`says “${words.found[direction]}” when the file of the manager is opened`, async () => {
      const of = context(people(SPIEGEL, 9, {}, { level, gaps: 0 }));
      await opened(pageOf(of), toJson(manager(answer)));
      expect(of.gone).to.eql([{ view: 'mirror' }]);
      const page = pageOf(of);
      expect(page.title).to.equal(words.found[direction]);
      expect(pageText(page)).to.contain(spiegelbeeldNl.normal).and.contain(words.shown);
      expect(pageText(page)).not.to.match(/overschat|onderschat|kloof|niveau/i);
      const { table, picture } = figureOf(page);
      expect(table?.rows[0]?.slice(-2)).to.eql([
        `${(answer - 1) * 25}`,
        spiegelbeeldNl.direction[direction],
      ]);
      // Where so few people answer so near an end, behaviours are not told.
      const told = table?.rows.filter(([, mean]) => /^\d+$/.test(mean ?? '')).length;
      expect(draw(picture).querySelectorAll('.outline')).to.have.length(told ?? NaN);
      expect(draw(picture).querySelectorAll('.warm').length > 0).to.equal(direction !== 'alike');
    });
  }

  it('is accessible, with a field for the own result', async () => {
    const of = context([...mirrors(20, 'Noord'), ...mirrors(20, 'Zuid', 2)], {
      place: { view: 'mirror', team: 'Noord' },
    });
    const page = pageOf(of);
    await expect(draw(drawPage(of, page, null))).to.be.accessible();
    expect(only(pressable(page), 'input')).to.be.instanceOf(HTMLInputElement);
    await expect(pressable(page)).to.be.accessible();
  });

  it('forgets the own result when asked', async () => {
    const of = context(mirrors(9));
    await opened(pageOf(of), toJson(manager(5)));
    (only(pressable(pageOf(of)), 'button') as HTMLButtonElement).click();
    expect(of.gone).to.have.length(2);
    expect(pageOf(of).title).to.equal(words.title);
    expect(draw(figureOf(pageOf(of)).picture).querySelectorAll('.outline')).to.have.length(0);
  });

  it('says what is wrong with a file, stays where it is, and lets the same file be chosen again', async () => {
    const of = context(mirrors(9));
    const place = await opened(pageOf(of), '{}');
    expect(only(place, '[role=status]').textContent).to.equal(words.fault.unreadable);
    expect((only(place, 'input') as HTMLInputElement).value).to.equal('');
    expect(of.gone).to.eql([]);
    expect(pageOf(of).title).to.equal(words.title);
  });

  it('lays no manager beside several teams together', () => {
    const page = pageOf(context([...mirrors(9, 'Noord'), ...mirrors(9, 'Zuid', 2)]));
    expect(pageText(page)).to.contain(words.several);
    const place = pressable(page);
    expect(place.querySelector('input')).to.equal(null);
    expect(Array.from(place.querySelectorAll('a'), ({ textContent }) => textContent)).to.eql([
      'Noord',
      'Zuid',
    ]);
  });

  it('lays a manager beside the one team that is chosen, and beside no other', async () => {
    const results = [...mirrors(9, 'Noord'), ...mirrors(9, 'Zuid', 2)];
    const noord = context(results, { place: { view: 'mirror', team: 'Noord' } });
    await opened(pageOf(noord), toJson(manager(5)));
    expect(pageText(pageOf(noord))).to.contain(words.shown);
    const zuid = { ...noord, place: { view: 'mirror', team: 'Zuid' } } as const;
    expect(pageText(pageOf(zuid))).not.to.contain(words.shown);
    expect(pageText(pageOf({ ...noord, place: { view: 'mirror' } }))).not.to.contain(words.shown);
  });

  it('says of a behaviour that too few answered it', async () => {
    const unseen = mirrors(9).map((result, index) =>
      index < 5
        ? { ...result, answers: { ...result.answers, 'spiegel-3': 'na' as const } }
        : result,
    );
    const of = context(unseen);
    await opened(pageOf(of), toJson(manager(5)));
    const row = figureOf(pageOf(of)).table?.rows[3];
    expect(row?.slice(1, 4)).to.eql(['te weinig antwoorden', '–', '–']);
    expect(row?.at(-1)).to.equal(spiegelbeeldNl.noDifference);
  });

  it('is linked from the page of a team that has one', () => {
    const of = context([...mirrors(9, 'Noord'), ...mirrors(9, 'Zuid', 2)]);
    const ofTeam = (team: string): readonly ReportSection[] =>
      verslagSpiegel.adds?.team?.({ ...of, place: { view: 'team', team } }) ?? [];
    const [section] = ofTeam('Noord');
    (only(draw(section?.more), 'a') as HTMLAnchorElement).click();
    expect(of.gone).to.eql([{ view: 'mirror', team: 'Noord' }]);
    expect(ofTeam('Oost')).to.eql([]);
  });

  it('is not there when nobody held up a mirror', () => {
    expect(verslagSpiegel.views?.mirror?.(contextOf())).to.equal(null);
  });
});
