import {
  createResult,
  EVENTS,
  leerklimaat,
  type EventContract,
  type LeerResult,
} from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { COMPLETION } from '../testing/saved.js';
import { LeerAnswerEvent } from './leer-answer-event.js';
import { LeerErrorEvent } from './leer-error-event.js';
import { LeerReadyEvent } from './leer-ready-event.js';
import { LeerReportEvent } from './leer-report-event.js';
import { LeerResultEvent } from './leer-result-event.js';
import { LeerStartEvent } from './leer-start-event.js';
import { LeerStepEvent } from './leer-step-event.js';
import { LeerSubmitEvent } from './leer-submit-event.js';

const result: LeerResult = createResult(leerklimaat, {}, COMPLETION, {
  language: 'nl',
  share: 'completion',
  test: false,
});

const CASES: Record<keyof typeof EVENTS, CustomEvent> = {
  ready: new LeerReadyEvent({ instrument: { id: 'klein', version: '1.0.0' } }),
  start: new LeerStartEvent({ share: 'scores' }),
  step: new LeerStepEvent({ view: 'page', step: 1, steps: 6 }),
  answer: new LeerAnswerEvent({ item: 'steun-1', answer: 'na' }),
  submit: new LeerSubmitEvent(result),
  result: new LeerResultEvent(result),
  report: new LeerReportEvent({ people: 12, teams: 1, instruments: ['leerklimaat'] }),
  error: new LeerErrorEvent({ code: 'state', message: 'No.', issues: [] }),
};

describe('Each event is what the contract says', () => {
  for (const [name, event] of Object.entries(CASES)) {
    const { type, cancelable }: EventContract = EVENTS[name as keyof typeof EVENTS];

    it(`${type} bubbles out of shadow roots, ${cancelable ? '' : 'not '}cancelable, frozen`, () => {
      expect(event).to.include({ type, cancelable, bubbles: true, composed: true });
      expect(Object.isFrozen(event.detail)).to.equal(true);
    });
  }
});
