import { expect } from '@open-wc/testing';
import { DEFAULTS, readHostOptions } from './host-options.js';

/** As pages do, without types. */
function read(raw: object) {
  return readHostOptions({ ...DEFAULTS, ...raw });
}

it('By default every part shows and scores are shared', () => {
  expect(readHostOptions(DEFAULTS)).to.eql({
    flow: { start: true, review: true, paging: 'page', unanswered: 'notice' },
    share: 'scores',
    labels: {},
    headingLevel: 2,
    faults: [],
  });
});

describe('A known value is taken', () => {
  const CASES = [
    { raw: { start: 'none' }, options: { start: false } },
    { raw: { review: 'none' }, options: { review: false } },
    { raw: { paging: 'all' }, options: { paging: 'all' } },
    { raw: { paging: 'one' }, options: { paging: 'one' } },
    { raw: { unanswered: 'refuse' }, options: { unanswered: 'refuse' } },
    { raw: { share: 'completion' }, options: { share: 'completion' } },
    { raw: { share: 'answers' }, options: { share: 'answers' } },
    { raw: { headingLevel: 3 }, options: { headingLevel: 3 } },
    { raw: { headingLevel: 5 }, options: { headingLevel: 5 } },
  ];
  for (const { raw, options } of CASES) {
    it(JSON.stringify(raw), () => {
      const { flow, faults, ...rest } = read(raw);
      expect({ ...flow, ...rest }).to.include(options);
      expect(faults).to.eql([]);
    });
  }
});

describe('An unknown value becomes the default, and a fault that names what there is', () => {
  const CASES = [
    { raw: { start: 'no' }, says: ['start="no"', 'page, none'] },
    { raw: { review: 'None' }, says: ['review="None"', 'page, none'] },
    { raw: { paging: '' }, says: ['paging=""', 'page, all, one'] },
    { raw: { paging: 'constructor' }, says: ['paging="constructor"'] },
    { raw: { unanswered: null }, says: ['unanswered="null"', 'notice, refuse'] },
    { raw: { share: 'everything' }, says: ['share="everything"', 'scores, completion, answers'] },
    { raw: { share: ['answers'] }, says: ['share="answers"'] },
    { raw: { headingLevel: 1 }, says: ['heading-level="1"', '2, 3, 4, 5'] },
    { raw: { headingLevel: 6 }, says: ['heading-level="6"'] },
    { raw: { headingLevel: 2.5 }, says: ['heading-level="2.5"'] },
    { raw: { headingLevel: NaN }, says: ['heading-level="NaN"'] },
  ];
  for (const { raw, says } of CASES) {
    it(JSON.stringify(raw), () => {
      const { faults, ...options } = read(raw);
      const { faults: none, ...defaults } = readHostOptions(DEFAULTS);
      expect(none).to.eql([]);
      expect(options).to.eql(defaults);
      expect(faults).to.have.length(1);
      for (const part of says) expect(faults[0]?.message).to.contain(part);
    });
  }

  it('and a long one is cut', () => {
    expect(read({ paging: 'x'.repeat(5000) }).faults[0]?.message.length).to.be.below(150);
  });
});

describe('Labels of the host', () => {
  it('are those that are set, without room around them', () => {
    const raw = { team: ' Noord ', link: '', round: '2' };
    expect(read(raw).labels).to.eql({ team: 'Noord', round: '2' });
  });

  it('may be a hundred characters, as people count them; a longer one is left out and told', () => {
    expect(read({ team: '🌱'.repeat(100) }).labels.team).to.have.length(200);
    const { labels, faults } = read({ team: 'x'.repeat(101) });
    expect(labels).to.eql({});
    expect(faults[0]?.path).to.equal('/team');
  });
});
