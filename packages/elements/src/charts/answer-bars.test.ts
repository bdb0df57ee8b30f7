import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { answerBars } from './answer-bars.js';

const TICKS = ['helemaal niet', 'niet', 'deels', 'wel', 'helemaal'];
const SENTENCE = 'Steun: het aantal mensen per antwoord.';
const ROWS = [
  { statement: 'Ik kan makkelijk om hulp vragen.', counts: [0, 2, 4, 6, 1], words: '' },
  { statement: 'Mijn werk daagt mij uit.', counts: null, words: 'niet getoond' },
];

describe('Answers as bars', () => {
  it('are accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('write the statements, the numbers, why there are none, and the answers', () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
    expect(texts).to.eql([
      'Ik kan makkelijk om hulp vragen.',
      '0',
      '2',
      '4',
      '6',
      '1',
      'Mijn werk daagt mij uit.',
      'niet getoond',
      ...TICKS,
    ]);
  });

  it('leave out what stands between the ends where room is short', () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    const minor = [...picture.querySelectorAll('.minor')].map(({ textContent }) => textContent);
    expect(minor).to.eql(TICKS.slice(1, -1));
  });
});
