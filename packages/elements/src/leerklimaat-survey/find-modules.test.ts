import { expect } from '@open-wc/testing';
import '../modules/keten/keten.js';
import '../modules/leercultuurdragers/leercultuurdragers.js';
import '../modules/leergoesting/leergoesting.js';
import { findModules, MODULES } from './find-modules.js';

describe('The modules of a survey', () => {
  const NAMES = [
    { wanted: '', found: [] },
    { wanted: 'leergoesting', found: ['leergoesting'] },
    { wanted: ' keten  leergoesting ', found: ['leergoesting', 'keten'] },
    { wanted: 'keten,leergoesting', found: ['leergoesting', 'keten'] },
    { wanted: 'keten\nketen', found: ['keten'] },
  ];
  for (const { wanted, found } of NAMES) {
    it(`are ${found.join(' and ') || 'none'} for “${wanted}”, always in one order`, () => {
      const { modules, faults, awaited } = findModules(wanted, 18, true);
      expect(modules.map(({ name }) => name)).to.eql(found);
      expect({ faults, awaited }).to.eql({ faults: [], awaited: false });
    });
  }

  it('are awaited while the page loads, and missing once it has', () => {
    const loading = findModules('veiligheid', 36, false);
    expect(loading).to.eql({ modules: [], awaited: true, faults: [] });
    const loaded = findModules('veiligheid', 36, true);
    expect(loaded.awaited).to.equal(false);
    expect(loaded.faults.map(({ code, path, expected }) => ({ code, path, expected }))).to.eql([
      { code: 'missing', path: '/modules', expected: 'a script tag for modules/veiligheid.js' },
    ]);
  });

  it('may only be named as they are called', () => {
    const { faults } = findModules('leergoesting Keten', 36, true);
    expect(faults.map(({ code, received, expected }) => ({ code, received, expected }))).to.eql([
      { code: 'unknown', received: 'Keten', expected: MODULES.join(', ') },
    ]);
  });

  it('show no more of an unknown name than a developer needs', () => {
    const [fault] = findModules('x'.repeat(500), 36, true).faults;
    expect(fault?.received).to.have.length(40);
  });

  const LENGTHS = [
    { wanted: 'leergoesting leercultuurdragers', own: 18, warns: false },
    { wanted: 'leercultuurdragers', own: 38, warns: false },
    { wanted: 'leercultuurdragers', own: 39, warns: true },
    { wanted: 'leergoesting keten', own: 36, warns: true },
  ];
  for (const { wanted, own, warns } of LENGTHS) {
    it(`${warns ? 'warn' : 'are quiet'} about the length of ${wanted} beside ${own}`, () => {
      const { modules, faults } = findModules(wanted, own, true);
      expect(faults.map(({ code }) => code)).to.eql(warns ? ['range'] : []);
      expect(modules).to.have.length(wanted.split(' ').length);
    });
  }
});
