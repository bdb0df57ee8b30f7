import { expect } from '@open-wc/testing';
import { FLOWER_HALF, flowerGeometry, petalRadius, type LabelGeometry } from './flower-geometry.js';

/** Along an outline; fewer would cut the corners. */
const STEPS = 240;
const SCORES = Array.from({ length: 101 }, (_, score) => score);

function flowerOf(count: number, value: number | null) {
  const score = { label: 'Steun', value };
  return flowerGeometry({ heart: score, petals: Array.from({ length: count }, () => score) });
}

/** The area within a path, from points along it as the browser draws it. */
function areaOf(path: string): number {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  const length = shape.getTotalLength();
  const points = Array.from({ length: STEPS }, (_, step) =>
    shape.getPointAtLength((length * step) / STEPS),
  );
  const twice = points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('The filled area of a petal is the share that the score says', () => {
  const petal = (value: number) => flowerOf(5, value).petals[0];
  const whole = areaOf(petal(0)?.outline ?? '');

  it('at every score from 0 to 100', () => {
    for (const score of SCORES) {
      const filled = areaOf(petal(score)?.filled ?? '');
      expect(filled / whole, `at ${score}`).to.be.closeTo(score / 100, 0.002);
    }
  });

  for (const count of [3, 4, 5]) {
    it(`in each of ${count} petals, which are all as large`, () => {
      const { petals } = flowerOf(count, 37);
      const first = areaOf(petals[0]?.outline ?? '');
      for (const { outline, filled } of petals) {
        expect(areaOf(outline) / first).to.be.closeTo(1, 0.002);
        expect(areaOf(filled ?? '') / first).to.be.closeTo(0.37, 0.002);
      }
    });
  }

  it('and the rings stand at a quarter, a half and three quarters of it', () => {
    const square = (part: number): number => petalRadius(part) ** 2;
    const share = (part: number): number => (square(part) - square(0)) / (square(1) - square(0));
    for (const part of [0.25, 0.5, 0.75]) expect(share(part)).to.be.closeTo(part, 1e-9);
    expect(flowerOf(5, 0).rings).to.eql([0.25, 0.5, 0.75].map(petalRadius));
  });
});

it('The filled area of the heart is the share that the score says', () => {
  for (const score of SCORES) {
    const { inner, outer } = flowerOf(5, score).heart;
    expect((inner ?? NaN) ** 2 / outer ** 2).to.be.closeTo(score / 100, 0.001);
  }
});

it('Without a score nothing is filled, and the outline stays', () => {
  const { heart, petals } = flowerOf(5, null);
  expect(heart.inner).to.equal(null);
  expect(heart.outer).to.be.above(0);
  for (const { filled, outline } of petals) {
    expect(filled).to.equal(null);
    expect(outline).not.to.equal('');
  }
});

it('The heart stays clear of the petals', () => {
  expect(flowerOf(5, 50).heart.outer).to.be.below(petalRadius(0));
});

describe('The labels', () => {
  for (const count of [3, 4, 5]) {
    const { petals, heartLabel } = flowerOf(count, 50);
    const labels = [...petals.map(({ label }) => label), heartLabel];

    it(`of ${count} petals stand inside the square and run inwards`, () => {
      for (const label of labels) {
        for (const place of [label.x, label.y, ...numbersOf(label.leader)]) {
          expect(Math.abs(place)).to.be.at.most(FLOWER_HALF);
        }
        expect(inwards(label), JSON.stringify(label)).to.equal(true);
      }
    });

    it(`of ${count} petals each have a place of their own`, () => {
      const places = labels.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size, places.join(', ')).to.equal(labels.length);
    });
  }
});

function inwards({ x, anchor }: LabelGeometry): boolean {
  if (x === 0) return anchor === 'middle';
  return anchor === (x > 0 ? 'end' : 'start');
}

function numbersOf(path: string): readonly number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number);
}
