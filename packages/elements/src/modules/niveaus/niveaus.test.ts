import {
  leervoorkeur,
  leervoorkeurDefinition,
  leervoorkeurKeuzeDefinition,
  preferenceCode,
  toJson,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../leervoorkeur-keuze/leervoorkeur-keuze.js';
import '../../leerklimaat-survey/leerklimaat-survey.js';
import '../../leervoorkeur-profile/leervoorkeur-profile.js';
import type { LeervoorkeurProfile } from '../../leervoorkeur-profile/leervoorkeur-profile.js';
import { codesNl } from '../../locales/codes.nl.js';
import { niveausNl as words } from '../../locales/niveaus.nl.js';
import { allByRole, byRole, textOf } from '../../testing/by-role.js';
import { press, unfold } from '../../testing/drive.js';
import { mount } from '../../testing/mount.js';
import { replaced } from '../../testing/replaced.js';
import { expectNoJudgement, rowsBelow } from '../../testing/result-texts.js';
import { pointsPerScale, savedAt } from '../../testing/saved.js';
import { shown, shows } from '../../testing/shown.js';
import './niveaus.js';

const TAG = 'leervoorkeur-profile';
// 100, 75, 50, 25 and 0 around a mean of 50: rounded to fours in a code.
const OWN = {
  participeren: 5,
  ontdekken: 4,
  kunstAfkijken: 3,
  kennisVerwerven: 2,
  oefenen: 1,
};
const REVEALED = {
  participeren: 52,
  ontdekken: 24,
  kunstAfkijken: 0,
  kennisVerwerven: -24,
  oefenen: -48,
};
const OWN_CODE = codeOf(REVEALED);
const ANSWERS = pointsPerScale(leervoorkeur, OWN);

function codeOf(scores: Readonly<Record<string, number>>, instrument = 'leervoorkeur'): string {
  const order = preferenceCode.scales.map((scale) => ({ scale, value: scores[scale] ?? 0 }));
  return preferenceCode.write({ order }, instrument) ?? '';
}

async function result(
  answers = ANSWERS,
  definition = leervoorkeurDefinition,
): Promise<LeervoorkeurProfile> {
  const state = savedAt('result', definition, answers);
  const method = definition === leervoorkeurDefinition ? 'stellingen' : 'keuze';
  const { element } = await mount(TAG, { attributes: { method }, properties: { state } });
  return element;
}

function field(element: LeervoorkeurProfile): HTMLInputElement {
  const label = [...element.renderRoot.querySelectorAll('label')].find(
    (each) => textOf(each) === words.field,
  );
  return label?.control as HTMLInputElement;
}

async function type(element: LeervoorkeurProfile, code: string): Promise<void> {
  field(element).value = code;
  await press(element, words.show);
}

/** The words for each preference, by its name. */
function relations(element: LeervoorkeurProfile): Readonly<Record<string, string>> {
  const picture = byRole(element, 'img', words.picture);
  return Object.fromEntries(rowsBelow(picture).map((cells) => [cells[0], cells.at(-1) ?? '']));
}

describe('niveaus', () => {
  it('is accessible, empty and filled, and judges nobody', async () => {
    const element = await result();
    await expect(element).to.be.accessible();
    await press(element, words.make);
    await type(element, 'KMFQ');
    await expect(element).to.be.accessible();
    await type(element, codeOf({ participeren: -40, oefenen: 40 }));
    await expect(element).to.be.accessible();
    expectNoJudgement(element);
    expect(shown(element)).not.to.match(/allergie|\btype\b|leert het best/i);
  });

  it('says nothing under a result of something else', async () => {
    const { element } = await mount('leerklimaat-survey');
    expect(shows(element, words.title)).to.eql([]);
  });

  it('says so when there is no profile to lay beside another', async () => {
    const element = await result({});
    expect(shows(element, words.noProfile, words.make)).to.eql([words.noProfile]);
  });
});

describe('An own code', () => {
  it('comes after what it gives away, and only when it is asked for', async () => {
    const element = await result();
    expect(shows(element, words.reveals)).to.have.length(1);
    const list = [...element.renderRoot.querySelectorAll('li')].map(textOf);
    expect(list).to.include('Participeren: +52').and.include('Oefenen: −48');
    expect(shown(element)).not.to.contain(OWN_CODE);
    await press(element, words.make);
    expect(shown(element)).to.contain(OWN_CODE);
  });

  it('keeps focus on the button, that now copies', async () => {
    const texts: string[] = [];
    const undo = replaced(navigator, 'clipboard', {
      writeText: async (text: string) => void texts.push(text),
    });
    const element = await result();
    const button = byRole(element, 'button', words.make);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.renderRoot.activeElement).to.equal(byRole(element, 'button', words.copy));
    await press(element, words.copy);
    await element.updateComplete;
    undo();
    expect(texts).to.eql([OWN_CODE]);
    expect(shows(element, 'Gekopieerd.')).to.have.length(1);
  });

  it('is left to the hand where the page has no clipboard', async () => {
    const undo = replaced(navigator, 'clipboard', undefined);
    const element = await result();
    await press(element, words.make);
    await press(element, words.copy);
    await element.updateComplete;
    undo();
    expect(shows(element, words.copyByHand)).to.have.length(1);
  });
});

