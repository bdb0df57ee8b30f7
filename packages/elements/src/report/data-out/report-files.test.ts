import { expect } from '@open-wc/testing';
import { releasedTree } from '../../testing/report.js';
import { reportCsv } from './report-csv.js';
import { reportJson } from './report-json.js';

const FORMULA = '=HYPERLINK("https://x.example")';
const NASTY = '"teams":"@"';
const tree = releasedTree({ made: { teams: { [FORMULA]: 12, [NASTY]: 14, Oost: 3 } } });

describe('A report as a table', () => {
  it('never holds a formula', async () => {
    const text = await (await reportCsv([tree], 'nl')).text();
    expect(text).to.contain(`"'=HYPERLINK(""https://x.example"")"`);
    for (const line of text.split('\r\n')) expect(line).not.to.match(/(^|;)"?[=+@]/);
  });

  const COUNTRIES = [
    { language: 'nl-BE', head: 'instrument;version;', decimal: /;\d+,\d+;/ },
    { language: 'en', head: 'instrument,version,', decimal: /,\d+\.\d+,/ },
  ];
  for (const { language, head, decimal } of COUNTRIES) {
    it(`is written as a spreadsheet in ${language} reads it`, async () => {
      const bytes = new Uint8Array(await (await reportCsv([tree], language)).arrayBuffer());
      expect(Array.from(bytes.subarray(0, 3))).to.eql([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      expect(text.startsWith(head)).to.equal(true);
      expect(text).to.match(decimal);
    });
  }

  it('has a row for each figure of each team, and no number where one is withheld', async () => {
    const text = await (await reportCsv([tree], 'en')).text();
    const rows = text.split('\r\n').filter((row) => row.includes(',team,Oost,'));
    expect(rows.length).to.be.above(10);
    for (const row of rows) expect(row).to.match(/,,,,,(suppressed|unknown|no-)[\w-]+$/);
  });
});

describe('A report as JSON', () => {
  it('is the released trees, to the last figure', async () => {
    for (const trees of [[], [tree], [tree, { ...tree, round: '2' }]]) {
      expect(JSON.parse(await (await reportJson(trees)).text())).to.eql(trees);
    }
  });
});
