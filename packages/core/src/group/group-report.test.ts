import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { keyedAnswer } from '../scoring/keyed-answer.js';
import { preferenceComposition } from '../scoring/preference-composition.js';
import { agreementOfTeam } from '../statistics/agreement-of-team.js';
import { icc } from '../statistics/icc.js';
import { uniformNullVariance } from '../statistics/null-variance.js';
import { ratioOfMeans } from '../statistics/ratio-of-means.js';
import { sampleOf, type Sample } from '../statistics/sample.js';
import { spearman } from '../statistics/spearman.js';
import { teamMeanIntervalTotal } from '../statistics/team-mean-interval-total.js';
import { welchTwo } from '../statistics/welch-two.js';
import { fc } from '../testing/seeded.js';
import { numbersIn } from '../testing/numbers-in.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { groupReport } from './group-report.js';
import { readResults } from './read-results.js';
import type { ReportOptions } from './report-options.js';
import type { OrganisationDimension, OrganisationNode } from './report-tree.js';
import { ResultCollector } from './result-collector.js';

const TWELVE = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`t${index}`, 8 + index]),
);

function organisation(
  instrument: Instrument,
  results: readonly LeerResult[],
  options?: ReportOptions,
): OrganisationNode {
  const collector = new ResultCollector(instrument);
  readResults(collector, results);
  return groupReport(instrument, collector.reading().summary, options).organisation;
}

function scoresOf(results: readonly LeerResult[], scale: string, team?: string): number[] {
  return results
    .filter(({ labels }) => team === undefined || labels?.team === team)
    .flatMap(({ scores }) => scores?.scales.find((one) => one.scale === scale)?.value ?? []);
}

function near(actual: number | null | undefined, expected: number | null | undefined): void {
  assert.ok(
    typeof actual === 'number' &&
      typeof expected === 'number' &&
      Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );
}

const results = [
  ...syntheticOrganisation(leerklimaat, {
    seed: 11,
    teams: TWELVE,
    links: ['leerlijn', 'adviseur'],
    gaps: 0.05,
  }),
];
const full = [...syntheticOrganisation(leerklimaat, { seed: 12, teams: TWELVE, gaps: 0 })];
const report = organisation(leerklimaat, results, { invited: { teams: { t3: 15 } } });
const steun = report.dimensions[2] as OrganisationDimension;
const t3 = report.teams.find(({ label }) => label === 't3')!;

