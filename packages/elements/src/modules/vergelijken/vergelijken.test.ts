import {
  createResult,
  leerklimaat,
  leerleider,
  leerleiderDefinition,
  LIMITS,
  toJson,
  type Answers,
  type LeerResult,
  type Share,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../../leerleider-checklist/leerleider-checklist.js';
import { vergelijkenNl as words } from '../../locales/vergelijken.nl.js';
import { allByRole, textOf } from '../../testing/by-role.js';
import { press, unfold } from '../../testing/drive.js';
import { mount } from '../../testing/mount.js';
import { expectNoJudgement } from '../../testing/result-texts.js';
import { COMPLETION, savedAt } from '../../testing/saved.js';
import { settled } from '../../testing/settled.js';
import { shown, shows } from '../../testing/shown.js';
import './vergelijken.js';

const DATE = '31 maart 2026';

function everywhere(answer: number): Answers {
  return Object.fromEntries(leerleider.items.map(({ id }) => [id, answer]));
}

function resultOf(
  answers: Answers,
  { id = 'a'.repeat(32), date = '2026-03-31', share = 'answers' as Share } = {},
): LeerResult {
  return createResult(
    leerleider,
    answers,
    { id, date, fast: false },
    { language: 'nl', share, test: false },
  );
}

async function mountWith(earlier: unknown, now: Answers = everywhere(3)) {
  const state = savedAt('result', leerleiderDefinition, now);
  const properties = { state, earlier };
  const { element } = await mount('leerleider-checklist', { properties: properties as object });
  return element;
}

function said(element: Element): string {
  const statuses = allByRole(element, 'status').filter(({ id }) => id.endsWith('-earlier'));
  return statuses.map(textOf).join();
}

/** The person chooses a file. */
async function choose(element: Element, content: string): Promise<void> {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'leerleider.json', { type: 'application/json' }));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

describe('Comparing with an earlier result', () => {
  const CHANGES = [
    { before: 1, now: 4, says: words.more(DATE) },
    { before: 5, now: 2, says: words.less(DATE) },
    { before: 3, now: 3, says: words.alike(DATE) },
  ];
  for (const { before, now, says } of CHANGES) {
    it(`from ${before} to ${now} says “${says}”`, async () => {
      const element = await mountWith(resultOf(everywhere(before)), everywhere(now));
      expect(said(element)).to.equal(says);
      expectNoJudgement(element);
    });
  }

  it('claims nothing that may be measurement error', async () => {
    const almost = { ...everywhere(3), 'gedrag-1': 5, 'gedrag-2': 5, 'gedrag-3': 4 };
    const element = await mountWith(resultOf(everywhere(3)), almost);
    expect(said(element)).to.equal(words.alike(DATE));
    expect(element.shadowRoot?.querySelectorAll('.strip .warm')).to.have.length(0);
  });

  it('lays the answers beside each other, without a word on the difference', async () => {
    const before = { ...everywhere(2), 'gedrag-2': 5 };
    const { 'gedrag-1': _, ...now } = everywhere(4);
    const element = await mountWith(resultOf(before), now);
    unfold(element, words.table);
    const [table] = allByRole(element, 'table', words.table) as readonly HTMLTableElement[];
    const rows = Array.from(table?.rows ?? [], ({ cells }) => Array.from(cells, textOf));
    const items = leerleiderDefinition.texts['nl']?.items ?? {};
    expect(rows[0]).to.eql([words.behaviour, DATE, '31 mei 2026']);
    expect(rows[1]?.[0]).to.equal(words.score);
    expect(rows[2]).to.eql([items['gedrag-1'], 'zelden', '–']);
    expect(rows[3]).to.eql([items['gedrag-2'], 'altijd', 'vaak']);
    expect(rows).to.have.length(17);
  });

  it('shows the scores alone when the earlier result has no answers', async () => {
    const element = await mountWith(resultOf(everywhere(2), { share: 'scores' }));
    unfold(element, words.table);
    const [table] = allByRole(element, 'table', words.table) as readonly HTMLTableElement[];
    expect(table?.tBodies[0]?.rows).to.have.length(1);
  });

  const climate = createResult(
    leerklimaat,
    {},
    { ...COMPLETION, id: 'b'.repeat(32) },
    { language: 'nl', share: 'answers', test: false },
  );
  const FAULTS = [
    { of: 'something else', earlier: { schema: 'iets' }, says: words.fault.unreadable },
    { of: 'text', earlier: 'tekst', says: words.fault.unreadable },
    { of: 'another list', earlier: climate, says: words.fault.other },
    {
      of: 'a completion',
      earlier: resultOf(everywhere(3), { share: 'completion' }),
      says: words.fault.unscored,
    },
    {
      of: 'this result',
      earlier: resultOf(everywhere(3), COMPLETION),
      says: words.fault.same,
    },
    {
      of: 'a later day',
      earlier: resultOf(everywhere(3), { date: '2026-06-01' }),
      says: words.fault.later,
    },
    { of: 'no answers', earlier: resultOf({}), says: words.fault.unanswered },
  ];
  for (const { of, earlier, says } of FAULTS) {
    it(`with ${of} says “${says}”`, async () => {
      const element = await mountWith(earlier);
      expect(said(element)).to.equal(says);
      expect(element.shadowRoot?.querySelectorAll('.strip')).to.have.length(0);
    });
  }

  it('is accessible, before and after', async () => {
    await expect(await mountWith(null)).to.be.accessible();
    await expect(await mountWith(resultOf(everywhere(2)))).to.be.accessible();
  });
});

