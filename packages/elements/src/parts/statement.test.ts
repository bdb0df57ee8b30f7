import type { Definition } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from '../testing/by-role.js';
import { draw, only } from '../testing/draw.js';
import { answer, answered, focused, press, statement as shownStatement } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { settled } from '../testing/settled.js';
import { smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';
import { viewOf } from '../testing/view.js';
import { statement } from './statement.js';

const nl = smallDefinition.texts['nl']!;
/** The same, with the first scale as numbers to fill in. */
const counting: Definition = {
  instrument: {
    ...smallDefinition.instrument,
    scales: [{ id: 'a', format: { kind: 'count', most: 30 } }, { id: 'b' }],
  },
  texts: { nl: { ...nl, help: { 'a-1': 'Eén keer is een dag.' } } },
};

describe('A statement', () => {
  it('is accessible', async () => {
    await expect(draw(statement(viewOf(), 'a-1', 0))).to.be.accessible();
  });

  it('is a fieldset whose legend holds number and words', () => {
    const group = byRole(draw(statement(viewOf(), 'b-1', 0)), 'group', '3. Ik sta stil.');
    expect(group.firstElementChild?.tagName).to.equal('LEGEND');
  });

  const CHOICES = [
    { item: 'a-1', labels: ['nooit', 'zelden', 'soms', 'vaak', 'altijd', 'weet ik niet'] },
    { item: 'a-2', labels: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'] },
  ];
  for (const { item, labels } of CHOICES) {
    it(`${item} offers ${labels.length} native radios in full words, none chosen`, () => {
      const radios = allByRole(draw(statement(viewOf(), item, 0)), 'radio');
      expect(radios.map(nameOf)).to.eql(labels);
      expect(radios.filter((radio) => (radio as HTMLInputElement).checked)).to.eql([]);
    });
  }

  for (const { given, label } of [
    { given: 1, label: 'nooit' },
    { given: 5, label: 'altijd' },
    { given: 'na', label: 'weet ik niet' },
  ] as const) {
    it(`shows the answer ${given} as “${label}”`, () => {
      const view = viewOf({ session: { answers: { 'a-1': given } } });
      const radios = allByRole(draw(statement(view, 'a-1', 0)), 'radio');
      const checked = radios.filter((radio) => (radio as HTMLInputElement).checked);
      expect(checked.map(nameOf)).to.eql([label]);
    });
  }

  it('is marked while it is an open gap', () => {
    const open = (gaps: readonly string[]): boolean =>
      only(draw(statement(viewOf({ session: { gaps } }), 'a-2', 0)), 'fieldset').hasAttribute(
        'data-open',
      );
    expect(open(['a-2'])).to.equal(true);
    expect(open(['a-1'])).to.equal(false);
  });

  it('has a clear button once there is something to clear', () => {
    const buttons = (answers: Record<string, number>): number =>
      draw(statement(viewOf({ session: { answers } }), 'a-2', 0)).querySelectorAll('button').length;
    expect(buttons({})).to.equal(0);
    expect(buttons({ 'a-2': 3 })).to.equal(1);
  });

  it('keeps the place of that button beside an answer that opts out', () => {
    const idle = (answers: Record<string, number>): boolean =>
      only(draw(statement(viewOf({ session: { answers } }), 'a-1', 0)), 'button').hasAttribute(
        'data-idle',
      );
    expect(idle({})).to.equal(true);
    expect(idle({ 'a-1': 3 })).to.equal(false);
  });
});

describe('The statements of a page', () => {
  it('have names of their own, also beside another element', async () => {
    const elements = [await mount('test-questionnaire'), await mount('test-questionnaire')];
    const names = new Set<string>();
    for (const { element } of elements) {
      await press(element, 'Begin');
      for (const group of allByRole(element, 'group')) {
        const own = new Set(
          allByRole(group, 'radio').map((radio) => (radio as HTMLInputElement).name),
        );
        expect(own.size).to.equal(1);
        for (const name of own) names.add(name);
      }
    }
    expect(names.size).to.equal(4);
  });

  it('leave each other alone: an answer changes nothing in the others', async () => {
    const { element } = await mount('test-questionnaire', { attributes: { paging: 'all' } });
    await press(element, 'Begin');
    const changes = new Map<number, number>();
    const observers = [1, 2, 3, 4].map((number) => {
      const observer = new MutationObserver((records) =>
        changes.set(number, (changes.get(number) ?? 0) + records.length),
      );
      observer.observe(shownStatement(element, number), {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      return observer;
    });
    await answer(element, 2, 'vaak');
    await settled();
    for (const observer of observers) observer.disconnect();
    expect([...changes.keys()]).to.eql([2]);
  });

  it('keep their answers when another page is drawn in the same place, and back', async () => {
    const { element } = await mount('test-questionnaire');
    await press(element, 'Begin');
    await answer(element, 1, 'weet ik niet');
    await answer(element, 2, 'nooit');
    await press(element, 'Volgende');
    expect([answered(element, 3), answered(element, 4)]).to.eql([null, null]);
    await answer(element, 3, 'altijd');
    await answer(element, 4, 'soms');
    await press(element, 'Vorige');
    expect([answered(element, 1), answered(element, 2)]).to.eql(['weet ik niet', 'nooit']);
    await press(element, 'Volgende');
    expect([answered(element, 3), answered(element, 4)]).to.eql(['altijd', 'soms']);
  });

  it('can be cleared again; focus goes to the first answer, not to the page', async () => {
    const { element } = await mount('test-questionnaire');
    await press(element, 'Begin');
    await answer(element, 1, 'vaak');
    await press(element, 'Wis antwoord 1');
    expect(answered(element, 1)).to.equal(null);
    expect(element.state?.answers).to.eql({});
    expect(focused(element)).to.equal('1. Ik kijk goed. nooit');
  });
});

describe('A statement that is counted', () => {
  it('is accessible', async () => {
    await expect(draw(statement(viewOf({ definition: counting }), 'a-1', 0))).to.be.accessible();
  });

  const TYPED = [
    { typed: '3', answer: 3, shows: '3' },
    { typed: '0', answer: 0, shows: '0' },
    { typed: '99', answer: 30, shows: '30' },
    { typed: '-2', answer: 0, shows: '0' },
    { typed: '2.6', answer: 3, shows: '3' },
    { typed: '', answer: undefined, shows: '' },
  ];
  for (const { typed, answer: given, shows } of TYPED) {
    it(`“${typed}” counts as ${given ?? 'no answer'}, and the person sees it`, async () => {
      const properties = { definition: counting };
      const { element } = await mount('test-questionnaire', {
        attributes: { start: 'none' },
        properties,
      });
      const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="number"]');
      if (!input) throw new Error('there is nothing to fill in');
      input.value = '7';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.value = typed;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(element.state?.answers['a-1']).to.equal(given);
      expect(input.value).to.equal(shows);
    });
  }
});