describe('The figures are those of the scores one by one', () => {
  const samples = Object.keys(TWELVE).map((team) => sampleOf(scoresOf(results, 'steun', team)));
  const own = samples[3] as Sample;

  test('mean, spread and number of a team', () => {
    const [, , dimension] = t3.dimensions;
    near(dimension?.mean.value, own.mean);
    near(dimension?.sd.value, Math.sqrt(own.m2 / (own.n - 1)));
    assert.equal(dimension?.mean.n, own.n);
  });

  test('its interval, with the reliability that the organisation shows', () => {
    const alpha = steun.reliability.value!.alpha.value!.value;
    const expected = teamMeanIntervalTotal(own, alpha, { invited: 15 }).value!;
    const interval = t3.dimensions[2]!.interval.value!;
    near(interval.se, expected.se);
    near(interval.low, Math.max(0, expected.interval.lower));
    assert.deepEqual(
      [interval.population, interval.sd, interval.reliability],
      ['finite', 'own', 'own'],
    );
  });

  test('variance between teams', () => {
    const expected = icc(samples).value!;
    near(steun.betweenTeams.value?.icc1, expected.icc1);
    near(steun.betweenTeams.value?.icc2.value, expected.icc2.value);
    near(steun.betweenTeams.value?.p.value, expected.test.value?.p);
    assert.equal(steun.betweenTeams.value?.teams, 12);
  });

  test('means drawn towards all teams lie between the mean of the team and that of all', () => {
    const grand = samples.reduce((sum, { mean }) => sum + mean, 0) / samples.length;
    const shrunken = t3.dimensions[2]!.shrunken.value!;
    assert.ok(shrunken >= Math.min(grand, own.mean) && shrunken <= Math.max(grand, own.mean));
  });

  test('every two teams, in their own order', () => {
    const pairs = steun.teamComparison.value!.pairs.value!;
    assert.equal(pairs.length, 66);
    const labels = report.teams.map(({ label }) => label);
    assert.deepEqual([pairs[0]?.a, pairs[0]?.b], [labels[0], labels[1]]);
    const pair = pairs.find(({ a, b }) => a === 't3' && b === 't4')!;
    const expected = welchTwo(own, samples[4] as Sample).value!;
    near(pair.difference.value?.value, expected.difference);
    near(pair.difference.value?.interval.low, expected.interval.lower);
    assert.ok(pair.difference.value!.p >= expected.p);
  });

  test('the total, over people who have every score', () => {
    const totals = results.flatMap(({ scores }) => scores?.total.value ?? []);
    near(report.total.mean.value, sampleOf(totals).mean);
    near(report.total.sd.value, Math.sqrt(sampleOf(totals).m2 / (totals.length - 1)));
    assert.equal(report.total.mean.n, totals.length);
  });

  test('agreement of a team, where nobody left anything open', () => {
    const team = organisation(leerklimaat, full).teams.find(({ label }) => label === 't5')!;
    const items = leerklimaat.items.filter(({ scale }) => scale === 'steun');
    const rows = full
      .filter(({ labels }) => labels?.team === 't5')
      .map(({ answers = {} }) => items.map(({ id }) => keyedAnswer(leerklimaat, answers, id)));
    const expected = agreementOfTeam(rows, { min: 1, max: 5 }, uniformNullVariance(5)).value!;
    const { agreement, deviation, spread } = team.dimensions[2]!;
    near(agreement.value?.rwgj.value, expected.rwgj);
    near(agreement.value?.rwgStar.value, expected.rwgStar);
    near(agreement.value?.awg.value, expected.awg.value);
    near(agreement.value?.deviationFromMean.value, expected.averageDeviation.mean);
    near(agreement.value?.deviationFromMedian.value, expected.averageDeviation.median);
    near(deviation.value, (100 * expected.averageDeviation.median) / 4);
    assert.equal(
      spread.value,
      deviation.value! <= 12 ? 'united' : deviation.value! <= 21 ? 'mostly-united' : 'divided',
    );
  });

  test('the answers to an item, as given; its mean is keyed', () => {
    const item = report.dimensions[2]!.items.find((one) => one.item === 'steun-6')!;
    const given = results.flatMap(({ answers }) => answers?.['steun-6'] ?? []);
    const points = given.filter((answer) => answer !== 'na');
    assert.deepEqual(
      item.distribution.value,
      [1, 2, 3, 4, 5].map((point) => points.filter((one) => one === point).length),
    );
    near(item.mean.value, 25 * (5 - sampleOf(points).mean));
    assert.equal(item.open.value, results.length - given.length);
    assert.equal(item.open.n, results.length);
  });
});

describe('Words and deeds', () => {
  const talkers = [...syntheticOrganisation(woordenEnDaden, { seed: 3, teams: TWELVE })];
  const figures = organisation(woordenEnDaden, talkers).wordsAndDeeds;
  const pairs = talkers.flatMap(({ scores }) => {
    const talk = scores?.scales[0]?.value ?? null;
    const deeds = scores?.counts?.[0]?.value ?? null;
    return talk === null || deeds === null ? [] : [{ talk, deeds }];
  });

  test('correlate as Spearman has it', () => {
    const expected = spearman(
      pairs.map(({ talk }) => talk),
      pairs.map(({ deeds }) => deeds),
    ).value!;
    near(figures.correlation.value?.value, expected.rho);
    near(figures.correlation.value?.interval.value?.low, expected.interval.value?.lower);
  });

  test('have a ratio with its interval, and a note', () => {
    // Point 3 of 5 is 50 of 100.
    const deeds = (often: boolean): Sample =>
      sampleOf(pairs.filter(({ talk }) => talk >= 50 === often).map((pair) => pair.deeds));
    const expected = ratioOfMeans(deeds(true), deeds(false)).value!;
    near(figures.ratio.value?.value, expected.ratio);
    near(figures.ratio.value?.interval.high, expected.logDelta.value?.upper);
    near(figures.often.value, deeds(true).mean);
    assert.equal(figures.ratio.n, Math.min(deeds(true).n, deeds(false).n));
    assert.equal(figures.note, 'cause-unknown');
  });

  test('are told between teams and within them, from ten teams', () => {
    assert.ok(
      Math.abs(figures.betweenTeams.value!) <= 1 && Math.abs(figures.withinTeams.value!) <= 1,
    );
    const few = talkers.filter(({ labels }) => ['t8', 't9'].includes(labels?.team ?? ''));
    assert.deepEqual(
      reasonOf(organisation(woordenEnDaden, few).wordsAndDeeds.betweenTeams),
      'too-few-teams',
    );
  });

  test('tell what the person counted who counted most', () => {
    const one = { ...everyDeed(0), 'leeractiviteiten-1': 30 };
    const others = Array.from({ length: 6 }, () => everyDeed(0));
    const forms = [one, ...others, { ...everyDeed(0), 'leeractiviteiten-2': 20 }];
    const collector = new ResultCollector(woordenEnDaden);
    for (const answers of forms)
      collector.addRow({ labels: {}, test: false, answers }, { line: 1 });
    const [count] = groupReport(woordenEnDaden, collector.reading().summary).organisation.counts;
    assert.deepEqual(count?.most, { value: 30 });
    assert.equal(count?.mean.value, 50 / 8);
  });
});