describe('The code of another', () => {
  const { faults } = codesNl;
  const FAULTS = [
    { when: 'empty', code: '', says: faults.length },
    { when: 'too short', code: 'KMFQ-AH6', says: faults.length },
    { when: 'with a sign that no code has', code: 'KMFQ-AH6O', says: faults.symbol },
    { when: 'mistyped', code: 'KMFQ-AH6M', says: faults.typing },
    { when: 'of another version', code: '2222-2222', says: faults.version },
    { when: 'the own one', code: OWN_CODE.toLowerCase(), says: faults.own },
  ];
  for (const { when, code, says } of FAULTS) {
    it(`that is ${when} is refused in a sentence that belongs to the field`, async () => {
      const element = await result();
      await type(element, code);
      const input = field(element);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(element.renderRoot.activeElement).to.equal(input);
      const described = (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => textOf(element.renderRoot.getElementById(id)));
      expect(described).to.eql([codesNl.hint, says]);
      expect(input.value).to.equal(code);
      expect(allByRole(element, 'img', words.picture)).to.eql([]);
    });
  }

  it('is taken by the enter key too, whatever its case and dashes, and the fault goes', async () => {
    const element = await result();
    await type(element, 'nope');
    const input = field(element);
    input.value = ` ${codeOf({ participeren: -40 }).toLowerCase().replace('-', ' ')} `;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    expect(shows(element, words.shows, codesNl.faults.length)).to.eql([words.shows]);
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    expect(input.value).to.equal('');
  });

  it('can be taken away again, and focus goes to the field', async () => {
    const element = await result();
    await type(element, codeOf({ participeren: -40 }));
    await press(element, words.forget);
    expect(allByRole(element, 'img', words.picture)).to.eql([]);
    expect(element.renderRoot.activeElement).to.equal(field(element));
  });
});

