import {
  createResult,
  leerleider,
  leerleiderDefinition,
  leerleiderSpiegel,
  type Answers,
  type Instrument,
  type LeerResult,
  type Share,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../../leerleider-checklist/leerleider-checklist.js';
import { nl } from '../../locales/nl.js';
import { spiegelbeeldNl as words } from '../../locales/spiegelbeeld.nl.js';
import { allByRole, byRole, textOf } from '../../testing/by-role.js';
import { unfold } from '../../testing/drive.js';
import { mount } from '../../testing/mount.js';
import { expectNoJudgement } from '../../testing/result-texts.js';
import { savedAt } from '../../testing/saved.js';
import { shows } from '../../testing/shown.js';
import './spiegelbeeld.js';

const items = leerleiderDefinition.texts['nl']?.items ?? {};

function everywhere({ items: all }: Instrument, answer: number): Answers {
  return Object.fromEntries(all.map(({ id }) => [id, answer]));
}

function mirror(index: number, answers: Answers, share: Share = 'answers'): LeerResult {
  const id = index.toString(16).padStart(32, '0');
  const completion = { id, date: '2026-05-30', fast: false };
  return createResult(leerleiderSpiegel, answers, completion, {
    language: 'nl',
    share,
    test: false,
  });
}

function mirrors(count: number, answer: number, share?: Share): readonly LeerResult[] {
  const answers = everywhere(leerleiderSpiegel, answer);
  return Array.from({ length: count }, (_, index) => mirror(index, answers, share));
}

async function mountWith(given: unknown, own: Answers = everywhere(leerleider, 3)) {
  const state = savedAt('result', leerleiderDefinition, own);
  const properties = { state, mirrors: given };
  const { element } = await mount('leerleider-checklist', { properties: properties as object });
  return element;
}

type Mounted = Awaited<ReturnType<typeof mountWith>>;

/** What the picture says, one line per row. */
function rows(element: Mounted): readonly string[] {
  const list = byRole(element, 'heading', words.title).parentElement?.querySelector('figure ul');
  return Array.from(list?.children ?? [], textOf);
}

describe('The mirror of the team', () => {
  it('is not mentioned when the page gives none', async () => {
    expect(shows(await mountWith(null), words.title, words.tooFew)).to.eql([]);
  });

  const TOO_FEW = [
    { of: 'none', given: [] },
    { of: 'four', given: mirrors(4, 3) },
    {
      of: 'one five times',
      given: [
        ...mirrors(1, 3),
        ...mirrors(1, 3),
        ...mirrors(1, 3),
        ...mirrors(1, 3),
        ...mirrors(1, 3),
      ],
    },
    { of: 'four and something else', given: [...mirrors(4, 3), { schema: 'iets' }, null] },
    { of: 'five that share nothing', given: mirrors(5, 3, 'completion') },
  ];
  for (const { of, given } of TOO_FEW) {
    it(`with ${of} shows no figure, and says why`, async () => {
      const element = await mountWith(given);
      expect(shows(element, words.tooFew)).to.have.length(1);
      expect(element.shadowRoot?.querySelectorAll('.strip')).to.have.length(0);
      expect(shows(element, words.normal)).to.eql([]);
    });
  }

  const DIRECTIONS = [
    { own: 5, team: 1, direction: 'self-more' },
    { own: 1, team: 5, direction: 'team-more' },
    { own: 3, team: 3, direction: 'alike' },
  ] as const;
  for (const { own, team, direction } of DIRECTIONS) {
    it(`says “${words.direction[direction]}” where the manager is at ${own} and the team at ${team}`, async () => {
      const element = await mountWith(mirrors(5, team), everywhere(leerleider, own));
      const texts = [words.overall, ...leerleider.items.map(({ id }) => items[id])];
      expect(rows(element)).to.eql(texts.map((text) => `${text} ${words.direction[direction]}`));
      const warm = element.shadowRoot?.querySelectorAll('.strip .warm');
      expect(warm).to.have.length(direction === 'alike' ? 0 : 16);
      expect(shows(element, words.plot(5), words.normal)).to.have.length(2);
      expectNoJudgement(element);
      await expect(element).to.be.accessible();
    });
  }

  it('has the same figures as a table', async () => {
    const { 'gedrag-2': _, ...own } = everywhere(leerleider, 4);
    const element = await mountWith(mirrors(6, 3), own);
    for (const summary of allByRole(element, 'summary', nl.chart.asTable)) summary.click();
    const table = byRole(element, 'table', words.plot(6)) as HTMLTableElement;
    const cells = Array.from(table.rows, (row) => Array.from(row.cells, textOf));
    expect(cells.slice(0, 4)).to.eql([
      [words.behaviour, words.you, words.team, words.difference],
      [words.overall, '75', '50', words.direction['self-more']],
      [items['gedrag-1'], 'vaak', '50', words.direction.alike],
      [items['gedrag-2'], '–', '50', nl.chart.absent['too-few-answers']],
    ]);
  });

  it('says of a behaviour that too few answered it', async () => {
    const [first, ...others] = mirrors(5, 3);
    const { 'spiegel-3': _, ...answers } = first?.answers ?? {};
    const element = await mountWith([mirror(0, answers), ...others]);
    expect(rows(element)[3]).to.equal(`${items['gedrag-3']} ${words.noDifference}`);
    expect(rows(element)[4]).to.equal(`${items['gedrag-4']} ${words.direction.alike}`);
  });

  it('shows all together alone when the team shares no answers', async () => {
    const element = await mountWith(mirrors(5, 3, 'scores'));
    expect(rows(element)).to.eql([`${words.overall} ${words.direction.alike}`]);
  });

  it('never shows what one of them answered', async () => {
    const one = mirror(9, { ...everywhere(leerleiderSpiegel, 3), 'spiegel-1': 1 });
    const element = await mountWith([...mirrors(5, 3), one]);
    unfold(element, nl.chart.asTable);
    const table = byRole(element, 'table', words.plot(6)) as HTMLTableElement;
    expect(Array.from(table.rows[2]?.cells ?? [], textOf)[2]).to.equal('42');
    expect(element.shadowRoot?.textContent).not.to.contain(one.id);
  });

  it('can stand in the data block of the page', () => {
    const { dataKeys } = customElements.get('leerleider-checklist') as unknown as {
      readonly dataKeys: readonly string[];
    };
    expect(dataKeys).to.include.members(['definition', 'advice', 'earlier', 'mirrors']);
  });
});