function everyDeed(number: number): Record<string, number> {
  const { items } = woordenEnDaden;
  return Object.fromEntries(
    items.filter(({ scale }) => scale === 'leeractiviteiten').map(({ id }) => [id, number]),
  );
}

describe('Preferences', () => {
  const people = [...syntheticOrganisation(leervoorkeur, { seed: 4, teams: { a: 30 }, gaps: 0 })];

  test('are what the composition of the profiles is', () => {
    const { preferences } = organisation(leervoorkeur, people);
    const profiles = people
      .map(({ scores }) => scores?.preferences.value)
      .filter((one) => one !== null && one !== undefined);
    const expected = preferenceComposition(profiles, {
      assumptions: leervoorkeur.assumptions,
      open: true,
    }).value!;
    for (const one of expected.preferences) {
      const node = preferences.preferences.find(({ scale }) => scale === one.scale)!;
      near(node.mean.value, one.mean);
      near(node.spread.value, one.spread.value);
      assert.equal(node.coverage.value, one.coverage.value);
    }
    near(preferences.variety.value, expected.variety.value);
  });

  test('have no levels beside them', () => {
    const [dimension] = organisation(leervoorkeur, people).dimensions;
    assert.equal(reasonOf(dimension!.mean), 'not-for-this-instrument');
    assert.equal(reasonOf(dimension!.teamComparison), 'not-for-this-instrument');
    assert.notEqual(dimension!.reliability.value, null);
  });

  test('of forced choices give nothing between people', () => {
    const chosen = [...syntheticOrganisation(leervoorkeurKeuze, { seed: 4, teams: TWELVE })];
    const { dimensions, preferences } = organisation(leervoorkeurKeuze, chosen);
    for (const one of dimensions) {
      for (const figure of [
        one.mean,
        one.interval,
        one.sd,
        one.change,
        one.reliability,
        one.betweenTeams,
        one.teamComparison,
        one.linkComparison,
        one.agreement,
      ]) {
        assert.equal(reasonOf(figure), 'ipsative');
      }
    }
    assert.equal(reasonOf(preferences.preferences[0]!.spread), 'ipsative');
    assert.notEqual(preferences.variety.value, null);
  });
});

describe('Between rounds', () => {
  const before = [
    ...syntheticOrganisation(leerklimaat, {
      seed: 1,
      teams: { a: 20, b: 6 },
      round: '2025',
      level: 0,
    }),
  ];
  const now = [
    ...syntheticOrganisation(leerklimaat, {
      seed: 2,
      teams: { a: 20, c: 8 },
      round: '2026',
      level: 1.2,
    }),
  ];
  const both = [...before, ...now];

  test('one must be chosen when there are several', () => {
    assert.throws(() => organisation(leerklimaat, both), RangeError);
  });

  test('a change comes with its uncertainty, and with what such numbers can show', () => {
    const [a, c] = organisation(leerklimaat, both, { round: '2026', earlier: '2025' }).teams;
    const change = a!.dimensions[0]!.change.value!;
    const expected = welchTwo(
      sampleOf(scoresOf(now, 'leerleiderschap', 'a')),
      sampleOf(scoresOf(before, 'leerleiderschap', 'a')),
    ).value!;
    near(change.difference, expected.difference);
    near(change.interval.low, expected.interval.lower);
    assert.equal(change.clear, true);
    assert.ok(change.smallest >= 5 && change.difference > change.smallest);
    assert.equal(change.earlierPeople, 20);
    assert.equal(reasonOf(c!.dimensions[0]!.change), 'no-earlier-round');
  });

  test('eight people cannot show a change under some twenty points, and are told before', () => {
    const [, c] = organisation(leerklimaat, both, { round: '2026' }).teams;
    const smallest = c!.dimensions[0]!.smallestChange;
    assert.equal(smallest.n, 8);
    // t(14) × √(2 × 19² / 8).
    assert.ok(Math.abs(smallest.value! - 2.1448 * 9.5) < 0.01);
  });
});

