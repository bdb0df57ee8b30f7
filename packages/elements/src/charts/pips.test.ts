import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { pips } from './pips.js';

describe('The pips', () => {
  for (const { answer, points } of [
    { answer: 1, points: 5 },
    { answer: 5, points: 5 },
    { answer: 3, points: 7 },
  ]) {
    it(`fill ${answer} of ${points}, for the eye only`, async () => {
      const picture = only(draw(pips(answer, points)), 'svg');
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      const dots = [...picture.querySelectorAll('circle')];
      expect(dots).to.have.length(points);
      const filled = dots.map((dot) => dot.classList.contains('filled'));
      expect(filled).to.eql(dots.map((_, index) => index < answer));
    });
  }
});
