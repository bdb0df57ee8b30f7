import { expect } from '@open-wc/testing';
import { BAR_EM, learningMixGeometry, LONGEST } from './learning-mix-geometry.js';

const way = (value: number | null) => ({ label: 'Zelfstudie', value, shown: String(value) });

describe('The bars of the learning mix', () => {
  const CASES = [
    { values: [0, 0], lengths: [0, 0] },
    { values: [1, 0], lengths: [0.2, 0] },
    { values: [5, 1], lengths: [1, 0.2] },
    { values: [30, 15, 3, null], lengths: [1, 0.5, 0.1, 0] },
  ];
  for (const { values, lengths } of CASES) {
    it(`are in proportion for ${values.join(', ')}`, () => {
      const { rows } = learningMixGeometry(values.map(way));
      expect(rows.map(({ length }) => length / LONGEST)).to.eql(lengths);
    });
  }

  it('stand under their names, inside the picture, and apart', () => {
    const { rows, height } = learningMixGeometry(Array.from({ length: 8 }, () => way(3)));
    for (const [index, { textY, barY }] of rows.entries()) {
      expect(barY).to.be.above(textY);
      expect(barY + BAR_EM).to.be.at.most(rows[index + 1]?.textY ?? height);
    }
  });
});