describe('Under ten people', () => {
  test('an interval does not tell how far they lie apart', () => {
    const alike = { ...TWELVE, t0: 8 };
    const people = [
      ...syntheticOrganisation(leerklimaat, { seed: 8, teams: alike, gaps: 0 }),
    ].filter(({ labels }) => labels?.team === 't0');
    const interval = organisation(leerklimaat, people, { invited: { organisation: 10 } })
      .dimensions[0]!.interval.value!;
    // measurement.md §5.2: n = 8 of 10, SD 19, reliability .8.
    assert.ok(Math.abs(interval.se - 4.03) < 0.01);
    assert.deepEqual([interval.sd, interval.reliability], ['assumed', 'assumed']);
  });
});

describe('What is absent says why', () => {
  const few = organisation(leerklimaat, full.slice(0, 8));
  const [dimension] = few.dimensions;

  for (const [name, figure, reason] of [
    ['who was asked', few.invited, 'unknown-size'],
    ['the response', few.response, 'unknown-size'],
    ['reliability of few people', dimension!.reliability, 'too-few-people'],
    ['variance between few teams', dimension!.betweenTeams, 'too-few-teams'],
    ['comparison of one team', dimension!.teamComparison, 'too-few-teams'],
    ['comparison without links', dimension!.linkComparison, 'too-few-teams'],
    ['shrinking an organisation', dimension!.shrunken, 'not-for-this-level'],
    ['shrinking one of few teams', few.teams[0]!.dimensions[0]!.shrunken, 'too-few-teams'],
    ['change', dimension!.change, 'no-earlier-round'],
    ['words and deeds', few.wordsAndDeeds.ratio, 'not-for-this-instrument'],
    ['variety', few.preferences.variety, 'not-for-this-instrument'],
  ] as const) {
    test(name, () => assert.equal(reasonOf(figure), reason));
  }

  test('items when only scores were shared, with the level there', () => {
    const scored = [
      ...syntheticOrganisation(leerklimaat, { seed: 1, teams: { a: 12 }, share: 'scores' }),
    ];
    const [one] = organisation(leerklimaat, scored).dimensions;
    assert.equal(reasonOf(one!.items[0]!.mean), 'no-answers');
    assert.equal(reasonOf(one!.deviation), 'no-answers');
    assert.equal(reasonOf(one!.reliability), 'no-answers');
    assert.equal(one!.mean.n, 12);
  });

  test('everything, of a team that nobody answered from', () => {
    const empty = organisation(leerklimaat, full, {
      teams: ['leeg', 't1'],
      invited: { teams: { leeg: 9 } },
    });
    assert.deepEqual(
      empty.teams.map(({ label }) => label),
      ['leeg', 't1'],
    );
    assert.deepEqual(empty.teams[0]?.response, { n: 0, value: 0 });
    assert.equal(reasonOf(empty.teams[0]!.dimensions[0]!.mean), 'no-answers');
  });

  test('and there is no figure of no results at all', () => {
    const nobody = organisation(leerklimaat, []);
    assert.equal(reasonOf(nobody.dimensions[0]!.mean), 'no-answers');
    assert.equal(nobody.people.value, 0);
  });
});

describe('How teams and links overlap is told in numbers', () => {
  test('that add up to the teams, the links and the organisation', () => {
    const labels = [
      { team: 'a', link: 'x' },
      { team: 'a', link: 'x' },
      { team: 'a' },
      { team: 'b', link: 'x' },
      { link: 'x' },
      { link: 'y' },
      {},
    ];
    const people = labels.map((one, index) => ({ ...full[index]!, labels: one }));
    const collector = new ResultCollector(leerklimaat);
    readResults(collector, people);
    assert.deepEqual(groupReport(leerklimaat, collector.reading().summary).crossing, [
      { team: 'a', link: 'x', people: 2 },
      { team: 'a', link: null, people: 1 },
      { team: 'b', link: 'x', people: 1 },
      { team: null, link: 'x', people: 1 },
      { team: null, link: 'y', people: 1 },
      { team: null, link: null, people: 1 },
    ]);
  });
});

