import {
  leerleider,
  leerleiderDefinition,
  leerleiderSpiegelDefinition,
  type Answers,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import { leerleiderChecklistNl as words } from '../locales/leerleider-checklist.nl.js';
import { leerleiderSpiegelTextNl } from '../locales/leerleider-spiegel.nl.js';
import { nl } from '../locales/nl.js';
import { allByRole, byRole, nameOf, textOf } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { caughtPrints } from '../testing/caught-prints.js';
import { answerAll, press, title, unfold } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { replaced } from '../testing/replaced.js';
import { expectNoJudgement } from '../testing/result-texts.js';
import { savedAt } from '../testing/saved.js';
import { settled } from '../testing/settled.js';
import { shown, shows } from '../testing/shown.js';
import '../modules/plan/plan.js';
import { LeerleiderChecklist } from './leerleider-checklist.js';

const TAG = 'leerleider-checklist';
const items = leerleiderDefinition.texts['nl']?.items ?? {};

/** Answers in the order of the statements; what is left out stays open. */
function answersOf(...points: readonly number[]): Answers {
  return Object.fromEntries(
    points.map((point, index) => [leerleider.items[index]?.id ?? '', point]),
  );
}

async function resultOf(answers: Answers) {
  const state = savedAt('result', leerleiderDefinition, answers);
  const { element } = await mount(TAG, { properties: { state } });
  return element;
}

/** What stands under a heading, one line per entry. */
function listed(element: Element, heading: string): readonly string[] {
  const list = byRole(element, 'heading', heading).nextElementSibling;
  return Array.from(list?.children ?? [], textOf);
}

describe('leerleider-checklist', () => {
  it('is registered with the class that its module gives', () => {
    expect(customElements.get(TAG)).to.equal(LeerleiderChecklist);
  });

  it('is accessible on the start page, a page and the result', async () => {
    const { element } = await mount(TAG);
    await expect(element).to.be.accessible();
    await press(element, 'Begin');
    await expect(element).to.be.accessible();
    await expect(await resultOf(answersOf(1, 2, 3, 4, 5))).to.be.accessible();
  });

  it('leads fifteen behaviours on three pages to the result', async () => {
    const { element } = await mount(TAG, { attributes: { review: 'none' } });
    await press(element, 'Begin');
    for (const next of ['Volgende', 'Volgende', 'Toon mijn resultaat']) {
      expect(allByRole(element, 'group')).to.have.length(5);
      await answerAll(element, 'vaak');
      await press(element, next);
    }
    expect(title(element)).to.equal(words.finding(15, 15));
    expect(element.result?.scores?.answered).to.equal(15);
  });
});

describe('The finding of leerleider-checklist', () => {
  const all = (point: number): Answers => answersOf(...leerleider.items.map(() => point));
  const CASES = [
    { answers: answersOf(4, 5, 4, 3, 2, 1), finding: words.finding(3, 6) },
    { answers: all(5), finding: words.finding(15, 15) },
    { answers: all(3), finding: words.finding(0, 15) },
    { answers: all(1), finding: words.finding(0, 15) },
    { answers: {}, finding: words.none },
  ];
  for (const { answers, finding } of CASES) {
    const given = Object.values(answers).join('') || 'no answers';
    it(`for ${given} is “${finding}”`, async () => {
      const element = await resultOf(answers);
      expect(title(element)).to.equal(finding);
      expectNoJudgement(element);
    });
  }
});

describe('The lists of leerleider-checklist', () => {
  it('hold each behaviour once, with its answer in words, in the order of the questions', async () => {
    const element = await resultOf(answersOf(2, 5, 3, 4, 1));
    expect(listed(element, words.often)).to.eql([
      `${items['gedrag-2']} altijd`,
      `${items['gedrag-4']} vaak`,
    ]);
    expect(listed(element, words.sometimes)).to.eql([
      `${items['gedrag-1']} zelden`,
      `${items['gedrag-3']} soms`,
      `${items['gedrag-5']} nooit`,
    ]);
    expect(listed(element, words.notAnswered)).to.have.length(10);
  });

  it('say so when there is nothing in one', async () => {
    const element = await resultOf(answersOf(...leerleider.items.map(() => 5)));
    expect(byRole(element, 'heading', words.sometimes).nextElementSibling)
      .to.have.property('textContent')
      .that.equals(words.nothingHere);
    expect(allByRole(element, 'heading', words.notAnswered)).to.eql([]);
  });
});

describe('The actions of leerleider-checklist', () => {
  const all = (point: number): Answers => answersOf(...leerleider.items.map(() => point));
  const shownActions = (element: Element): readonly string[] =>
    allByRole(element, 'checkbox').map(nameOf);

  it('are those for what the person seldom does, the most seldom first', async () => {
    const element = await resultOf({ ...all(5), 'gedrag-2': 3, 'gedrag-7': 1 });
    expect(shownActions(element)).to.eql([
      actionTitle('gedrag-7'),
      actionTitle('gedrag-2'),
      actionTitle('gedrag-7', 'tweede'),
    ]);
  });

  it('are three at once, each with what the person answered; the rest is folded', async () => {
    const element = await resultOf(all(2));
    const boxes = allByRole(element, 'checkbox');
    expect(boxes).to.have.length(3);
    for (const box of boxes) {
      const id = box.getAttribute('aria-describedby') ?? '';
      const detail = element.shadowRoot?.getElementById(id)?.textContent;
      expect(detail).to.match(/Je antwoordde ‘zelden’ bij: ‘Ik [^’]+’/);
    }
    unfold(element, chooseAdviceNl.more);
    expect(allByRole(element, 'checkbox').length).to.be.greaterThan(15);
  });

  it('can be chosen for each of the fifteen behaviours, whatever the answers', async () => {
    for (const point of [1, 3, 5]) {
      const element = await resultOf(all(point));
      unfold(element, chooseAdviceNl.more);
      const titles = shownActions(element);
      for (const { id } of leerleider.items) expect(titles).to.include(actionTitle(id));
      expect(new Set(titles).size).to.equal(titles.length);
    }
  });

  it('say so when the answers point at none of them', async () => {
    const element = await resultOf(all(4));
    expect(shownActions(element)).to.eql([]);
    expect(shows(element, chooseAdviceNl.nothingFirst)).to.have.length(1);
    expect(shows(await resultOf(all(3)), chooseAdviceNl.nothingFirst)).to.eql([]);
  });

  it('say what the first step is', async () => {
    const element = await resultOf(answersOf(1));
    const box = byRole(element, 'checkbox', actionTitle('gedrag-1'));
    const id = box.getAttribute('aria-describedby') ?? '';
    const step = leerleiderDefinition.adviceTexts?.['nl']?.['gedrag-1-actie']?.firstStep ?? '?';
    expect(element.shadowRoot?.getElementById(id)?.textContent).to.contain(step);
  });

  it('can be chosen up to three; taking one away makes room', async () => {
    const element = await resultOf(answersOf(1, 1, 1, 1, 1));
    unfold(element, chooseAdviceNl.more);
    const every = allByRole(element, 'checkbox').length;
    const boxes = (): readonly HTMLInputElement[] =>
      allByRole(element, 'checkbox') as readonly HTMLInputElement[];
    const able = (): number => boxes().filter(({ disabled }) => !disabled).length;
    const choose = async (index: number): Promise<void> => {
      boxes()[index]?.click();
      await element.updateComplete;
    };
    expect(able()).to.equal(every);
    await choose(0);
    await choose(1);
    expect(able()).to.equal(every);
    await choose(2);
    expect(able()).to.equal(3);
    await choose(6);
    const chosen = element.state?.chosen ?? [];
    expect(chosen).to.have.length(3);
    expect(boxes().filter(({ checked }) => checked)).to.have.length(3);
    await choose(1);
    expect(able()).to.equal(every);
    expect(element.state?.chosen).to.eql([chosen[0], chosen[2]]);
  });

  it('that are chosen come back with the state and go into the copied text', async () => {
    const chosen = ['gedrag-2-actie'];
    const state = savedAt('result', leerleiderDefinition, answersOf(1, 1), { chosen });
    const { element } = await mount(TAG, { properties: { state } });
    const box = byRole(element, 'checkbox', actionTitle('gedrag-2')) as HTMLInputElement;
    expect(box.checked).to.equal(true);
    const undo = replaced(navigator, 'clipboard', undefined);
    await press(element, 'Kopieer als tekst');
    await settled();
    undo();
    const { value } = byRole(element, 'textbox') as HTMLTextAreaElement;
    expect(value).to.contain(actionTitle('gedrag-2'));
    expect(value).not.to.contain(actionTitle('gedrag-1'));
    expect(value).to.contain(`- ${items['gedrag-1']} (nooit)`);
  });

  it('are never part of the result that the page gets, nor is the plan', async () => {
    const state = savedAt('result', leerleiderDefinition, answersOf(1), PLANNED);
    const { element } = await mount(TAG, {
      attributes: { share: 'answers' },
      properties: { state },
    });
    expect(JSON.stringify(element.result)).not.to.match(/actie|Jan/);
  });
});

describe('The plan of leerleider-checklist', () => {
  const prints = caughtPrints();
  const fields = (element: Element): readonly HTMLInputElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('.planned input') ?? []),
  ];

  it('comes with the first action that is chosen, and its words with the state', async () => {
    const element = await resultOf(answersOf(1));
    expect(fields(element)).to.eql([]);
    allByRole(element, 'checkbox')[0]?.click();
    await element.updateComplete;
    for (const [index, typed] of ['Vertel het', 'Jan', '2026-06-01'].entries()) {
      const field = fields(element)[index];
      if (field) field.value = typed;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    expect(element.state?.plan).to.eql(PLANNED.plan);
    const { element: again } = await mount(TAG, { properties: { state: element.state } });
    expect(fields(again).map(({ value }) => value)).to.eql(['Vertel het', 'Jan', '2026-06-01']);
    await expect(again).to.be.accessible();
  });

  it('is printed as text, with the chosen action and without the others', async () => {
    const state = savedAt('result', leerleiderDefinition, answersOf(1, 1), PLANNED);
    const { element } = await mount(TAG, { properties: { state } });
    await press(element, nl.result.print);
    const texts = Array.from(prints[0]?.root.querySelectorAll('.printed') ?? [], textOf);
    expect(texts).to.eql(['Vertel het', 'Jan', '1 juni 2026']);
  });
});

