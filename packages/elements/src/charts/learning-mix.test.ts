import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { learningMix } from './learning-mix.js';

const WAYS = [
  { label: 'Cursussen', value: 2, shown: '2' },
  { label: 'Zelfstudie', value: 30, shown: '30 of meer' },
  { label: 'Mentor', value: null, shown: '–' },
];
const SENTENCE = 'Zo vaak deed je het.';

describe('The learning mix', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(learningMix(WAYS, SENTENCE)), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes every name with its number', () => {
    const picture = only(draw(learningMix(WAYS, SENTENCE)), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.eql(WAYS.flatMap(({ label, shown }) => [label, shown]));
  });
});
