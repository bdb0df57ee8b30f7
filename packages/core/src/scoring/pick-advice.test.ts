import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaatAdvice } from '../instruments/leerklimaat/leerklimaat-advice.js';
import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import { leerleiderAdvice } from '../instruments/leerleider/leerleider-advice.js';
import { leerleiderDefinition } from '../instruments/leerleider/leerleider-definition.js';
import { leervoorkeurAdvice } from '../instruments/leervoorkeur/leervoorkeur-advice.js';
import { leervoorkeurDefinition } from '../instruments/leervoorkeur/leervoorkeur-definition.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Advice } from '../model/text.js';
import { definitionWithAdvice } from '../testing/definition-with-advice.js';
import { makeInstrument, named } from '../testing/make-instrument.js';
import { fc } from '../testing/seeded.js';
import { anySheet, everywhere } from '../testing/sheets.js';
import { pickAdvice, type PickedAdvice } from './pick-advice.js';
import { scoreSheet } from './score-sheet.js';

const { instrument: leerklimaat } = leerklimaatDefinition;
const { instrument: leerleider } = leerleiderDefinition;
const { instrument: leervoorkeur } = leervoorkeurDefinition;
const onePerScale = definitionWithAdvice.advice ?? [];
const threeScales = makeInstrument({
  scales: { een: named('een', 3), twee: named('twee', 3), drie: named('drie', 3) },
});

describe('Advice for scales', () => {
  test('begins with the foundation, then follows the scores from the lowest', () => {
    const answers = scaleAnswers({
      leerleiderschap: 5,
      opportuniteiten: 3,
      steun: 4,
      ruimte: 1,
      autonomie: 2,
      kennisdeling: 5,
    });
    assert.deepEqual(
      pick(leerklimaat, answers, onePerScale).map(({ because }) => because),
      [
        { code: 'foundation', scale: 'leerleiderschap', value: 100 },
        { code: 'lowest-score', scale: 'ruimte', value: 0 },
        { code: 'score', scale: 'autonomie', value: 25 },
        { code: 'score', scale: 'opportuniteiten', value: 50 },
        { code: 'score', scale: 'steun', value: 75 },
        { code: 'score', scale: 'kennisdeling', value: 100 },
      ],
    );
  });

  test('calls no score the lowest within the measurement error', () => {
    const answers = { ...everywhere(threeScales, 4), 'een-1': 3 };
    assert.equal(pick(threeScales, answers, [advise('een', 'me')])[0]?.because.code, 'score');
  });

  test('puts scales without a value last, in the order of the instrument', () => {
    const picked = pick(leerklimaat, scaleAnswers({ kennisdeling: 5, steun: 5 }), onePerScale);
    assert.deepEqual(
      picked.map(({ advice, because }) => [advice.helps, because.code]),
      [
        ['leerleiderschap', 'foundation'],
        ['steun', 'score'],
        ['kennisdeling', 'score'],
        ['opportuniteiten', 'not-answered'],
        ['ruimte', 'not-answered'],
        ['autonomie', 'not-answered'],
      ],
    );
  });

  test('gives every scale its first advice before any gets its second', () => {
    const picked = pick(leerklimaat, everywhere(leerklimaat, 3), leerklimaatAdvice);
    assert.equal(new Set(picked.slice(0, 6).map(({ advice }) => advice.helps)).size, 6);
  });

  test('begins a preference profile where the person likes to begin', () => {
    const answers = { ...everywhere(leervoorkeur, 2), ...scaleOf(leervoorkeur, 'oefenen', 5) };
    const [first] = pick(leervoorkeur, answers, leervoorkeurAdvice);
    assert.deepEqual(first?.because, { code: 'preference', scale: 'oefenen', value: 100 });
  });

  test('does not compare scales that are read apart', () => {
    const apart = {
      ...threeScales,
      scoring: { ...threeScales.scoring, profile: 'separate' as const },
    };
    const answers = { ...everywhere(apart, 5), ...scaleOf(apart, 'twee', 1) };
    const picked = pick(apart, answers, [advise('twee', 'me'), advise('een', 'me')]);
    assert.deepEqual(
      picked.map(({ because }) => because),
      [
        { code: 'in-turn', scale: 'een' },
        { code: 'in-turn', scale: 'twee' },
      ],
    );
  });
});