describe('The mirror of leerleider-checklist', () => {
  const warnings = capturedWarnings();
  const mounted = () => mount(TAG, { attributes: { perspective: 'spiegel' } });

  // The first of these runs before the file is there: what is registered stays.
  it('without its file asks nothing, and says which file is missing', async () => {
    const { element, events } = await mounted();
    expect(shown(element)).to.contain(nl.fault.definition);
    expect(details(events, 'leer-error').map(({ code }) => code)).to.eql(['attribute']);
    expect(warnings.join()).to.contain('modules/leerleider-spiegel.js');
  });

  it('waits while the page loads, and shows as soon as its file comes', async () => {
    const undo = replaced(document, 'readyState', 'loading');
    const { element, events } = await mounted();
    expect(shown(element)).to.equal('');
    expect(details(events, 'leer-error')).to.eql([]);
    await import('../modules/leerleider-spiegel/leerleider-spiegel.js');
    await element.updateComplete;
    undo();
    expect(title(element)).to.equal(leerleiderSpiegelDefinition.texts['nl']?.title);
  });

  it('asks a team member about fifteen behaviours, who may not know', async () => {
    const { element } = await mounted();
    await press(element, 'Begin');
    expect(allByRole(element, 'group')).to.have.length(5);
    expect(allByRole(element, 'radio', 'weet ik niet')).to.have.length(5);
  });

  it('thanks, shows the own answers and how the manager sees them, and offers no actions', async () => {
    const answers = { 'spiegel-1': 4, 'spiegel-2': 'na' } as const;
    const state = savedAt('result', leerleiderSpiegelDefinition, answers);
    const { element } = await mount(TAG, {
      attributes: { perspective: 'spiegel' },
      properties: { state },
    });
    expect(title(element)).to.equal(leerleiderSpiegelTextNl.thanks);
    expect(shows(element, leerleiderSpiegelTextNl.onlyMean)).to.have.length(1);
    const rows = listed(element, leerleiderSpiegelTextNl.answers);
    const asked = leerleiderSpiegelDefinition.texts['nl']?.items ?? {};
    expect(rows.slice(0, 3)).to.eql([
      `${asked['spiegel-1']} vaak`,
      `${asked['spiegel-2']} weet ik niet`,
      `${asked['spiegel-3']} ${nl.review.noAnswer}`,
    ]);
    expect(rows).to.have.length(15);
    expect(allByRole(element, 'checkbox')).to.eql([]);
    expect(allByRole(element, 'summary', nl.result.card.title)).to.have.length(1);
    expectNoJudgement(element);
    await expect(element).to.be.accessible();
  });

  it('asks the manager when the perspective is none that exists', async () => {
    const { element, events } = await mount(TAG, { attributes: { perspective: 'buur' } });
    expect(title(element)).to.equal(leerleiderDefinition.texts['nl']?.title);
    expect(details(events, 'leer-error')).to.have.length(1);
    expect(warnings.join()).to.contain('perspective');
  });
});

const PLANNED = {
  chosen: ['gedrag-1-actie'],
  plan: { 'gedrag-1-actie': { what: 'Vertel het', withWhom: 'Jan', when: '2026-06-01' } },
};

function actionTitle(item: string, which = 'actie'): string {
  return leerleiderDefinition.adviceTexts?.['nl']?.[`${item}-${which}`]?.title ?? '?';
}
