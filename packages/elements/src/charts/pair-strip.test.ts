import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { fc } from '../testing/seeded.js';
import { pairStrip } from './pair-strip.js';
import { pairStripGeometry } from './pair-strip-geometry.js';

describe('A strip with two values', () => {
  const CASES = [
    { own: 0, other: 100, geometry: { own: 3, other: 97, line: { from: 97, to: 3 } } },
    { own: 50, other: 50, geometry: { own: 50, other: 50, line: { from: 50, to: 50 } } },
    { own: 25, other: null, geometry: { own: 26.5, other: null, line: null } },
    { own: null, other: 75, geometry: { own: null, other: 73.5, line: null } },
    { own: null, other: null, geometry: { own: null, other: null, line: null } },
  ];
  for (const { own, other, geometry } of CASES) {
    it(`puts ${own} and ${other} where they belong`, () => {
      expect(pairStripGeometry({ own, other })).to.eql(geometry);
    });
  }

  it('keeps both marks within the picture, and the larger value to the right', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, (own, other) => {
        const at = pairStripGeometry({ own, other });
        for (const x of [at.own, at.other]) expect(x).to.be.within(3, 97);
        if (own >= other) expect(at.own).to.be.at.least(at.other ?? 0);
      }),
    );
  });

  it('is for the eye only: what it shows is said beside it', () => {
    const place = draw(pairStrip({ own: 75, other: 50 }, false));
    expect(only(place, 'svg').getAttribute('aria-hidden')).to.equal('true');
    expect(place.querySelectorAll('circle')).to.have.length(2);
    expect(place.querySelectorAll('.warm')).to.have.length(0);
  });

  it('draws the own one over the ring, warm where the distance is worth a look', () => {
    const place = draw(pairStrip({ own: 50, other: 50 }, true));
    const classes = Array.from(place.querySelectorAll('.warm circle'), (mark) => mark.classList[0]);
    expect(classes).to.eql(['outline', 'dot']);
  });

  it('draws one mark where there is one value, and none where there is none', () => {
    const place = draw(pairStrip({ own: null, other: 50 }, false));
    expect(only(place, 'circle').classList[0]).to.equal('outline');
    draw(pairStrip({ own: null, other: null }, false), place);
    expect(place.querySelectorAll('circle')).to.have.length(0);
  });
});
