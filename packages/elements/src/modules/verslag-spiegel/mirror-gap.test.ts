import { leerleider, selfOtherGap, standardErrorOfMeasurement } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { fc } from '../../testing/seeded.js';
import { gapModels, mirrorGap, type Seen } from './mirror-gap.js';

const MODELS = gapModels(leerleider, { invited: { value: null, reason: 'unknown-size' } });
const ABSENT = { n: null, value: null, reason: 'suppressed-small' } as const;

function seen(mean: number, n: number, sd: number | null = null): Seen {
  return { mean: { n, value: mean }, sd: sd === null ? ABSENT : { n, value: sd } };
}

describe('The gap between a manager and the team', () => {
  const CASES = [
    { own: 100, mean: 20, n: 12, direction: 'self-more' },
    { own: 0, mean: 80, n: 12, direction: 'team-more' },
    { own: 75, mean: 70, n: 12, direction: 'alike' },
    // Two answer steps of one behaviour are no more than chance.
    { own: 75, mean: 25, n: 5, direction: 'alike' },
    { own: 100, mean: 25, n: 5, direction: 'self-more' },
  ] as const;
  for (const { own, mean, n, direction } of CASES) {
    it(`of ${own} beside ${mean} by ${n} people on one behaviour is called ${direction}`, () => {
      expect(mirrorGap(own, seen(mean, n), MODELS.behaviour)).to.equal(direction);
    });
  }

  const WHOLE = [
    { own: 90, half: 6, direction: 'self-more' },
    { own: 90, half: 40, direction: 'alike' },
    { own: 62, half: 2, direction: 'alike' },
  ] as const;
  for (const { own, half, direction } of WHOLE) {
    it(`of ${own} beside 60 ± ${half} on the whole list is called ${direction}`, () => {
      const interval = { n: 9, value: { low: 60 - half, high: 60 + half } };
      expect(mirrorGap(own, { ...seen(60, 9), interval }, MODELS.overall)).to.equal(direction);
    });
  }

  it('reads an interval that an end of the scale cuts off by its other half', () => {
    const cut = { ...seen(90, 9), interval: { n: 9, value: { low: 60, high: 100 } } };
    expect(mirrorGap(70, cut, MODELS.overall)).to.equal('alike');
  });

  it('is not there without an own answer, or without a mean', () => {
    expect(mirrorGap(null, seen(50, 9), MODELS.behaviour)).to.equal(null);
    expect(mirrorGap(50, { mean: ABSENT, sd: ABSENT }, MODELS.behaviour)).to.equal(null);
  });

  it('is never clear where the core, which knows every answer, says it is not', () => {
    const answer: fc.Arbitrary<number> = fc.constantFrom(0, 25, 50, 75, 100);
    const semSelf = standardErrorOfMeasurement(19.3, 0.89) * Math.sqrt(15);
    fc.assert(
      fc.property(answer, fc.array(answer, { minLength: 10, maxLength: 40 }), (self, others) => {
        const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
        const sd = Math.sqrt(
          others.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (others.length - 1),
        );
        const told = seen(Math.round(mean), others.length, sd);
        const direction = mirrorGap(self, told, MODELS.behaviour);
        const model = { variant: 'total', reliability: MODELS.behaviour.reliability } as const;
        const { value } = selfOtherGap({ self, others, semSelf }, model);
        // Half a point of rounding apart.
        const isNear = Math.abs(Math.abs(value?.gap ?? 0) - 1.96 * (value?.se ?? 0)) < 0.51;
        if (!isNear) expect(direction !== 'alike').to.equal(value?.clear ?? false);
      }),
    );
  });
});
