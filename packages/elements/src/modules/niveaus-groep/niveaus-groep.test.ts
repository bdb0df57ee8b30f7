import {
  createResult,
  leervoorkeur,
  leervoorkeurDefinition,
  leervoorkeurKeuze,
  preferenceCode,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../../leervoorkeur-profile/leervoorkeur-profile.js';
import type { LeervoorkeurProfile } from '../../leervoorkeur-profile/leervoorkeur-profile.js';
import { codesNl } from '../../locales/codes.nl.js';
import { niveausGroepNl as words } from '../../locales/niveaus-groep.nl.js';
import { allByRole, byRole, textOf } from '../../testing/by-role.js';
import { press, unfold } from '../../testing/drive.js';
import { mount } from '../../testing/mount.js';
import { expectNoJudgement, rowsBelow } from '../../testing/result-texts.js';
import { pointsPerScale, savedAt } from '../../testing/saved.js';
import { shown, shows } from '../../testing/shown.js';
import './niveaus-groep.js';

const TAG = 'leervoorkeur-profile';
const OWN = { participeren: 5, ontdekken: 4, kunstAfkijken: 3, kennisVerwerven: 2, oefenen: 1 };
const { team, organisation } = words;

function codeOf(scores: Readonly<Record<string, number>>, instrument = 'leervoorkeur'): string {
  const order = preferenceCode.scales.map((scale) => ({ scale, value: scores[scale] ?? 0 }));
  return preferenceCode.write({ order }, instrument) ?? '';
}

async function result(group: unknown = null, answers = pointsPerScale(leervoorkeur, OWN)) {
  const state = savedAt('result', leervoorkeurDefinition, answers);
  const properties = { state, group: group as LeervoorkeurProfile['group'] };
  const { element } = await mount(TAG, { properties });
  unfold(element, team.title);
  unfold(element, organisation.title);
  return element;
}

function field(element: LeervoorkeurProfile): HTMLInputElement {
  const label = [...element.renderRoot.querySelectorAll('label')].find(
    (each) => textOf(each) === team.field,
  );
  return label?.control as HTMLInputElement;
}

async function add(element: LeervoorkeurProfile, code: string): Promise<void> {
  field(element).value = code;
  await press(element, team.add);
}

async function countMe(element: LeervoorkeurProfile): Promise<void> {
  byRole(element, 'checkbox', team.withMe).click();
  await element.updateComplete;
}

function personResult(points: Readonly<Record<string, number>>, id: number): LeerResult {
  const completion = { id: String(id).padStart(32, '0'), date: '2026-05-31', fast: false };
  const settings = { language: 'nl', share: 'scores', test: false, labels: {} } as const;
  return createResult(leervoorkeur, pointsPerScale(leervoorkeur, points), completion, settings);
}

function people(count: number): readonly LeerResult[] {
  return Array.from({ length: count }, (_, index) =>
    personResult({ ...OWN, oefenen: 1 + (index % 5) }, index),
  );
}

describe('niveaus-groep', () => {
  it('is accessible, empty and filled, and judges nobody', async () => {
    const element = await result(people(12));
    await expect(element).to.be.accessible();
    await add(element, codeOf({ participeren: 40 }));
    await countMe(element);
    await expect(element).to.be.accessible();
    expectNoJudgement(element);
  });
});

describe('The team', () => {
  it('is an open exchange, and needs two people', async () => {
    const element = await result();
    expect(shows(element, team.open, team.tooFew)).to.have.length(2);
    await add(element, codeOf({ participeren: 40 }));
    expect(shows(element, team.added, team.tooFew)).to.have.length(2);
    await add(element, codeOf({ oefenen: 40 }));
    expect(shows(element, team.tooFew)).to.eql([]);
    expect(shows(element, words.people(2))).to.have.length(1);
  });

  it('counts the person only by choice', async () => {
    const element = await result();
    await add(element, codeOf({ participeren: 40 }));
    expect(shows(element, words.people(2))).to.eql([]);
    await countMe(element);
    expect(shows(element, words.people(2))).to.have.length(1);
    await countMe(element);
    expect(shows(element, words.people(2))).to.eql([]);
  });

  it('shows mean, spread and by whom a preference is held; never a mark per person', async () => {
    const element = await result();
    await add(element, codeOf({ participeren: 40, oefenen: -40 }));
    await add(element, codeOf({ participeren: 20, oefenen: -40 }));
    const picture = byRole(element, 'img', words.picture);
    expect(rowsBelow(picture)).to.eql([
      ['Participeren', '+30', '14', '2 van 2'],
      ['Kennis verwerven', '0', '0', '0 van 2'],
      ['Kunst afkijken', '0', '0', '0 van 2'],
      ['Ontdekken', '0', '0', '0 van 2'],
      ['Oefenen', '−40', '0', '0 van 2'],
    ]);
    expect(picture.querySelectorAll('.dot')).to.have.length(5);
    const nobody = words.nobody('Kennis verwerven, Kunst afkijken, Ontdekken en Oefenen');
    expect(shows(element, nobody)).to.have.length(1);
  });

  it('gets what the held preferences bring and ask, from the instrument itself', async () => {
    const element = await result();
    await add(element, codeOf({ participeren: 40, oefenen: -40 }));
    await add(element, codeOf({ participeren: 20, oefenen: -40 }));
    const list = byRole(element, 'heading', words.qualities).nextElementSibling;
    const scale = leervoorkeurDefinition.texts['nl']?.scales['participeren'];
    expect(Array.from(list?.children ?? [], textOf)).to.eql([
      `Participeren 2 van 2 ${scale?.meaning} ${scale?.caution}`,
    ]);
  });

  it('takes the larger error as soon as one of them chose between statements', async () => {
    const element = await result();
    // Above the own mean by more than error: 20 of statements, not of choices.
    await add(element, codeOf({ participeren: 20 }));
    await add(element, codeOf({ participeren: 16 }));
    const held = (): string => rowsBelow(byRole(element, 'img', words.picture))[0]?.at(-1) ?? '';
    expect(held()).to.equal('2 van 2');
    await add(element, codeOf({ participeren: 48 }, leervoorkeurKeuze.id));
    expect(held()).to.equal('1 van 3');
  });

  it('has a list that one can take from; focus goes to the field', async () => {
    const element = await result();
    const code = codeOf({ participeren: 40 });
    await add(element, code);
    await press(element, `${team.remove} ${code}`);
    expect(shown(element)).not.to.contain(code);
    expect(element.renderRoot.activeElement).to.equal(field(element));
  });

  const REFUSED = [
    { when: 'there already', code: codeOf({ participeren: 40 }), says: codesNl.faults.twice },
    {
      when: 'the own one',
      code: codeOf({ participeren: 52, ontdekken: 24, kennisVerwerven: -24, oefenen: -48 }),
      says: codesNl.faults.own,
    },
    { when: 'mistyped', code: 'KMFQ-AH6M', says: codesNl.faults.typing },
  ];
  for (const { when, code, says } of REFUSED) {
    it(`takes no code that is ${when}`, async () => {
      const element = await result();
      await add(element, codeOf({ participeren: 40 }));
      await add(element, code);
      expect(shows(element, says)).to.have.length(1);
      expect(allByRole(element, 'button', new RegExp(`^${team.remove}`))).to.have.length(1);
    });
  }

  it('can be looked at by who gave too few answers for a profile', async () => {
    const element = await result(null, {});
    expect(allByRole(element, 'checkbox', team.withMe)).to.eql([]);
    await add(element, codeOf({ participeren: 40 }));
    await add(element, codeOf({ oefenen: 40 }));
    expect(shows(element, words.people(2))).to.have.length(1);
  });
});

describe('The organisation', () => {
  it('asks four open questions', async () => {
    const element = await result();
    expect(organisation.questions).to.have.length(4);
    expect(shows(element, ...organisation.questions)).to.have.length(4);
    expect(shows(element, organisation.group)).to.eql([]);
  });

  const means = {
    kennisVerwerven: 62,
    participeren: 70,
    ontdekken: 55,
    kunstAfkijken: 66,
    oefenen: 41,
  };
  const CASES = [
    { title: 'nobody', group: [], says: organisation.tooFew },
    { title: 'four people', group: people(4), says: organisation.tooFew },
    {
      title: 'the same person five times',
      group: people(1).concat(people(1), people(1), people(1), people(1)),
      says: organisation.tooFew,
    },
    {
      title: 'five try-outs',
      group: people(5).map((each) => ({ ...each, test: true })),
      says: organisation.tooFew,
    },
    {
      title: 'five who shared no scores',
      group: people(5).map((each) => ({ ...each, scores: undefined })),
      says: organisation.tooFew,
    },
    { title: 'means of four', group: { n: 4, means }, says: organisation.tooFew },
    { title: 'means without a number of people', group: { means }, says: organisation.unreadable },
    {
      title: 'means of other scales',
      group: { n: 9, means: { steun: 4 } },
      says: organisation.unreadable,
    },
    { title: 'a word', group: 'groep', says: organisation.unreadable },
    {
      title: 'whatever',
      group: [null, 3, {}, { instrument: { id: 'leervoorkeur' }, scores: 4 }],
      says: organisation.tooFew,
    },
  ];
  for (const { title, group, says } of CASES) {
    it(`shows no figure of ${title}, and says why`, async () => {
      const element = await result(group);
      expect(shows(element, organisation.group, says)).to.have.length(2);
      expect(allByRole(element, 'img', words.pictureOfMeans)).to.eql([]);
      expect(allByRole(element, 'img', words.picture)).to.eql([]);
    });
  }

  it('shows only means of five to nine people', async () => {
    const element = await result(people(9));
    expect(shows(element, words.people(9), organisation.onlyMeans)).to.have.length(2);
    const rows = rowsBelow(byRole(element, 'img', words.pictureOfMeans));
    expect(rows.map((cells) => cells.length)).to.eql([2, 2, 2, 2, 2]);
    expect(shows(element, words.qualities)).to.eql([]);
  });

  it('shows spread and coverage from ten people', async () => {
    const element = await result(people(10));
    expect(shows(element, words.people(10), organisation.onlyMeans)).to.eql([words.people(10)]);
    const rows = rowsBelow(byRole(element, 'img', words.picture));
    expect(rows.every((cells) => cells.length === 4)).to.equal(true);
  });

  it('shows means that the host reckoned, around their own mean', async () => {
    const element = await result({ n: 23, means });
    const rows = rowsBelow(byRole(element, 'img', words.pictureOfMeans));
    expect(rows).to.eql([
      ['Participeren', '+11'],
      ['Kunst afkijken', '+7'],
      ['Kennis verwerven', '+3'],
      ['Ontdekken', '−4'],
      ['Oefenen', '−18'],
    ]);
  });

  it('leaves results of choices out: those compare nobody', async () => {
    const choices = people(9).map((each) => ({
      ...each,
      instrument: { ...each.instrument, id: leervoorkeurKeuze.id },
    }));
    const element = await result(choices);
    expect(shows(element, organisation.tooFew)).to.have.length(1);
  });
});