describe('Input that cannot be', () => {
  test('more answers than people asked', () => {
    assert.throws(
      () => organisation(leerklimaat, full, { invited: { teams: { t3: 4 } } }),
      InvalidInputError,
    );
  });
  test('a summary of another instrument', () => {
    const { summary } = new ResultCollector(leervoorkeur).reading();
    assert.throws(
      () => groupReport(leerklimaat, summary),
      (error) => {
        assert.ok(error instanceof InvalidInputError);
        const found = error.issues.map(({ code, path, received }) => [code, path, received]);
        assert.deepEqual(found[0], ['reference', '/instrument/id', '"leervoorkeur"']);
        assert.equal(found.at(-1)?.[1], '/instrument/fingerprint');
        return true;
      },
    );
  });
  test('and a report says what it is of', () => {
    const { summary } = new ResultCollector(leerklimaat).reading();
    const { schema, status, instrument, round, earlier } = groupReport(leerklimaat, summary);
    assert.deepEqual(
      { schema, status, instrument, round, earlier },
      {
        schema: 'urn:leerklimaat:report:1',
        status: 'raw',
        instrument: { id: 'leerklimaat', version: leerklimaat.version },
        round: null,
        earlier: null,
      },
    );
  });
});

describe('For any organisation', () => {
  const anyTeams = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'),
    fc.integer({ min: 1, max: 12 }),
  );
  const anyInstrument = fc.constantFrom<Instrument>(
    leerklimaat,
    woordenEnDaden,
    leervoorkeur,
    leervoorkeurKeuze,
  );

  test('no figure is anything but a number within its bounds', () => {
    fc.assert(
      fc.property(
        anyInstrument,
        anyTeams,
        fc.nat(),
        fc.constantFrom(0, 0.5, 0.95),
        (instrument, teams, seed, gaps) => {
          const drawn = organisation(instrument, [
            ...syntheticOrganisation(instrument, { seed, teams, gaps, links: ['x'] }),
          ]);
          for (const [path, number] of numbersIn(drawn)) assert.ok(Number.isFinite(number), path);
          for (const group of [drawn, ...drawn.teams, ...drawn.links]) {
            for (const { mean, interval, deviation } of group.dimensions) {
              const { value } = mean;
              assert.ok(value === null || (value >= 0 && value <= 100));
              assert.ok(
                deviation.value === null || (deviation.value >= 0 && deviation.value <= 50),
              );
              if (interval.value === null || value === null) continue;
              assert.ok(interval.value.low <= value + 1e-9 && value <= interval.value.high + 1e-9);
            }
          }
          const inTeams = drawn.teams.reduce((sum, { people }) => sum + (people.value ?? 0), 0);
          assert.equal(inTeams, drawn.people.value);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('turning all answers round turns the means round, and leaves all spread and agreement as it is', () => {
    const turned = full.map(({ scores: _, ...result }) => ({
      ...result,
      answers: Object.fromEntries(
        Object.entries(result.answers ?? {}).map(([item, answer]) => [
          item,
          answer === 'na' ? answer : 6 - answer,
        ]),
      ),
      scores: _,
    }));
    const [one, other] = [
      organisation(leerklimaat, full),
      organisation(leerklimaat, turned as LeerResult[]),
    ];
    for (const [index, dimension] of one.dimensions.entries()) {
      const mirror = other.dimensions[index]!;
      near(mirror.mean.value, 100 - dimension.mean.value!);
      near(mirror.sd.value, dimension.sd.value);
      near(mirror.deviation.value, dimension.deviation.value);
      near(mirror.agreement.value?.rwgj.value, dimension.agreement.value?.rwgj.value);
      near(
        mirror.reliability.value?.alpha.value?.value,
        dimension.reliability.value?.alpha.value?.value,
      );
      near(mirror.betweenTeams.value?.icc1, dimension.betweenTeams.value?.icc1);
    }
  });
});

function reasonOf(figure: { readonly value: unknown }): string | undefined {
  return (figure as { readonly reason?: string }).reason;
}
