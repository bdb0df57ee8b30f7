import { expect } from '@open-wc/testing';
import type { Intake, ProblemCode } from '@leerklimaat/core';
import { teamReportFrameNl } from '../locales/team-report-frame.nl.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import { byRole } from '../testing/by-role.js';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { draw } from '../testing/draw.js';
import { shown, shows } from '../testing/shown.js';
import { intakeNotice } from './intake-notice.js';

const { intake: words, tools } = teamReportFrameNl;
const CONTEXT = { words: teamReportNl, language: 'nl' };

const NOTHING: Intake = {
  read: 30,
  counted: 30,
  duplicates: 0,
  tests: 0,
  otherInstruments: 0,
  suspect: 0,
  otherVersions: 0,
  broken: 0,
  problems: [],
  moreProblems: 0,
};

describe('What became of what was read', () => {
  const downloads = caughtDownloads();

  it('is one sentence when all of it counts', () => {
    const notice = draw(intakeNotice(CONTEXT, NOTHING));
    expect(shown(notice)).to.equal(words.counted(30, 30));
  });

  it('names everything that does not count, with its number', () => {
    const intake = {
      ...NOTHING,
      counted: 20,
      duplicates: 1,
      tests: 2,
      otherInstruments: 3,
      otherVersions: 4,
      broken: 5,
    };
    const notice = draw(intakeNotice(CONTEXT, intake));
    const said = [
      words.duplicates(1),
      words.tests(2),
      words.otherInstruments(3),
      words.otherVersions(4),
      words.broken(5),
    ];
    expect(shows(notice, ...said)).to.eql(said);
  });

  it('names lines with their reason, and lets them be kept', async () => {
    const codes = Object.keys(words.problem) as readonly ProblemCode[];
    const problems = codes.map((code, index) => ({
      source: index === 0 ? null : '<b>.csv',
      line: index + 1,
      code,
      issues: [],
    }));
    const intake = { ...NOTHING, broken: 150, problems, moreProblems: 142 };
    const notice = draw(intakeNotice(CONTEXT, intake));
    const lines = [
      `regel 1: ${words.problem['not-text']}`,
      `<b>.csv regel 2: ${words.problem.encoding}`,
      words.more(142),
    ];
    expect(shows(notice, ...lines)).to.eql(lines);
    byRole(notice, 'summary', words.problems).click();
    byRole(notice, 'button', words.download).click();
    expect(downloads[0]?.name).to.equal(`${tools.file}.txt`);
    const text = (await downloads[0]?.blob.text()) ?? '';
    expect(text.split('\n')).to.have.length(codes.length + 1);
  });

  it('names a file in any script, and puts the space that French has before a colon', () => {
    const problem = { source: 'צפון.csv', line: 2, code: 'cells', issues: [] } as const;
    const intake = { ...NOTHING, broken: 1, problems: [problem] };
    const notice = draw(intakeNotice({ ...CONTEXT, language: 'fr-BE' }, intake));
    const line = `\u2068צפון.csv\u2069 regel 2\u00a0: ${words.problem.cells}`;
    expect(notice.querySelector('details li')?.textContent).to.equal(line);
  });
});