test('Advice for what is counted stands behind that for scores, and last when there is none', () => {
  const counting: Instrument = {
    ...threeScales,
    scales: threeScales.scales.map((scale) =>
      scale.id === 'twee' ? { ...scale, format: { kind: 'count', most: 9 } } : scale,
    ),
  };
  const list = ['een', 'twee', 'drie'].map((scale) => advise(scale, 'me'));
  const order = (answers: Answers) => pick(counting, answers, list).map(({ because }) => because);
  const points = { ...scaleOf(counting, 'een', 4), ...scaleOf(counting, 'drie', 2) };
  assert.deepEqual(order({ ...points, ...scaleOf(counting, 'twee', 9) }), [
    { code: 'lowest-score', scale: 'drie', value: 25 },
    { code: 'score', scale: 'een', value: 75 },
    { code: 'in-turn', scale: 'twee' },
  ]);
  assert.deepEqual(order(points).at(-1), { code: 'not-answered', scale: 'twee' });
});

test('Of equal advice the first by id comes first, whatever the order of the list', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ ...advise('een', 'me'), id }));
  for (const list of [
    [a!, b!],
    [b!, a!],
  ]) {
    assert.deepEqual(firstThree(threeScales, list), ['a', 'b']);
  }
});

describe('The first three', () => {
  test('do not all need the same person when another can do something too', () => {
    const list = [
      ...['een', 'twee', 'drie'].map((scale) => advise(scale, 'me')),
      advise('drie', 'team', 'month'),
    ];
    assert.deepEqual(firstThree(threeScales, list), ['een-me', 'twee-me', 'drie-team']);
  });

  test('do not all help the same scale when there is something for another', () => {
    const list = [
      ...['een-1', 'een-2', 'een-3'].map((item) => advise(item, 'me')),
      advise('twee-1', 'me', 'quarter'),
    ];
    assert.deepEqual(firstThree(threeScales, list), ['een-1-me', 'een-2-me', 'twee-1-me']);
  });

  test('may help a scale twice, and ask a person twice', () => {
    const list = [
      advise('een-1', 'me'),
      advise('twee-1', 'team'),
      advise('een-2', 'me', 'month'),
      advise('drie-1', 'manager', 'quarter'),
    ];
    assert.deepEqual(firstThree(threeScales, list), ['een-1-me', 'twee-1-team', 'een-2-me']);
  });

  test('stay as they are when there is nothing else', () => {
    const list = ['een', 'twee', 'drie'].map((scale) => advise(scale, 'me'));
    assert.deepEqual(firstThree(threeScales, list), ['een-me', 'twee-me', 'drie-me']);
  });

  test('never bring forward what was not answered', () => {
    const { 'drie-1': _, ...answers } = everywhere(threeScales, 1);
    const list = [
      ...['een-1', 'een-2', 'twee-1'].map((item) => advise(item, 'me')),
      advise('drie-1', 'team'),
    ];
    assert.equal(pick(threeScales, answers, list).at(-1)?.advice.helps, 'drie-1');
  });

  test('are of this week among equals', () => {
    const list = [advise('een', 'me', 'month'), advise('twee', 'team', 'week')];
    assert.deepEqual(firstThree(threeScales, list), ['twee-team', 'een-me']);
  });
});

