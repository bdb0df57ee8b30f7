import { expect } from '@open-wc/testing';
import {
  leerklimaatDefinition,
  leerklimaatKortDefinition,
  veiligheidDefinition,
  type Definition,
} from '@leerklimaat/core';
import { contextOf } from '../testing/report.js';
import { climateReport } from './climate-report.js';

const own: Definition = {
  ...leerklimaatDefinition,
  instrument: { ...leerklimaatDefinition.instrument, id: 'eigen-klimaat' },
};

describe('The report on the climate', () => {
  const all = [veiligheidDefinition, own, leerklimaatKortDefinition, leerklimaatDefinition];
  const CASES = [
    { there: all, found: 'leerklimaat' },
    { there: [veiligheidDefinition, leerklimaatKortDefinition], found: 'leerklimaat-kort' },
    { there: [veiligheidDefinition, own], found: 'eigen-klimaat' },
    { there: [veiligheidDefinition], found: undefined },
    { there: [], found: undefined },
  ];
  for (const { there, found } of CASES) {
    it(`is ${found ?? 'none'} among ${there.map(({ instrument }) => instrument.id).join(', ')}`, () => {
      const context = contextOf();
      const reports = new Map(
        there.map((definition) => [definition.instrument.id, { ...context.report, definition }]),
      );
      const report = climateReport({ ...context, reports });
      expect(report?.definition.instrument.id).to.equal(found);
    });
  }
});
