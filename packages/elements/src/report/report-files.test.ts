import { expect } from '@open-wc/testing';
import { reportFileOrder, reportFilesFor } from './report-files.js';

const FILES: readonly [instruments: readonly string[], files: readonly string[]][] = [
  [[], []],
  [['leerklimaat', 'anders', 'toString'], []],
  [['keten'], ['modules/verslag-keten.js']],
  [
    ['leervoorkeur', 'leergoesting', 'veiligheid'],
    ['modules/verslag-modules.js', 'modules/verslag-voorkeuren.js'],
  ],
];

describe('The files that show other questionnaires', () => {
  for (const [instruments, files] of FILES) {
    it(`are ${files.length} for ${instruments.join(', ') || 'none'}`, () => {
      expect(reportFilesFor(instruments)).to.eql(files);
    });
  }

  it('have an order of their own, and others come last', () => {
    const names = ['anders', 'verslag-spiegel', 'verslag-keten', 'verslag-modules'];
    const parts = names.map((name) => ({ name })).sort(reportFileOrder);
    expect(parts.map(({ name }) => name)).to.eql([
      'verslag-modules',
      'verslag-keten',
      'verslag-spiegel',
      'anders',
    ]);
  });
});
