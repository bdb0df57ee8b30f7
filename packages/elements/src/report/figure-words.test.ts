import { expect } from '@open-wc/testing';
import type { GroupFigure, GroupReason } from '@leerklimaat/core';
import type { AbsentKind } from '../locales/team-report-figure-text.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import { figureWords } from './figure-words.js';

const context = { words: teamReportNl };

/** Every reason that there is: a new one does not compile here until somebody says what it is called. */
const KINDS: Readonly<Record<GroupReason, AbsentKind>> = {
  'suppressed-small': 'few',
  'too-few-people': 'few',
  'too-few-answers': 'few',
  'incomplete-scales': 'few',
  'no-answers': 'few',
  'suppressed-complement': 'hidden',
  'suppressed-difference': 'hidden',
  'suppressed-dominance': 'hidden',
  'nearly-all-high': 'high',
  'nearly-all-low': 'low',
  'nearly-all-same': 'same',
  'waiting-for-answers': 'later',
  'unknown-size': 'size',
  'no-earlier-round': 'round',
  'too-few-teams': 'teams',
  'not-for-this-level': 'never',
  'not-for-this-instrument': 'never',
  ipsative: 'never',
  formative: 'never',
  'within-measurement-error': 'other',
  'single-scale': 'other',
  'too-many-scales': 'other',
  'no-variation': 'other',
  'perfect-reliability': 'other',
  'too-few-items': 'other',
  'incomplete-answers': 'other',
  'at-the-edge': 'other',
  'zero-mean': 'other',
  unbounded: 'other',
  'not-compared': 'other',
  'not-connected': 'other',
  'dependent-items': 'other',
  'improper-solution': 'other',
  'too-many-groups': 'other',
};

describe('A figure of a group', () => {
  for (const [reason, kind] of Object.entries(KINDS)) {
    it(`that is absent for ${reason} is told as “${teamReportNl.figure.absent[kind]}”`, () => {
      const figure = { n: null, value: null, reason: reason as GroupReason };
      const never = (): string => expect.fail('nothing to format');
      expect(figureWords(context, figure, never)).to.equal(teamReportNl.figure.absent[kind]);
    });
  }

  it('that is there is told as it is, 0 too', () => {
    const mean: GroupFigure<number> = { n: 12, value: 61 };
    expect(figureWords(context, mean)).to.equal('61');
    expect(figureWords(context, { value: 0 })).to.equal('0');
    expect(figureWords(context, { value: [1, 2] }, (all) => all.join('/'))).to.equal('1/2');
  });
});