describe('Advice for items', () => {
  test('holds what is done seldom first, and leaves out what is done often', () => {
    const answers = { ...everywhere(leerleider, 4), 'gedrag-8': 3, 'gedrag-12': 1, 'gedrag-2': 5 };
    assert.deepEqual(
      pick(leerleider, answers, leerleiderAdvice).map(({ because }) => because),
      [
        { code: 'not-yet-often', item: 'gedrag-12', value: 1 },
        { code: 'not-yet-often', item: 'gedrag-8', value: 3 },
      ],
    );
  });

  test('holds items without an answer, behind the others', () => {
    const { 'gedrag-3': _, ...answers } = everywhere(leerleider, 5);
    assert.deepEqual(
      pick(leerleider, { ...answers, 'gedrag-15': 2 }, leerleiderAdvice).map(
        ({ because }) => because,
      ),
      [
        { code: 'not-yet-often', item: 'gedrag-15', value: 2 },
        { code: 'not-answered', item: 'gedrag-3' },
      ],
    );
  });

  test('turns a reversed item first', () => {
    const advice = [advise('steun-6', 'me')];
    assert.equal(pick(leerklimaat, { 'steun-6': 1 }, advice).length, 0);
    assert.deepEqual(pick(leerklimaat, { 'steun-6': 5 }, advice)[0]?.because, {
      code: 'not-yet-agreed',
      item: 'steun-6',
      value: 1,
    });
  });

  test('leaves out what is counted or chosen, and what is not of the instrument', () => {
    const other = makeInstrument({ scales: { een: ['een-1'] } });
    const counted: Instrument = { ...other, format: { kind: 'count', most: 9 } };
    const chosen: Instrument = {
      ...other,
      format: { kind: 'choice', points: 2 },
      items: [{ id: 'een-1', scale: ['een', 'een'] }],
    };
    for (const instrument of [counted, chosen]) {
      assert.deepEqual(pick(instrument, {}, [advise('een-1', 'me')]), []);
    }
    assert.deepEqual(pick(other, {}, [advise('elders', 'me')]), []);
  });
});

describe('Whatever the answers', () => {
  const CASES: readonly [Instrument, readonly Advice[]][] = [
    [leerklimaat, leerklimaatAdvice],
    [leerleider, leerleiderAdvice],
    [leervoorkeur, leervoorkeurAdvice],
  ];
  for (const [instrument, advice] of CASES) {
    test(`advice of ${instrument.id} is picked once, in an order that the list does not change`, () => {
      const shuffled = fc.shuffledSubarray([...advice], { minLength: advice.length });
      fc.assert(
        fc.property(anySheet(instrument), shuffled, (answers, list) => {
          const picked = pick(instrument, answers, list);
          assert.equal(new Set(picked.map(({ advice: { id } }) => id)).size, picked.length);
          assert.deepEqual(picked, pick(instrument, answers, advice));
        }),
      );
    });
  }

  test('the first three of the climate help three dimensions, and ask more than one person', () => {
    fc.assert(
      fc.property(anySheet(leerklimaat), (answers) => {
        const score = scoreSheet(leerklimaat, answers);
        fc.pre(score.scales.every(({ value }) => value !== null));
        const three = pickAdvice(leerklimaat, answers, score, leerklimaatAdvice).slice(0, 3);
        assert.equal(new Set(three.map(({ advice }) => advice.helps)).size, 3);
        assert.ok(new Set(three.map(({ advice }) => advice.who)).size > 1);
        assert.ok(three.every(({ advice }) => advice.within === 'week'));
      }),
    );
  });
});

function advise(helps: string, who: Advice['who'], within: Advice['within'] = 'week'): Advice {
  return { id: `${helps}-${who}`, helps, who, within, source: 'made for tests' };
}

function firstThree(instrument: Instrument, advice: readonly Advice[]): readonly string[] {
  return pick(instrument, everywhere(instrument, 1), advice)
    .slice(0, 3)
    .map(({ advice: { id } }) => id);
}

function pick(
  instrument: Instrument,
  answers: Answers,
  advice: readonly Advice[],
): readonly PickedAdvice[] {
  return pickAdvice(instrument, answers, scoreSheet(instrument, answers), advice);
}

/** Answers to the climate survey that give each of these scales one point throughout. */
function scaleAnswers(points: Readonly<Record<string, number>>): Answers {
  return Object.assign(
    {},
    ...Object.entries(points).map(([scale, point]) => scaleOf(leerklimaat, scale, point)),
  );
}

function scaleOf({ items }: Instrument, wanted: string, point: number): Answers {
  return Object.fromEntries(
    items
      .filter(({ scale }) => scale === wanted)
      .map(({ id, reversed }) => [id, reversed ? 6 - point : point]),
  );
}
