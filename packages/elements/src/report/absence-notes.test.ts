import { expect } from '@open-wc/testing';
import type { GroupReason, GroupValue } from '@leerklimaat/core';
import { contextOf } from '../testing/report.js';
import { absenceNotes } from './absence-notes.js';

const absent = (reason: GroupReason): GroupValue<number> => ({ value: null, reason });

describe('Notes on what is absent', () => {
  const context = contextOf();
  const { why } = context.words.figure;
  const CASES: readonly { reasons: readonly GroupReason[]; notes: readonly string[] }[] = [
    { reasons: [], notes: [] },
    { reasons: ['suppressed-small', 'no-answers'], notes: [why.few(5, 10)] },
    { reasons: ['suppressed-complement', 'suppressed-difference'], notes: [why.hidden(5, 10)] },
    { reasons: ['nearly-all-high', 'nearly-all-low', 'nearly-all-same'], notes: [why.near(5, 10)] },
    { reasons: ['waiting-for-answers'], notes: [why.later(5, 10)] },
    { reasons: ['formative', 'unknown-size', 'at-the-edge'], notes: [] },
    {
      reasons: ['suppressed-difference', 'suppressed-small', 'suppressed-complement'],
      notes: [why.hidden(5, 10), why.few(5, 10)],
    },
  ];
  for (const { reasons, notes } of CASES) {
    it(`say ${notes.length} sentences of ${reasons.join(', ') || 'nothing'}`, () => {
      expect(absenceNotes(context, [{ value: 3 }, ...reasons.map(absent)])).to.eql(notes);
    });
  }

  it('name the number of people that the host asks, for detail never under ten', () => {
    const figures = [absent('suppressed-small')];
    expect(absenceNotes({ ...context, people: 8 }, figures)).to.eql([why.few(8, 10)]);
    expect(absenceNotes({ ...context, people: 15 }, figures)).to.eql([why.few(15, 15)]);
  });
});
