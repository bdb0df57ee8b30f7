import { leerleider, leerleiderDefinition, type Answers } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { leerleiderChecklistNl as words } from '../locales/leerleider-checklist.nl.js';
import { allByRole, byRole, nameOf, textOf } from '../testing/by-role.js';
import { answerAll, press, title } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { replaced } from '../testing/replaced.js';
import { expectNoJudgement } from '../testing/result-texts.js';
import { savedAt } from '../testing/saved.js';
import { settled } from '../testing/settled.js';
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
  it('are those for what the person seldom does, the most seldom first', async () => {
    const answers = {
      ...answersOf(...leerleider.items.map(() => 5)),
      'gedrag-2': 3,
      'gedrag-7': 1,
    };
    const element = await resultOf(answers);
    expect(allByRole(element, 'checkbox').map(nameOf)).to.eql([
      actionTitle('gedrag-7'),
      actionTitle('gedrag-2'),
    ]);
  });

  it('are left out when the person does everything often', async () => {
    const element = await resultOf(answersOf(...leerleider.items.map(() => 4)));
    expect(allByRole(element, 'checkbox')).to.eql([]);
    expect(allByRole(element, 'heading', 'Wat kun je nu doen?')).to.eql([]);
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
    const boxes = (): readonly HTMLInputElement[] =>
      allByRole(element, 'checkbox') as readonly HTMLInputElement[];
    const able = (): number => boxes().filter(({ disabled }) => !disabled).length;
    const choose = async (index: number): Promise<void> => {
      boxes()[index]?.click();
      await element.updateComplete;
    };
    expect(able()).to.equal(15);
    await choose(0);
    await choose(2);
    expect(able()).to.equal(15);
    await choose(4);
    expect(able()).to.equal(3);
    await choose(6);
    expect(element.state?.chosen).to.eql(['gedrag-1-actie', 'gedrag-3-actie', 'gedrag-5-actie']);
    expect(boxes().filter(({ checked }) => checked)).to.have.length(3);
    await choose(2);
    expect(able()).to.equal(15);
    expect(element.state?.chosen).to.eql(['gedrag-1-actie', 'gedrag-5-actie']);
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

  it('are never part of the result that the page gets', async () => {
    const state = savedAt('result', leerleiderDefinition, answersOf(1), {
      chosen: ['gedrag-1-actie'],
    });
    const { element } = await mount(TAG, {
      attributes: { share: 'answers' },
      properties: { state },
    });
    expect(JSON.stringify(element.result)).not.to.contain('actie');
  });
});

function actionTitle(item: string): string {
  return leerleiderDefinition.adviceTexts?.['nl']?.[`${item}-actie`]?.title ?? '?';
}
