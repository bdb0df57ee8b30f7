import { leervoorkeur, leervoorkeurDefinition, type Answers } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { leervoorkeurProfileNl as words } from '../locales/leervoorkeur-profile.nl.js';
import { allByRole, byRole, textOf } from '../testing/by-role.js';
import { answerAll, press, title } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { expectNoJudgement, rowsBelow, textsIn } from '../testing/result-texts.js';
import { pointsPerScale, savedAt } from '../testing/saved.js';
import { shown } from '../testing/shown.js';
import { LeervoorkeurProfile } from './leervoorkeur-profile.js';

const TAG = 'leervoorkeur-profile';
const EQUAL = {
  kennisVerwerven: 3,
  participeren: 3,
  ontdekken: 3,
  kunstAfkijken: 3,
  oefenen: 3,
};
const ONE_TOP = pointsPerScale(leervoorkeur, { ...EQUAL, oefenen: 5, ontdekken: 2 });

async function resultOf(answers: Answers) {
  const state = savedAt('result', leervoorkeurDefinition, answers);
  const { element } = await mount(TAG, { properties: { state } });
  return element;
}

describe('leervoorkeur-profile', () => {
  it('is registered with the class that its module gives', () => {
    expect(customElements.get(TAG)).to.equal(LeervoorkeurProfile);
  });

  it('is accessible on the start page, a page and the result', async () => {
    const { element } = await mount(TAG);
    await expect(element).to.be.accessible();
    await press(element, 'Begin');
    await expect(element).to.be.accessible();
    await expect(await resultOf(ONE_TOP)).to.be.accessible();
  });

  it('leads twenty statements on four pages to the result', async () => {
    const { element } = await mount(TAG, { attributes: { review: 'none' } });
    await press(element, 'Begin');
    for (const next of ['Volgende', 'Volgende', 'Volgende', 'Toon mijn resultaat']) {
      expect(allByRole(element, 'group')).to.have.length(5);
      await answerAll(element, 'mee eens');
      await press(element, next);
    }
    expect(title(element)).to.equal(words.noTop);
    expect(element.result?.scores?.preferences.value).not.to.equal(null);
  });
});

describe('The finding of leervoorkeur-profile', () => {
  const CASES = [
    {
      when: 'one is on top',
      points: { ...EQUAL, oefenen: 5 },
      finding: words.oneTop('Oefenen'),
    },
    {
      when: 'two share the top',
      points: { ...EQUAL, oefenen: 5, ontdekken: 5 },
      finding: words.sharedTop('Ontdekken en Oefenen'),
    },
    {
      when: 'four share the top',
      points: { ...EQUAL, kunstAfkijken: 1 },
      finding: words.sharedTop('Kennis verwerven, Participeren, Ontdekken en Oefenen'),
    },
    {
      when: 'none stands out',
      points: EQUAL,
      finding: words.noTop,
    },
    {
      when: 'a preference has no score',
      points: { oefenen: 5, ontdekken: 1 },
      finding: words.incomplete,
    },
    {
      when: 'nothing is answered',
      points: {},
      finding: words.incomplete,
    },
  ];
  for (const { when, points, finding } of CASES) {
    it(`when ${when} is “${finding}”`, async () => {
      const element = await resultOf(pointsPerScale(leervoorkeur, points));
      expect(title(element)).to.equal(finding);
      expectNoJudgement(element);
    });
  }

  it('never makes a type, and says that a preference is no talent', async () => {
    for (const answers of [ONE_TOP, {}]) {
      const text = shown(await resultOf(answers));
      expect(text).to.contain('Een voorkeur is geen talent');
      expect(text).not.to.match(/\btype\b|leerstijl|je bent een/i);
    }
  });
});

describe('The picture of leervoorkeur-profile', () => {
  it('shows the preferences in order, with the numbers of its table', async () => {
    const element = await resultOf(ONE_TOP);
    const picture = byRole(element, 'img');
    const rows = rowsBelow(picture);
    // 100, 25 and three times 50 lie around a mean of 55.
    expect(rows.map(([name, against]) => `${name} ${against}`)).to.eql([
      'Oefenen +45',
      'Kennis verwerven −5',
      'Participeren −5',
      'Kunst afkijken −5',
      'Ontdekken −30',
    ]);
    expect(rows[0]?.[2]).to.equal('30 tot 60');
    const drawn = textsIn(picture);
    for (const [name = '', against] of rows) {
      expect(drawn[drawn.indexOf(name) + 1]).to.equal(against);
    }
  });

  it('warms what stands on top, and nothing when nothing does', async () => {
    const warm = async (answers: Answers): Promise<readonly string[]> => {
      const picture = byRole(await resultOf(answers), 'img');
      return Array.from(picture.querySelectorAll('.warm .label'), ({ textContent }) => textContent);
    };
    expect(await warm(ONE_TOP)).to.eql(['Oefenen']);
    expect(await warm(pointsPerScale(leervoorkeur, EQUAL))).to.eql([]);
  });

  it('is left out when there is no profile', async () => {
    const element = await resultOf({});
    expect(allByRole(element, 'img')).to.eql([]);
    expect(allByRole(element, 'heading', words.meanings)).to.eql([]);
  });
});

it('Each preference is explained in the same order: a possibility, a limit and a question', async () => {
  const element = await resultOf(ONE_TOP);
  const list = byRole(element, 'heading', words.meanings).nextElementSibling;
  const lines = Array.from(list?.children ?? [], textOf);
  const { texts, adviceTexts } = leervoorkeurDefinition;
  const order = ['oefenen', 'kennisVerwerven', 'participeren', 'kunstAfkijken', 'ontdekken'];
  expect(lines).to.have.length(5);
  order.forEach((scale, index) => {
    const text = texts['nl']?.scales[scale];
    const question = adviceTexts?.['nl']?.[`${scale}-a1`]?.firstStep;
    expect(question).to.match(/\?$/);
    expect(lines[index]).to.equal(`${text?.name}${text?.meaning} ${text?.caution} ${question}`);
  });
});
