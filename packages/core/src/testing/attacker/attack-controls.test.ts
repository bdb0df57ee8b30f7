import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupReport } from '../../group/group-report.js';
import { summarise } from '../../group/summarise.js';
import { suppressWithRules } from '../../group/suppress-with-rules.js';
import { ALL_RULES, type SuppressionRules } from '../../group/suppression-rules.js';
import { Attack, type Loot } from './attack.js';
import { attackOrganisation } from './attack-organisation.js';
import type { SumFact } from './fact.js';
import { organisationOf } from './organisation-of.js';
import { resultsAt } from './publications.js';

interface Control {
  readonly rule: keyof SuppressionRules;
  /** What goes wrong without it. */
  readonly why: string;
  /** As `organisationOf` takes them. */
  readonly people: readonly string[];
}

const five = [
  't0 - 0 3 3 2 3 3 2',
  't0 - 0 2 3 2 1 2 2',
  't0 - 0 2 3 3 2 3 2',
  't0 - 0 1 2 1 2 3 3',
  't0 - 0 1 3 1 3 3 2',
];

const controls: readonly Control[] = [
  { rule: 'small', why: 'a group of four is shown', people: five.slice(0, 4) },
  {
    rule: 'detail',
    why: 'mean and spread of five leave one world to the last of them',
    people: [
      't0 - 0 2 3 2 1 2 2',
      't0 - 0 3 2 2 3 3 2',
      't0 - 0 2 2 3 2 3 3',
      't0 - 0 2 3 2 3 2 2',
      't0 - 0 0 0 1 1 3 2',
    ],
  },
  {
    rule: 'complement',
    why: 'the organisation less the team is two people',
    people: [...five, 't1 - 0 2 1 3 3 3 2', 't1 - 0 1 2 3 1 3 1'],
  },
  {
    rule: 'crossing',
    why: 'a team less a link is one person',
    people: [
      't0 l0 0 3 3 2 3 3 2',
      't0 l0 0 2 3 2 1 2 2',
      't0 l0 0 2 3 3 2 3 2',
      't0 l0 0 1 2 1 2 3 3',
      't0 l0 0 1 3 1 3 3 2',
      't0 l1 0 2 1 3 3 3 2',
      't1 l1 0 1 2 3 1 3 1',
      't1 l1 0 1 1 2 3 1 2',
      't1 l1 0 1 3 1 1 1 1',
      't1 l1 0 2 2 2 2 3 2',
      't1 l1 0 1 1 3 3 1 3',
      't1 l1 0 3 1 2 1 3 3',
    ],
  },
  {
    rule: 'snapshot',
    why: 'the second release less the first is one person',
    people: [...five, 't0 - 1 2 1 3 3 3 2'],
  },
  {
    rule: 'unanimity',
    why: 'a mean of 100 tells what everyone answered',
    people: five.map((line) => line.replace(/0 \d \d \d/, '0 4 4 4')),
  },
  {
    rule: 'dominance',
    why: 'who counted everything knows that the others counted nothing',
    people: five.map((line, person) => line.replace(/\d$/, person === 2 ? '9' : '0')),
  },
  {
    rule: 'rounding',
    why: 'what the mean of a scale has beside those of its items comes from who left one open',
    people: [
      '- - 0 - 2 2',
      ...['1 1 1', '1 1 1', '3 3 3', '3 3 3'].map((answers) => `- - 0 ${answers}`),
      ...Array.from({ length: 21 }, () => '- - 0 2 2 2'),
    ],
  },
];

describe('Without one rule something is recovered, and every other world has been tried', () => {
  for (const { rule, why, people } of controls) {
    test(`${rule}: ${why}`, () => {
      const organisation = organisationOf(people);
      const without = attackOrganisation(organisation, { ...ALL_RULES, [rule]: false });
      assert.equal((without.outsider ?? without.insider)?.isProven, true);
      const { outsider, insider } = attackOrganisation(organisation, ALL_RULES);
      assert.deepEqual({ outsider, insider }, { outsider: null, insider: null });
    });
  }

  test('response: of all who were asked, everyone took part who is known to have been asked', () => {
    assert.equal(recoverPart({ ...ALL_RULES, response: false })?.isProven, true);
    assert.equal(recoverPart(ALL_RULES), null);
  });

  test('and each rule has such a case', () => {
    const shown = [...controls.map(({ rule }) => rule), 'response'];
    assert.deepEqual(shown.sort(), Object.keys(ALL_RULES).sort());
  });
});

const [ASKED, TOOK_PART] = [0, 1];
const COLLEAGUES = 9;

/**
 * Whether it can be known that one colleague took part, of nine of whom all five who were asked took part. That this one
 * was asked is known; not who else was.
 */
function recoverPart(rules: SuppressionRules): Loot | null {
  const organisation = organisationOf(five);
  const asked = organisation.people.length;
  const { instrument } = organisation;
  const truth = organisation.people.map(({ answers }) => answers);
  const { summary } = summarise(instrument, resultsAt(organisation, truth, 0), { validated: true });
  const raw = groupReport(instrument, summary, { invited: { organisation: asked } });
  const { people, invited, response } = suppressWithRules(raw, {}, [], rules).tree.organisation;
  const everyone = Array.from({ length: COLLEAGUES }, (_, person) => person);
  const sum = (own: Readonly<Record<number, number>>, low: number, high: number): SumFact => ({
    kind: 'sum',
    low,
    high,
    weights: new Map(
      everyone.map((person) => [person, new Map(Object.entries(own).map(([k, v]) => [+k, v]))]),
    ),
  });
  const alone = (person: number, fact: SumFact): SumFact => ({
    ...fact,
    weights: new Map([...fact.weights].filter(([who]) => who === person)),
  });
  const facts = [
    alone(0, sum({ [ASKED]: 1 }, 1, 1)),
    ...everyone.map((person) => alone(person, sum({ [ASKED]: 1, [TOOK_PART]: -1 }, 0, 1))),
    ...(people.value === null ? [] : [sum({ [TOOK_PART]: 1 }, people.value, people.value)]),
    ...(invited.value === null ? [] : [sum({ [ASKED]: 1 }, invited.value, invited.value)]),
    ...(response.value === null
      ? []
      : [
          sum({ [ASKED]: -(response.value - 0.5) / 100, [TOOK_PART]: 1 }, 0, Infinity),
          sum({ [ASKED]: -(response.value + 0.5) / 100, [TOOK_PART]: 1 }, -Infinity, 0),
        ]),
  ];
  const attack = new Attack({
    people: everyone.map((person) => ({
      team: null,
      // Nobody may change places with the one of whom it is known.
      link: person === 0 ? 'known' : null,
      batch: 0,
      answers: person < asked ? [1, 1] : [0, 0],
    })),
    facts,
    most: [1, 1],
    scales: [[TOOK_PART]],
  });
  return attack.recover(null);
}