describe('The file that a person kept', () => {
  it('is read in the browser and compared', async () => {
    const element = await mountWith(null, everywhere(4));
    expect(said(element)).to.equal('');
    await choose(element, toJson(resultOf(everywhere(1))));
    expect(said(element)).to.equal(words.more(DATE));
  });

  const FILES = [
    { of: 'no JSON', content: '{' },
    { of: 'nothing', content: '' },
    { of: 'null', content: 'null' },
    { of: 'too much', content: ' '.repeat(LIMITS.jsonCharacters * 4 + 1) },
    { of: 'too deep', content: '['.repeat(100) },
  ];
  for (const { of, content } of FILES) {
    it(`with ${of} is refused in a clear sentence`, async () => {
      const element = await mountWith(null);
      await choose(element, content);
      expect(said(element)).to.equal(words.fault.unreadable);
    });
  }

  it('is gone when somebody begins anew; what the host gave stays', async () => {
    const given = resultOf(everywhere(1));
    for (const earlier of [null, given]) {
      const element = await mountWith(earlier);
      await choose(element, toJson(resultOf(everywhere(5))));
      expect(element.earlier).not.to.equal(earlier);
      unfold(element, 'Begin opnieuw');
      await press(element, 'Ja, begin opnieuw');
      expect(element.earlier).to.equal(earlier);
    }
  });
});

describe('Comparing', () => {
  it('goes into the copied lines only when there is something to say', async () => {
    const texts = await Promise.all(
      [null, resultOf(everywhere(1))].map(async (earlier) => copied(await mountWith(earlier))),
    );
    expect(texts.map((text) => text.includes(words.title))).to.eql([false, true]);
  });

  it('is nothing for who answers about someone else, or another list', async () => {
    await import('../leerleider-spiegel/leerleider-spiegel.js');
    const { leerleiderSpiegelDefinition } = await import('@leerklimaat/core');
    const state = savedAt('result', leerleiderSpiegelDefinition, { 'spiegel-1': 3 });
    const { element } = await mount('leerleider-checklist', {
      attributes: { perspective: 'spiegel' },
      properties: { state },
    });
    expect(shown(element)).not.to.equal('');
    expect(shows(element, words.title, words.about)).to.eql([]);
  });
});

/** What the button copies, shown to copy by hand. */
async function copied(element: HTMLElementTagNameMap['leerleider-checklist']): Promise<string> {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await press(element, 'Kopieer als tekst');
  await settled();
  if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
  else Reflect.deleteProperty(navigator, 'clipboard');
  return element.shadowRoot?.querySelector('textarea')?.value ?? '';
}
