import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole, byRole } from '../testing/by-role.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { answer, answerAll, answered, press, title, unfold } from '../testing/drive.js';
import { details, mount } from '../testing/mount.js';
import { settled } from '../testing/settled.js';
import { shows } from '../testing/shown.js';
import type { TestQuestionnaire } from '../testing/test-questionnaire.js';
import '../testing/test-questionnaire.js';

const TAG = 'test-questionnaire';

describe('What a host may set', () => {
  it('start="none" begins at the first page', async () => {
    const { element } = await mount(TAG, { attributes: { start: 'none' } });
    expect(title(element)).to.equal('Denk aan vandaag');
  });

  it('review="none" goes from the last page to the result', async () => {
    const { element } = await mount(TAG, { attributes: { review: 'none', paging: 'all' } });
    await press(element, 'Begin');
    await answerAll(element, 'vaak');
    await press(element, 'Toon mijn resultaat');
    expect(title(element)).to.equal('Het gaat');
  });

  for (const { paging, counts } of [
    { paging: 'page', counts: [2, 2] },
    { paging: 'all', counts: [4] },
    { paging: 'one', counts: [1, 1, 1, 1] },
  ]) {
    it(`paging="${paging}" shows ${counts.join(' + ')} statements`, async () => {
      const { element } = await mount(TAG, { attributes: { paging, start: 'none' } });
      const found: number[] = [];
      while (allByRole(element, 'group').length > 0) {
        found.push(allByRole(element, 'group').length);
        await answerAll(element, 'vaak');
        await press(element, /^(Volgende|Bekijk je antwoorden)$/);
      }
      expect(found).to.eql(counts);
    });
  }

  it('heading-level moves all headings', async () => {
    const { element } = await mount(TAG, { attributes: { 'heading-level': '4' } });
    const [first, ...others] = allByRole(element, 'heading').map(({ tagName }) => tagName);
    expect(first).to.equal('H4');
    expect([...new Set(others)]).to.eql(['H5']);
    await press(element, 'Begin');
    await press(element, 'Volgende');
    expect(byRole(element, 'heading', 'Denk aan vandaag').tagName).to.equal('H4');
    expect(byRole(element, 'heading', nl.page.skipped(2)).tagName).to.equal('H5');
  });
});

describe('An option that is not understood', () => {
  const warnings = capturedWarnings();

  for (const [attribute, value] of Object.entries({
    start: 'off',
    review: 'off',
    paging: 'pages',
    unanswered: 'forbid',
    share: 'all',
    'heading-level': '1',
  })) {
    it(`${attribute}="${value}" is a leer-error and a warning; the default stands`, async () => {
      const { element, events } = await mount(TAG, { attributes: { [attribute]: value } });
      expect(title(element)).to.equal('Hoe gaat het?');
      expect(byRole(element, 'heading', 'Hoe gaat het?').tagName).to.equal('H2');
      const [error, ...others] = details(events, 'leer-error');
      expect(others).to.eql([]);
      expect(error?.code).to.equal('attribute');
      expect(error?.message).to.contain(attribute).and.contain(value);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<test-questionnaire>').and.contain(attribute);
    });
  }
});

describe('An option that changes while somebody answers', () => {
  it('keeps the answers and the place', async () => {
    const { element } = await mount(TAG);
    await press(element, 'Begin');
    await answerAll(element, 'vaak');
    await press(element, 'Volgende');
    await answer(element, 3, 'soms');
    for (const { options, heading, numbers } of [
      { options: { paging: 'one' }, heading: 'Denk aan gisteren', numbers: [3] },
      { options: { paging: 'all' }, heading: 'Denk aan vandaag', numbers: [1, 2, 3, 4] },
      { options: { paging: 'page', review: 'none' }, heading: 'Denk aan vandaag', numbers: [1, 2] },
      { options: { start: 'none', headingLevel: 3 }, heading: 'Denk aan vandaag', numbers: [1, 2] },
    ]) {
      Object.assign(element, options);
      await element.updateComplete;
      const found = byRole(element, 'heading', heading);
      expect(found.tagName).to.equal(`H${element.headingLevel}`);
      expect(allByRole(element, 'group')).to.have.length(numbers.length);
      for (const number of numbers) {
        expect(answered(element, number)).to.equal([null, 'vaak', 'vaak', 'soms', null][number]);
      }
      expect(element.state?.answers).to.eql({ 'a-1': 4, 'a-2': 4, 'b-1': 3 });
    }
  });

  it('keeps the result', async () => {
    const { element, events } = await mount(TAG, { attributes: { review: 'none', paging: 'all' } });
    await press(element, 'Begin');
    await answerAll(element, 'vaak');
    await press(element, 'Toon mijn resultaat');
    const before = element.result;
    element.start = 'none';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(title(element)).to.equal('Het gaat');
    expect(element.result).to.eql(before);
    expect(details(events, 'leer-error')).to.eql([]);
  });
});

describe('What will be shared', () => {
  const ANSWERS = { 'a-1': 4, 'a-2': 4, 'b-1': 4, 'b-2': 4 };
  const SHORT = { review: 'none', paging: 'all' };
  const { pageGets, shared } = nl.start;

  it('follows the host until the person presses start', async () => {
    const { element, events } = await mount(TAG, { attributes: SHORT });
    await share(element, 'answers');
    expect(promised(element)).to.eql([pageGets(shared.answers)]);
    await press(element, nl.start.begin);
    await finish(element);
    expect(details(events, 'leer-start')).to.eql([{ share: 'answers' }]);
    expect(element.result?.answers).to.eql(ANSWERS);
  });

  it('is promised from then on, also on the start page', async () => {
    const { element, events } = await mount(TAG, { attributes: SHORT });
    await press(element, nl.start.begin);
    await share(element, 'answers');
    await press(element, nl.page.back);
    expect(promised(element)).to.eql([pageGets(shared.scores)]);
    await press(element, nl.start.begin);
    await finish(element);
    await share(element, 'completion');
    await settled();
    const [result] = details(events, 'leer-result');
    expect(details(events, 'leer-start')).to.eql([{ share: 'scores' }, { share: 'scores' }]);
    expect(result).to.include({ share: 'scores' }).and.not.to.have.property('answers');
    expect(element.result).to.eql(result);
  });

  it('is what the host says again after a restart', async () => {
    const { element } = await mount(TAG, { attributes: SHORT });
    await press(element, nl.start.begin);
    await finish(element);
    await share(element, 'answers');
    unfold(element, nl.result.restart);
    await press(element, nl.result.restartYes);
    expect(promised(element)).to.eql([pageGets(shared.answers)]);
    await share(element, 'completion');
    expect(promised(element)).to.eql([pageGets(shared.completion)]);
    await share(element, 'answers');
    await press(element, nl.start.begin);
    await finish(element);
    expect(element.result?.answers).to.eql(ANSWERS);
  });

  function promised(element: TestQuestionnaire): readonly string[] {
    return shows(element, ...Object.values(shared).map(pageGets));
  }
});

async function share(element: TestQuestionnaire, value: string): Promise<void> {
  element.share = value;
  await element.updateComplete;
}

async function finish(element: TestQuestionnaire): Promise<void> {
  await answerAll(element, 'vaak');
  await press(element, nl.page.finish);
}
