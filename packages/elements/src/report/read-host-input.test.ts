import { expect } from '@open-wc/testing';
import { readHostInput, type RawHostInput } from './read-host-input.js';

const RAW: RawHostInput = {
  invited: null,
  labels: null,
  teams: null,
  links: null,
  minGroup: 5,
  headingLevel: 2,
};

describe('What a page hands over', () => {
  it('is all of it used when it is right', () => {
    const invited = { organisation: 40, teams: { a: 12 }, links: {} };
    const names = { teams: { a: 'Noord' }, rounds: { '1': 'Voorjaar' } };
    const given = { invited, labels: names, teams: ['a'], links: ['b'], minGroup: 8 };
    expect(readHostInput({ ...RAW, ...given })).to.eql({
      options: { invited, teams: ['a'], links: ['b'] },
      names,
      people: 8,
      headingLevel: 2,
      faults: [],
    });
  });

  const GROUPS: readonly [minGroup: unknown, people: number, faults: number][] = [
    [5, 5, 0],
    [12, 12, 0],
    [4, 5, 1],
    [0, 5, 1],
    [-7, 5, 1],
    [Number.NaN, 5, 1],
    [Infinity, Number.MAX_SAFE_INTEGER, 1],
    ['9', 9, 1],
    [null, 5, 1],
    [7.2, 8, 1],
    [[1], 5, 1],
  ];
  for (const [minGroup, people, faults] of GROUPS) {
    it(`asks for ${people} people when it says ${String(minGroup)}`, () => {
      const input = readHostInput({ ...RAW, minGroup });
      expect([input.people, input.faults.length]).to.eql([people, faults]);
    });
  }

  const WRONG: readonly [name: string, value: unknown][] = [
    ['invited', 12],
    ['invited', { team: {} }],
    ['invited', { organisation: -1 }],
    ['invited', { organisation: 1.5 }],
    ['invited', { teams: { a: '12' } }],
    ['invited', JSON.parse('{"__proto__":{"teams":{}}}')],
    ['labels', ['a']],
    ['labels', { teams: { a: 1 } }],
    ['labels', { teams: { a: '' } }],
    ['labels', { teams: { a: 'x'.repeat(101) } }],
    ['teams', 'a'],
    ['teams', [1]],
    ['links', { 0: 'a' }],
  ];
  for (const [name, value] of WRONG) {
    it(`is left out when ${name} is ${JSON.stringify(value).slice(0, 40)}`, () => {
      const { options, names, faults } = readHostInput({ ...RAW, [name]: value });
      expect([options, names]).to.eql([{}, {}]);
      expect(faults.map(({ path }) => path)).to.eql([`/${name}`]);
    });
  }
});
