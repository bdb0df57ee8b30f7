import {
  leerleiderDefinition,
  scoreSheet,
  type Advice,
  type Answers,
  type Definition,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { chooseAdviceNl } from '../locales/choose-advice.nl.js';
import { smallDefinition } from '../testing/small-definition.js';
import { viewOf } from '../testing/view.js';
import { adviceRows } from './advice-rows.js';
import type { ResultView } from './questionnaire-view.js';

const { because } = chooseAdviceNl;

/** The small questionnaire with an action for each of these. */
function helping(...helps: readonly string[]): Definition {
  const advice = helps.map((id, index): Advice => ({
    id: `actie-${index}-${id}`,
    helps: id,
    who: 'me',
    within: 'week',
    source: 'made for tests',
  }));
  const texts = advice.map(({ id }) => [id, { title: id, firstStep: 'Begin.' }]);
  return { ...smallDefinition, advice, adviceTexts: { nl: Object.fromEntries(texts) } };
}

function viewWith(definition: Definition, answers: Answers): ResultView {
  return viewOf({ definition, session: { answers } });
}

function reasons(definition: Definition, answers: Answers): readonly string[] {
  return adviceRows(viewWith(definition, answers), {}).map((row) => row.because);
}

describe('The reason of an action', () => {
  const FULL = { 'a-1': 3, 'a-2': 2, 'b-1': 5, 'b-2': 1 };
  const CASES = [
    { about: 'a score', helps: 'b', answers: FULL, says: because.score('Bezinning', 100) },
    { about: 'too few answers', helps: 'a', answers: {}, says: because.unscored('Aandacht') },
    {
      about: 'an answer at the middle',
      helps: 'a-1',
      answers: FULL,
      says: because.answered('Ik kijk goed.', 'soms'),
    },
    {
      about: 'an answer as it was given, also where it counts the other way round',
      helps: 'b-2',
      answers: { 'b-2': 5 },
      says: because.answered('Ik loop door.', 'altijd'),
    },
    { about: 'a gap', helps: 'a-2', answers: {}, says: because.open('Ik luister goed.') },
    {
      about: 'what does not apply',
      helps: 'a-1',
      answers: { 'a-1': 'na' },
      says: because.answered('Ik kijk goed.', 'weet ik niet'),
    },
  ] as const;
  for (const { about, helps, answers, says } of CASES) {
    it(`for ${about} is “${says}”`, () => {
      expect(reasons(helping(helps), answers)).to.eql([says]);
    });
  }

  it('calls a score the one with the least only where the core does', () => {
    const clear = { 'a-1': 1, 'a-2': 1, 'b-1': 5, 'b-2': 1 };
    expect(reasons(helping('a'), clear)).to.eql([because.lowest('Aandacht')]);
    const near = { 'a-1': 3, 'a-2': 3, 'b-1': 3, 'b-2': 2 };
    expect(reasons(helping('a'), near)).to.eql([because.score('Aandacht', 50)]);
  });

  const RULES = [
    { scoring: { foundation: 'a' }, says: because.foundation('Aandacht') },
    { scoring: { profile: 'preferences' }, says: because.preference('Aandacht') },
    { scoring: { profile: 'separate' }, says: because.inTurn('Aandacht') },
  ] as const;
  for (const { scoring, says } of RULES) {
    it(`under ${JSON.stringify(scoring)} is “${says}”`, () => {
      const definition = helping('a');
      const { instrument } = definition;
      const other = {
        ...definition,
        instrument: { ...instrument, scoring: { ...instrument.scoring, ...scoring } },
      };
      expect(reasons(other, FULL)).to.eql([says]);
    });
  }
});

describe('The order of actions', () => {
  const idsOf = (view: ResultView, all = false): readonly string[] =>
    adviceRows(view, { all }).map(({ advice }) => advice.id);

  it('takes turns between what was asked, gaps behind answers', () => {
    const answers = { 'a-1': 3, 'a-2': 3, 'b-1': 3, 'gedrag-1': 1, 'gedrag-2': 2 };
    const main = viewWith(helping('a-1', 'a-2', 'b-1', 'b-2'), answers);
    const { instrument } = leerleiderDefinition;
    const text = leerleiderDefinition.texts['nl'];
    if (!text) throw new Error('There is Dutch.');
    const view = {
      ...main,
      asked: [...main.asked, { definition: leerleiderDefinition, text, module: null }],
      scores: new Map([...main.scores, [instrument.id, scoreSheet(instrument, answers)]]),
    };
    const ids = idsOf(view);
    expect(ids.slice(0, 5)).to.eql([
      'actie-0-a-1',
      'gedrag-1-actie',
      'actie-1-a-2',
      'gedrag-2-actie',
      'actie-2-b-1',
    ]);
    const gap = ids.indexOf('actie-3-b-2');
    expect(gap).to.be.greaterThan(ids.indexOf('gedrag-2-tweede'));
    expect(gap).to.be.lessThan(ids.indexOf('gedrag-15-actie'));
  });

  it('leaves out what the answers do not ask for, or puts it last', () => {
    const view = viewWith(helping('a-1', 'a-2'), { 'a-1': 5, 'a-2': 2 });
    expect(idsOf(view)).to.eql(['actie-1-a-2']);
    expect(idsOf(view, true)).to.eql(['actie-1-a-2', 'actie-0-a-1']);
    expect(adviceRows(view, { all: true }).map(({ picked }) => picked)).to.eql([true, false]);
  });

  it('leaves out advice without sentences', () => {
    const view = viewWith({ ...helping('a-1'), adviceTexts: { nl: {} } }, { 'a-1': 1 });
    expect(idsOf(view)).to.eql([]);
  });

  it('is empty where there is no advice', () => {
    expect(idsOf(viewWith(smallDefinition, {}))).to.eql([]);
  });
});
