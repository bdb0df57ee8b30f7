import {
  leerleider,
  leerleiderDefinition,
  leerklimaatDefinition,
  toJson,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { people } from '../../testing/people.js';
import { contextOf } from '../../testing/report.js';
import { keepOwnResult, ownResultAt, readOwnResult } from './own-result.js';

function own(change: Partial<LeerResult> = {}): LeerResult {
  const [result] = people(leerleiderDefinition, 1, {}, { gaps: 0 });
  if (!result) throw new Error('There is nobody.');
  return { ...result, ...change };
}

const fileOf = (...parts: readonly string[]): Blob => new Blob([...parts]);

describe('The own result of a manager', () => {
  it('is read as POMP, per behaviour and over all', async () => {
    const result = own();
    const reading = await readOwnResult(fileOf(toJson(result)));
    const behaviours = leerleider.items.map(({ id }) => [
      id,
      (Number(result.answers?.[id]) - 1) * 25,
    ]);
    expect(reading).to.eql({
      ok: true,
      own: {
        overall: result.scores?.scales[0]?.value,
        behaviours: Object.fromEntries(behaviours),
      },
    });
  });

  it('has no behaviours when only scores were kept', async () => {
    const { answers: _, ...result } = own({ share: 'scores' });
    const reading = await readOwnResult(fileOf(toJson(result)));
    expect(reading.ok && reading.own.behaviours).to.eql({});
  });

  it('passes over answers that cannot be', async () => {
    const reading = await readOwnResult(
      fileOf(toJson(own({ answers: { 'gedrag-1': 9, 'gedrag-2': 'na', 'gedrag-3': 5 } }))),
    );
    expect(reading.ok && reading.own.behaviours).to.eql({ 'gedrag-3': 100 });
  });

  const [other] = people(leerklimaatDefinition, 1);
  const version = { ...leerleider, version: '2.0.0', language: 'nl' };
  const FAULTS = [
    { of: 'an empty file', text: '', fault: 'unreadable' },
    { of: 'a picture', text: '\u0089PNG', fault: 'unreadable' },
    { of: 'a list', text: '[]', fault: 'unreadable' },
    { of: 'another questionnaire', text: toJson(other), fault: 'other' },
    {
      of: 'another major version',
      text: toJson(
        own({ instrument: { id: version.id, version: version.version, language: 'nl' } }),
      ),
      fault: 'other',
    },
    {
      of: 'a completion alone',
      text: toJson({
        ...own({ share: 'completion' }),
        scores: undefined,
        answers: undefined,
        flags: undefined,
      }),
      fault: 'unscored',
    },
  ];
  for (const { of, text, fault } of FAULTS) {
    it(`is not taken from ${of}: ${fault}`, async () => {
      expect(await readOwnResult(fileOf(text))).to.eql({ ok: false, fault });
    });
  }

  it('is not looked for in a file that is too large', async () => {
    const file = new File([new Uint8Array(2_000_000)], 'groot.json');
    file.text = () => Promise.reject(new Error('It was read.'));
    expect(await readOwnResult(file)).to.eql({ ok: false, fault: 'unreadable' });
  });

  it('is kept for one element, one report and one team, until it is taken away', () => {
    const mirror = contextOf({ place: { view: 'mirror', team: 'Noord' } });
    const tree = mirror.report.now;
    const kept = { overall: 75, behaviours: {} };
    keepOwnResult(mirror, tree, kept);
    expect(ownResultAt(mirror, tree)).to.equal(kept);
    expect(ownResultAt({ ...mirror, uid: 'leer1' }, tree)).to.equal(null);
    expect(ownResultAt({ ...mirror, place: { view: 'mirror' } }, tree)).to.equal(null);
    expect(ownResultAt(mirror, contextOf().report.now)).to.equal(null);
    keepOwnResult(mirror, tree, null);
    expect(ownResultAt(mirror, tree)).to.equal(null);
  });
});
