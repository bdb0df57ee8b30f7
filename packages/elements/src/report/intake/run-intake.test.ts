import {
  leerklimaat,
  leerklimaatDefinition,
  releaseRounds,
  ResultCollector,
  veiligheid,
  veiligheidDefinition,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { people } from '../../testing/people.js';
import type { IntakeOutcome, IntakeProgress } from '../intake-job.js';
import type { IntakePlan } from './intake-plan.js';
import { runIntake, type PlainSource } from './run-intake.js';

const noord = people(leerklimaatDefinition, 8, { team: 'Noord', round: '2025' });
const zuid = people(leerklimaatDefinition, 9, { team: 'Zuid', round: '2026' }, { seed: 2 });
const safe = people(veiligheidDefinition, 7, { team: 'Zuid', round: '2026' }, { seed: 3 });
const PLAN: IntakePlan = { instruments: [leerklimaat, veiligheid], people: 5 };

function run(
  sources: readonly PlainSource[],
  plan: Partial<IntakePlan> = {},
  progress: (progress: IntakeProgress) => void = () => {},
): Promise<IntakeOutcome> {
  return runIntake(sources, { ...PLAN, ...plan }, { progress });
}

const file = (results: readonly unknown[], name: string): File =>
  new File([JSON.stringify(results)], name);

describe('An intake', () => {
  it('makes of all sources together the trees that the core makes', async () => {
    const collector = new ResultCollector(leerklimaat);
    for (const result of [...noord, ...zuid]) collector.add(result);
    const { trees } = await run([noord, file(zuid, 'zuid.json'), file(safe, 'veilig.json')]);
    const own = trees.filter(({ instrument }) => instrument.id === 'leerklimaat');
    expect(own).to.deep.equal(releaseRounds(leerklimaat, collector.reading().summary));
    expect(trees.map(({ instrument, round, status }) => [instrument.id, round, status])).to.eql([
      ['leerklimaat', '2025', 'released'],
      ['leerklimaat', '2026', 'released'],
      ['veiligheid', '2026', 'released'],
    ]);
  });

  it('counts the same result in two sources once, and says what it left out', async () => {
    const [first, second, third] = noord as readonly [LeerResult, LeerResult, LeerResult];
    const old = { ...third.instrument, version: '0.9.0' };
    const mixed = [{ ...second, test: true }, { ...third, instrument: old }, first, 'x'];
    const { intake } = await run([[first], file(mixed, 'b.json'), new File(['{'], 'c.json')]);
    const { problems, ...counts } = intake;
    expect(counts).to.deep.equal({
      read: 6,
      counted: 1,
      duplicates: 1,
      tests: 1,
      otherInstruments: 0,
      suspect: 0,
      otherVersions: 1,
      broken: 2,
      moreProblems: 0,
    });
    expect(problems.map(({ source, line, code }) => [source, line, code])).to.deep.equal([
      ['b.json', 2, 'other-version'],
      ['b.json', 4, 'not-a-result'],
      ['c.json', 1, 'syntax'],
    ]);
  });

  it('goes on after a file that cannot be read', async () => {
    const gone = new File(['x'], 'weg.json');
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    const { intake } = await run([gone, noord]);
    expect(intake.counted).to.equal(8);
    expect(intake.problems.map(({ source, code }) => [source, code])).to.deep.equal([
      ['weg.json', 'encoding'],
    ]);
  });

  it('asks for as many people as the page does, and puts groups in its order', async () => {
    const all = [...noord, ...zuid].map((result) => ({
      ...result,
      labels: { ...result.labels, round: '2026' },
    }));
    const { trees } = await run([all], { people: 9, teams: ['Zuid', 'Noord'] });
    const teams = trees[0]?.organisation.teams ?? [];
    expect(teams.map(({ label }) => label)).to.deep.equal(['Zuid', 'Noord']);
    expect(teams[1]?.dimensions[0]?.mean.value).to.equal(null);
  });

  it('passes over who was invited when more people answered', async () => {
    const invited = { organisation: 20, teams: { Zuid: 5, Noord: 1, Oost: 3 } };
    const { trees } = await run([noord, zuid], { invited });
    const { organisation } = trees[1]!;
    expect(organisation.invited.value).to.equal(20);
    expect(organisation.teams[0]?.invited.value).to.equal(null);
  });

  it('names the questionnaires that it met and was not asked to count', async () => {
    const { intake, others } = await run([noord, safe], { instruments: [leerklimaat] });
    expect([intake.counted, intake.otherInstruments, others]).to.eql([8, 7, ['veiligheid']]);
  });

  it('shows nothing of nothing', async () => {
    const { trees, intake } = await run([]);
    expect([trees, intake.read]).to.deep.equal([[], 0]);
  });
});

describe('Its progress', () => {
  it('goes up to the whole, whatever was passed over', async () => {
    const told: IntakeProgress[] = [];
    const sources = [file(noord, 'a.json'), new File(['x'.repeat(90_000)], 'x.csv'), zuid];
    await run(sources, {}, (progress) => told.push(progress));
    const { total } = told[0]!;
    expect(told.at(-1)).to.deep.equal({ read: total, total, results: 18 });
    for (const [index, { read }] of told.entries()) {
      expect(read).to.be.at.least(told[index - 1]?.read ?? 0);
    }
  });

  it('is told between pieces, where the job may be stopped', async () => {
    const abort = new AbortController();
    let breaths = 0;
    const breathe = (): undefined => {
      breaths += 1;
      if (breaths === 5) abort.abort();
    };
    const job = runIntake([noord, zuid], PLAN, {
      progress: () => {},
      breathe,
      signal: abort.signal,
    });
    const error = await job.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.equal(abort.signal.reason);
    expect(breaths).to.equal(5);
  });

  it('gives the page a turn after every group that is drawn up', async () => {
    const turns = async (teams: number): Promise<number> => {
      let breaths = 0;
      const breathe = (): undefined => void (breaths += 1);
      const results = Array.from({ length: teams }, (_, index) =>
        people(leerklimaatDefinition, 60 / teams, { team: `Team ${index}` }, { seed: index + 1 }),
      );
      await runIntake([results.flat()], PLAN, { progress: () => {}, breathe });
      return breaths;
    };
    expect((await turns(10)) - (await turns(1))).to.be.at.least(9);
  });
});
