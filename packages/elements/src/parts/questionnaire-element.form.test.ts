import { expect, fixtureSync, html } from '@open-wc/testing';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { answer, press, title } from '../testing/drive.js';
import { replaced } from '../testing/replaced.js';
import { savedAt } from '../testing/saved.js';
import { settled } from '../testing/settled.js';
import { smallDefinition } from '../testing/small-definition.js';
import { TestQuestionnaire } from '../testing/test-questionnaire.js';

const REVIEWED = savedAt('review', smallDefinition, { 'a-1': 1, 'a-2': 2, 'b-1': 3, 'b-2': 4 });

async function formWith(element: HTMLElement): Promise<HTMLFormElement> {
  const form = fixtureSync<HTMLFormElement>(html`<form>${element}</form>`);
  await settled();
  return form;
}

function named(name: string | null, share = 'scores'): TestQuestionnaire {
  const element = new TestQuestionnaire();
  if (name !== null) element.setAttribute('name', name);
  Object.assign(element, { share, state: REVIEWED });
  return element;
}

describe('In a form', () => {
  it('there is nothing to submit before the result', async () => {
    const form = await formWith(named('klimaat'));
    expect([...new FormData(form)]).to.eql([]);
  });

  it('the result is submitted under the name of the element', async () => {
    const element = named('klimaat', 'answers');
    const form = await formWith(element);
    await press(element, 'Toon mijn resultaat');
    const data = new FormData(form);
    expect(JSON.parse(data.get('klimaat') as string)).to.eql(element.result);
    expect(data.get('klimaat.b-2')).to.equal('4');
  });

  it('nothing is submitted without a name', async () => {
    const element = named(null);
    const form = await formWith(element);
    await press(element, 'Toon mijn resultaat');
    expect([...new FormData(form)]).to.eql([]);
  });

  it('nothing is submitted that the page held back', async () => {
    const element = named('klimaat');
    const form = await formWith(element);
    element.addEventListener('leer-submit', (event) => event.preventDefault());
    await press(element, 'Toon mijn resultaat');
    expect(title(element)).to.equal('Het gaat');
    expect([...new FormData(form)]).to.eql([]);
  });

  it('no press on a button submits the form', async () => {
    const element = named('klimaat');
    const form = await formWith(element);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    await press(element, 'Wijzig Uitspraak 1');
    await press(element, 'Bekijk je antwoorden');
    await press(element, 'Toon mijn resultaat');
    expect(submits).to.equal(0);
  });

  it('reset begins again, and empties what is submitted', async () => {
    const element = named('klimaat');
    const form = await formWith(element);
    await press(element, 'Toon mijn resultaat');
    form.reset();
    await element.updateComplete;
    expect(title(element)).to.equal('Hoe gaat het?');
    expect(element.state?.answers).to.eql({});
    expect([...new FormData(form)]).to.eql([]);
  });

  it('a disabled fieldset makes it inert', async () => {
    const element = named('klimaat');
    const form = await formWith(element);
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(element);
    fieldset.disabled = true;
    expect(element.inert).to.equal(true);
    fieldset.disabled = false;
    expect(element.inert).to.equal(false);
  });

  it('what the browser restores brings the person back', async () => {
    const element = new TestQuestionnaire();
    await formWith(element);
    element.formStateRestoreCallback(JSON.stringify(REVIEWED));
    await element.updateComplete;
    expect(title(element)).to.equal('Kijk je antwoorden na');
    await press(element, 'Wijzig Uitspraak 1');
    await answer(element, 1, 'altijd');
    expect(element.state?.answers).to.eql({ ...REVIEWED.answers, 'a-1': 5 });
  });

  it('the browser keeps the state, also on a page that put a toJSON on arrays', async () => {
    const kept: unknown[] = [];
    const undo = [
      replaced(Array.prototype, 'toJSON', () => 'polluted'),
      replaced(ElementInternals.prototype, 'setFormValue', (_: unknown, state: unknown) =>
        kept.push(state),
      ),
    ];
    await formWith(named('klimaat'));
    for (const each of undo) each();
    expect(JSON.parse(String(kept.at(-1)))).to.eql(REVIEWED);
  });

  describe('what the browser restores wrongly', () => {
    const warnings = capturedWarnings();

    for (const { title: name, state } of [
      { title: 'no JSON', state: '{' },
      { title: 'null as JSON', state: 'null' },
      { title: 'a list', state: '[]' },
      { title: 'null', state: null },
      { title: 'form data', state: new FormData() },
    ]) {
      it(`(${name}) changes nothing`, async () => {
        const element = new TestQuestionnaire();
        await formWith(element);
        element.formStateRestoreCallback(state);
        await element.updateComplete;
        expect(title(element)).to.equal('Hoe gaat het?');
        expect(element.state?.answers).to.eql({});
        expect(warnings.length).to.be.at.most(1);
      });
    }

    it('is told of as a fault', async () => {
      const element = new TestQuestionnaire();
      await formWith(element);
      const codes: string[] = [];
      element.addEventListener('leer-error', ({ detail }) => codes.push(detail.code));
      element.formStateRestoreCallback('{');
      await element.updateComplete;
      expect(codes).to.eql(['state']);
    });
  });
});
