import {
  ketenDefinition,
  leerklimaat,
  leerklimaatDefinition,
  leerklimaatKortDefinition,
  scoreSheet,
  veiligheidDefinition,
  type Answers,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { leerklimaatSurveyNl } from '../locales/leerklimaat-survey.nl.js';
import { nl } from '../locales/nl.js';
import { scalesNl as words } from '../locales/scales.nl.js';
import { allByRole, byRole, nameOf, textOf } from '../testing/by-role.js';
import { answerAll, press, title } from '../testing/drive.js';
import { capturedWarnings } from '../testing/captured-warnings.js';
import { details, mount } from '../testing/mount.js';
import { expectNoJudgement, rowsBelow, textsIn } from '../testing/result-texts.js';
import { pointsPerScale, savedAt } from '../testing/saved.js';
import { shown, shows } from '../testing/shown.js';
import '../modules/eigen-inhoud/eigen-inhoud.js';
import '../modules/keten/keten.js';
import '../modules/veiligheid/veiligheid.js';
import { LeerklimaatSurvey } from './leerklimaat-survey.js';

const TAG = 'leerklimaat-survey';
/** The box of a text is a little larger than its letters. */
const MARGIN = 3;
const MIDDLE = pointsPerScale(
  leerklimaat,
  Object.fromEntries(leerklimaat.scales.map(({ id }) => [id, 3])),
);
const APART = {
  ...MIDDLE,
  ...pointsPerScale(leerklimaat, { leerleiderschap: 5, ruimte: 1 }),
};
const TIED = {
  ...APART,
  ...pointsPerScale(leerklimaat, { steun: 5, opportuniteiten: 1, kennisdeling: 1 }),
};
const WITHOUT_STEUN = Object.fromEntries(
  Object.entries(APART).filter(([item]) => !item.startsWith('steun')),
);

async function resultOf(answers: Answers) {
  const state = savedAt('result', leerklimaatDefinition, answers);
  const { element } = await mount(TAG, { properties: { state } });
  return element;
}

function pictures(element: Element): readonly HTMLElement[] {
  return allByRole(element, 'img');
}

describe('leerklimaat-survey', () => {
  it('is registered with the class that its module gives', () => {
    expect(customElements.get(TAG)).to.equal(LeerklimaatSurvey);
  });

  it('says how many statements there are, and how long they take', async () => {
    const { element } = await mount(TAG);
    const sentences = [nl.start.statements(36), nl.start.minutes(7)];
    expect(shows(element, ...sentences)).to.eql(sentences);
  });

  it('is accessible on the start page, a page and the result', async () => {
    const { element } = await mount(TAG);
    await expect(element).to.be.accessible();
    await press(element, 'Begin');
    await expect(element).to.be.accessible();
    const result = await resultOf(APART);
    for (const summary of allByRole(result, 'summary')) summary.click();
    await expect(result).to.be.accessible();
  });

  it('leads 36 statements on six pages to scores that the core computes too', async () => {
    const { element } = await mount(TAG, { attributes: { share: 'answers' } });
    await press(element, 'Begin');
    for (const label of ['mee eens', 'niet mee eens', 'deels mee eens', 'mee eens', 'mee eens']) {
      expect(allByRole(element, 'group')).to.have.length(6);
      await answerAll(element, label);
      await press(element, 'Volgende');
    }
    await answerAll(element, 'helemaal mee eens');
    await press(element, 'Bekijk je antwoorden');
    await press(element, 'Toon mijn resultaat');
    const { answers = {}, scores } = element.result ?? {};
    expect(Object.keys(answers)).to.have.length(36);
    const { flags: _, ...expected } = scoreSheet(leerklimaat, answers);
    expect(scores).to.eql(expected);
    expect(shown(element)).to.contain('Kennisdeling');
  });

  it('never names what a page measures', async () => {
    const { element } = await mount(TAG, { attributes: { start: 'none', paging: 'page' } });
    const names = Object.values(leerklimaatDefinition.texts['nl']?.scales ?? {});
    for (const page of leerklimaat.pages) {
      element.state = savedAt('page', leerklimaatDefinition, {}, { item: page.items[0] });
      await element.updateComplete;
      for (const { name, shortName } of names) {
        expect(title(element)).not.to.contain(name);
        expect(title(element)).not.to.contain(shortName);
      }
    }
  });

  it('offers the way out where people can not know', async () => {
    const { element } = await mount(TAG, { attributes: { start: 'none', paging: 'all' } });
    const offered = allByRole(element, 'radio', 'weet ik niet').length;
    expect(offered).to.equal(6);
  });
});

describe('The finding of leerklimaat-survey', () => {
  const CASES = [
    {
      when: 'two scales clearly differ',
      answers: APART,
      finding: words.apart('leerleiderschap', 'ruimte'),
    },
    {
      when: 'two share the top and three the bottom',
      answers: TIED,
      finding: words.apart('leerleiderschap en steun', 'kansen, ruimte en kennisdeling'),
    },
    {
      when: 'no scales clearly differ',
      answers: MIDDLE,
      finding: words.together,
    },
    {
      when: 'a scale has no score',
      answers: WITHOUT_STEUN,
      finding: words.incomplete,
    },
    { when: 'nothing is answered', answers: {}, finding: words.incomplete },
  ];
  for (const { when, answers, finding } of CASES) {
    it(`when ${when} is “${finding}”`, async () => {
      const element = await resultOf(answers);
      expect(title(element)).to.equal(finding);
      expectNoJudgement(element);
    });
  }
});

describe('The pictures of leerklimaat-survey', () => {
  for (const { when, answers } of [
    { when: 'scores', answers: APART },
    { when: 'a scale without a score', answers: WITHOUT_STEUN },
    { when: 'no answers', answers: {} },
  ]) {
    it(`with ${when} show the numbers of their tables`, async () => {
      const [flower, plot] = pictures(await resultOf(answers));
      if (!flower || !plot) throw new Error('There are two pictures.');
      const rows = rowsBelow(flower);
      expect(rows).to.have.length(6);
      expect(rowsBelow(plot)).to.eql(rows);
      const text = leerklimaatDefinition.texts['nl'];
      leerklimaat.scales.forEach(({ id }, index) => {
        const [name, score, anchor] = rows[index] ?? [];
        const short = text?.scales[id]?.shortName ?? '';
        expect(name).to.equal(text?.scales[id]?.name);
        expect(textsIn(flower)).to.include(`${short}${score}`);
        const drawn = textsIn(plot);
        expect(drawn[drawn.indexOf(short) + 1]).to.equal(score === '–' ? anchor : score);
      });
    });
  }

  it('have tables with score, words, error and answers', async () => {
    const element = await resultOf(WITHOUT_STEUN);
    const [flower] = pictures(element);
    const rows = flower ? rowsBelow(flower) : [];
    expect(rows[0]).to.eql([
      'Leerleiderschap',
      '100',
      'helemaal mee eens',
      '83 tot 100',
      '6 van 6',
    ]);
    expect(rows[2]).to.eql([
      'Steun voelen om te leren',
      '–',
      'te weinig antwoorden',
      '–',
      '0 van 6',
    ]);
  });

  it('are named by the sentence that stands with them', async () => {
    const element = await resultOf(APART);
    for (const picture of pictures(element)) {
      const caption = picture.closest('figure')?.querySelector('figcaption');
      expect(nameOf(picture)).to.equal(textOf(caption));
      expect(nameOf(picture)).not.to.equal('');
    }
    expect(new Set(pictures(element).map(nameOf)).size).to.equal(2);
  });

  for (const width of [288, 700]) {
    it(`keep their labels inside and apart in a column of ${width} pixels`, async () => {
      const element = await resultOf(APART);
      element.style.cssText = `display: block; width: ${width}px`;
      const [flower] = pictures(element);
      const frame = flower?.getBoundingClientRect();
      const labels = Array.from(flower?.querySelectorAll('text') ?? [], (label) =>
        label.getBoundingClientRect(),
      );
      expect(labels).to.have.length(6);
      for (const { left, right, top, bottom } of labels) {
        expect(left).to.be.at.least((frame?.left ?? NaN) - MARGIN);
        expect(right).to.be.at.most((frame?.right ?? NaN) + MARGIN);
        expect(top).to.be.at.least((frame?.top ?? NaN) - MARGIN);
        expect(bottom).to.be.at.most((frame?.bottom ?? NaN) + MARGIN);
      }
      expect(overlapping(labels)).to.equal(0);
    });
  }

  it('leave the flower out for an own instrument without a heart', async () => {
    const { foundation: _, ...scoring } = leerklimaat.scoring;
    const definition = { ...leerklimaatDefinition, instrument: { ...leerklimaat, scoring } };
    const state = savedAt('result', definition, APART);
    const { element } = await mount(TAG, { properties: { definition, state } });
    expect(pictures(element)).to.have.length(1);
    expect(byRole(element, 'img').classList.contains('plot')).to.equal(true);
  });
});

describe('The precision of leerklimaat-survey', () => {
  const LENGTHS = [
    { length: 'volledig', definition: leerklimaatDefinition, half: 17, apart: 34, less: false },
    { length: 'kort', definition: leerklimaatKortDefinition, half: 24, apart: 48, less: true },
  ];
  for (const { length, definition, half, apart, less } of LENGTHS) {
    it(`is said in points for length="${length}"`, async () => {
      const state = savedAt('result', definition, APART);
      const answers = Object.fromEntries(
        definition.instrument.items.map(({ id }) => [id, APART[id] ?? 3]),
      );
      const { element } = await mount(TAG, {
        attributes: { length },
        properties: { state: { ...state, answers } },
      });
      const { precision, lessPrecise } = leerklimaatSurveyNl;
      expect(shows(element, precision(half, apart), lessPrecise)).to.eql([
        precision(half, apart),
        ...(less ? [lessPrecise] : []),
      ]);
    });
  }

  it('belongs to 18 statements when the survey is short', async () => {
    const { element } = await mount(TAG, { attributes: { length: 'kort' } });
    expect(shows(element, nl.start.statements(18))).to.have.length(1);
  });
});

describe('The modules of leerklimaat-survey', () => {
  const warnings = capturedWarnings();
  const short = { start: 'none', paging: 'all', review: 'none', length: 'kort' };

  it('are asked in one flow, and give one result with the labels of the host', async () => {
    const attributes = { ...short, modules: 'keten veiligheid', team: 'Noord', round: '2' };
    const { element, events } = await mount(TAG, { attributes });
    expect(allByRole(element, 'group')).to.have.length(18 + 7 + 18);
    await answerAll(element, 'mee eens');
    await press(element, nl.page.finish);
    const results = details(events, 'leer-result');
    expect(results).to.have.length(1);
    const { modules, labels, instrument } = element.result ?? {};
    expect(instrument?.id).to.equal('leerklimaat-kort');
    expect(modules?.map((module) => module.instrument.id)).to.eql(['veiligheid', 'keten']);
    expect(modules?.every(({ scores }) => scores)).to.equal(true);
    expect(labels).to.eql({ team: 'Noord', round: '2' });
    const sections = [veiligheidDefinition, ketenDefinition].map(
      ({ texts }) => texts['nl']?.resultTitle,
    );
    const headings = allByRole(element, 'heading').map(nameOf);
    expect(headings.filter((heading) => sections.includes(heading))).to.eql(sections);
    await expect(element).to.be.accessible();
    expect(warnings).to.eql([]);
  });

  const FAULTS = [
    { modules: 'veiligheid onbekend', asked: 25, code: 'unknown' },
    { modules: 'veiligheid leergoesting', asked: 25, code: 'missing' },
  ];
  for (const { modules, asked, code } of FAULTS) {
    it(`ask the rest with modules="${modules}", and tell what is ${code}`, async () => {
      const { element, events } = await mount(TAG, { attributes: { ...short, modules } });
      expect(allByRole(element, 'group')).to.have.length(asked);
      const issues = details(events, 'leer-error').flatMap((detail) => detail.issues);
      expect(issues.map((issue) => issue.code)).to.eql([code]);
      expect(warnings).to.have.length(1);
    });
  }

  it('are asked all the same above sixty statements, and the developer hears of it', async () => {
    const attributes = { start: 'none', paging: 'all', modules: 'keten veiligheid' };
    const { element, events } = await mount(TAG, { attributes });
    expect(allByRole(element, 'group')).to.have.length(36 + 7 + 18);
    const issues = details(events, 'leer-error').flatMap((detail) => detail.issues);
    expect(issues.map(({ code, received }) => [code, received])).to.eql([
      ['range', '61 statements'],
    ]);
  });
});

describe('A length that there is not', () => {
  const warnings = capturedWarnings();

  it('is told of, and the survey is asked in full', async () => {
    const { element, events } = await mount(TAG, { attributes: { length: 'lang' } });
    expect(shows(element, nl.start.statements(36))).to.have.length(1);
    expect(details(events, 'leer-error').map(({ code }) => code)).to.eql(['attribute']);
    expect(warnings.join()).to.contain('lang');
  });
});

function overlapping(boxes: readonly DOMRect[]): number {
  return boxes.filter((one, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  ).length;
}