describe('Two people beside each other', () => {
  const { finding, relation, more, differ } = words;
  const CASES = [
    {
      title: 'complement each other',
      other: { participeren: -40, kennisVerwerven: 40 },
      finding: finding.complement('Participeren en Kennis verwerven'),
      says: {
        Participeren: `${relation.complement} ${more.first}`,
        'Kennis verwerven': `${relation.complement} ${more.second}`,
      },
    },
    {
      title: 'mirror each other',
      other: { participeren: -40 },
      finding: finding.mirror('Participeren'),
      says: { Participeren: `${relation.mirror} ${more.first}` },
    },
    {
      title: 'overlap',
      other: { participeren: 40 },
      finding: finding.overlap('Participeren'),
      says: { Participeren: relation.overlap, 'Kunst afkijken': relation.none },
    },
    {
      title: 'have a gap in common',
      other: { oefenen: -40 },
      finding: finding['shared-gap']('Oefenen'),
      says: { Oefenen: relation['shared-gap'] },
    },
    {
      title: 'differ only',
      other: {},
      finding: finding.differ('Participeren, Ontdekken, Kennis verwerven en Oefenen'),
      says: { Participeren: differ.first, Oefenen: differ.second, 'Kunst afkijken': relation.none },
    },
  ];
  for (const { title, other, finding: heading, says } of CASES) {
    it(`${title}: in words, in the table and as the finding`, async () => {
      const element = await result();
      await type(element, codeOf(other));
      expect(allByRole(element, 'heading', heading)).to.have.length(1);
      expect(relations(element)).to.include(says);
      for (const [name, sentence] of Object.entries(says)) {
        expect(shown(element)).to.contain(`${name} – ${sentence}`);
      }
    });
  }

  it('show the numbers that the codes tell, so that both see the same', async () => {
    const element = await result();
    await type(element, codeOf({ participeren: -40, oefenen: 20 }));
    const rows = rowsBelow(byRole(element, 'img', words.picture)).map((cells) => cells.slice(0, 3));
    expect(rows).to.eql([
      ['Participeren', '+52', '−40'],
      ['Ontdekken', '+24', '0'],
      ['Kunst afkijken', '0', '0'],
      ['Kennis verwerven', '−24', '0'],
      ['Oefenen', '−48', '+20'],
    ]);
  });

  it('get a question about what differs most, and only when something clearly does', async () => {
    const element = await result();
    expect(shown(element)).not.to.contain('verschillen jullie het meest');
    await type(element, codeOf({ participeren: -40 }));
    expect(shows(element, words.allergy('Participeren'))).to.have.length(1);
    await type(element, codeOf({ ...REVEALED, oefenen: -44 }));
    expect(shown(element)).not.to.contain('verschillen jullie het meest');
  });

  it('are told apart less soon when one of them chose between statements', async () => {
    const element = await result();
    // 20 is more than 1.96 × 7.6, and less than 1.96 × 12.1.
    const other = { ontdekken: 20 };
    await type(element, codeOf(other));
    expect(relations(element)['Ontdekken']).to.equal(relation.overlap);
    expect(shows(element, words.rough)).to.eql([]);
    await type(element, codeOf(other, 'leervoorkeur-keuze'));
    expect(relations(element)['Ontdekken']).to.equal(relation.none);
    expect(shows(element, words.rough)).to.have.length(1);
  });
});

describe('A code of choices', () => {
  it('says that it is one', async () => {
    const answers = {
      'deel-1-best': 1,
      'deel-1-minst': 2,
      'deel-2-best': 3,
      'deel-2-minst': 4,
      'deel-3-best': 5,
      'deel-3-minst': 1,
      'deel-4-best': 2,
      'deel-4-minst': 3,
    };
    const element = await result(answers, leervoorkeurKeuzeDefinition);
    await press(element, words.make);
    const code = /W[2-9A-Z]{3}-[2-9A-Z]{4}/.exec(shown(element))?.[0] ?? '';
    const read = preferenceCode.read(code);
    expect('order' in read && read.instrument).to.equal('leervoorkeur-keuze');
  });
});

describe('What is typed and made', () => {
  const code = codeOf({ participeren: -40 });

  it('stays out of the state, the result and the storage of the page', async () => {
    const element = await result();
    await press(element, words.make);
    await type(element, code);
    const kept = [
      JSON.stringify(element.state),
      toJson(element.result!),
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ];
    for (const text of kept) expect(text).not.to.contain(code).and.not.contain(OWN_CODE);
  });

  it('is gone after a new beginning', async () => {
    const element = await result();
    await press(element, words.make);
    await type(element, code);
    unfold(element, 'Begin opnieuw');
    await press(element, 'Ja, begin opnieuw');
    expect(element.exchange).to.equal(null);
    element.state = savedAt('result', leervoorkeurDefinition, ANSWERS);
    await element.updateComplete;
    expect(shown(element)).not.to.contain(OWN_CODE);
    expect(allByRole(element, 'img', words.picture)).to.eql([]);
  });

  it('does not go over to the result of another sheet', async () => {
    const element = await result();
    await press(element, words.make);
    await type(element, code);
    const completion = { id: 'f'.repeat(32), date: '2026-06-01', fast: false };
    element.state = savedAt('result', leervoorkeurDefinition, ANSWERS, { completion });
    await element.updateComplete;
    expect(shown(element)).not.to.contain(OWN_CODE);
  });
});
