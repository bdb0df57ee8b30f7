import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { flower } from './flower.js';
import { flowerGeometry } from './flower-geometry.js';

const DATA = {
  heart: { label: 'Leerleiderschap', value: 62.4 },
  petals: [
    { label: 'Kansen', value: 50 },
    { label: 'Steun', value: null },
    { label: 'Ruimte', value: 0 },
  ],
};
const SENTENCE = 'Het gevulde deel is je score.';

describe('The flower', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(flower(DATA, SENTENCE, '–')), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes each name with its score, rounded; a dash where there is none', async () => {
    const picture = only(draw(flower(DATA, SENTENCE, '–')), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.have.members(['Leerleiderschap62', 'Kansen50', 'Steun–', 'Ruimte0']);
  });

  it('draws the shapes of its geometry, and marks the empty petal', async () => {
    const picture = only(draw(flower(DATA, SENTENCE, '–')), 'svg');
    const { petals, rings, heart } = flowerGeometry(DATA);
    const paths = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    for (const { outline, filled } of petals) {
      expect(paths).to.include(outline);
      if (filled !== null) expect(paths).to.include(filled);
    }
    expect(picture.querySelectorAll('path.empty')).to.have.length(1);
    const radii = [...picture.querySelectorAll('circle')].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    expect(radii).to.eql([...rings, heart.outer, heart.inner]);
  });
});
