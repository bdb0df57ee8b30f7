import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole, nameOf, textOf } from '../testing/by-role.js';
import { answer, answerAll, answered, focused, press, title } from '../testing/drive.js';
import { mount, type Wish } from '../testing/mount.js';
import { savedAt } from '../testing/saved.js';
import { shown } from '../testing/shown.js';
import { smallDefinition } from '../testing/small-definition.js';
import '../testing/test-questionnaire.js';

const SOME = { 'a-1': 'na', 'a-2': 4 } as const;
const ALL = { ...SOME, 'b-1': 1, 'b-2': 5 };

function mountReview(answers: Readonly<Record<string, number | 'na'>>, wish: Wish = {}) {
  const state = savedAt('review', smallDefinition, answers, { item: 'b-1' });
  return mount('test-questionnaire', { ...wish, properties: { state } });
}

describe('The review', () => {
  it('is accessible', async () => {
    const { element } = await mountReview(SOME);
    await expect(element).to.be.accessible();
  });

  it('shows each statement with its answer in words', async () => {
    const { element } = await mountReview(SOME);
    const rows = [...(element.shadowRoot?.querySelectorAll('ol.answers li') ?? [])].map(textOf);
    expect(rows).to.eql([
      'Ik kijk goed. weet ik niet Wijzig Uitspraak 1',
      'Ik luister goed. vaak Wijzig Uitspraak 2',
      'Ik sta stil. geen antwoord Wijzig Uitspraak 3',
      'Ik loop door. geen antwoord Wijzig Uitspraak 4',
    ]);
  });

  for (const { answers, says } of [
    { answers: SOME, says: `${nl.page.skipped(2)}.` },
    { answers: ALL, says: nl.review.complete },
  ]) {
    it(`says “${says}”`, async () => {
      const { element } = await mountReview(answers);
      expect(shown(element)).to.contain(says);
    });
  }

  it('does not say that gaps are fine where the host refuses them', async () => {
    const { element } = await mountReview(SOME, { attributes: { unanswered: 'refuse' } });
    expect(shown(element)).not.to.contain(nl.page.maySkip);
  });

  it('leads to a statement and back again, with the new answer', async () => {
    const { element } = await mountReview(ALL);
    await press(element, 'Wijzig Uitspraak 2');
    expect(title(element)).to.equal('Denk aan vandaag');
    expect(answered(element, 2)).to.equal('vaak');
    await answer(element, 2, 'nooit');
    await press(element, 'Bekijk je antwoorden');
    expect(title(element)).to.equal('Kijk je antwoorden na');
    expect(shown(element)).to.contain('Ik luister goed. nooit');
  });

  it('takes focus to the first answer of the statement to change, and says the step', async () => {
    const { element } = await mountReview(ALL);
    await press(element, 'Wijzig Uitspraak 2');
    expect(focused(element)).to.equal('2. Ik luister goed. nooit');
    expect(textOf(allByRole(element, 'status')[0])).to.equal(nl.page.step(1, 2));
  });

  it('stays the way back when the page to change has open statements of its own', async () => {
    const { element } = await mountReview(SOME, { attributes: { unanswered: 'refuse' } });
    await press(element, 'Wijzig Uitspraak 3');
    await press(element, 'Bekijk je antwoorden');
    expect(focused(element)).to.equal(nl.page.open(2));
    await press(element, '4. Ik loop door.');
    expect(focused(element)).to.equal('4. Ik loop door. nooit');
    await answerAll(element, 'soms');
    await press(element, 'Bekijk je antwoorden');
    expect(title(element)).to.equal('Kijk je antwoorden na');
  });

  it('goes back to the last page', async () => {
    const { element } = await mountReview(ALL);
    await press(element, 'Vorige');
    expect(title(element)).to.equal('Denk aan gisteren');
  });

  it('lets go on with gaps', async () => {
    const { element } = await mountReview(SOME);
    await press(element, 'Toon mijn resultaat');
    expect(title(element)).to.equal('Het gaat');
  });

  it('refuses gaps where the host does, and each entry leads to its statement', async () => {
    const { element } = await mountReview(SOME, { attributes: { unanswered: 'refuse' } });
    await press(element, 'Toon mijn resultaat');
    expect(focused(element)).to.equal(nl.page.open(2));
    await press(element, '3. Ik sta stil.');
    expect(title(element)).to.equal('Denk aan gisteren');
    expect(focused(element)).to.equal('3. Ik sta stil. nooit');
    await answerAll(element, 'soms');
    await press(element, 'Bekijk je antwoorden');
    expect(allByRole(element, 'heading').map(nameOf)).to.eql(['Kijk je antwoorden na']);
    await press(element, 'Toon mijn resultaat');
    expect(title(element)).to.equal('Het gaat');
  });
});
