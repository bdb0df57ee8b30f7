import type { TeamReportFrameText } from './team-report-frame-text.js';

export const teamReportFrameEn: TeamReportFrameText = {
  title: 'How all of you see the learning climate',
  views: {
    organisation: 'Organisation',
    teams: 'Teams',
    chain: 'Chain of learning',
    mirror: 'Learning leader’s mirror',
    preferences: 'Learning preferences',
    waves: 'Change',
  },
  navigation: 'Parts of the report',
  missing: (files) =>
    `Other questionnaires have been filled in too. Whoever makes this page can show them with: ${files}.`,
  start: {
    about: 'Put the results of many people together and talk about them.',
    choose: 'Choose files with results',
    drop: 'Or drag them here. There may be many: JSON, NDJSON or CSV.',
    stays: 'Nothing leaves this device. This page reads the files itself.',
    know: 'Good to know',
    from: (people) => `You see figures for ${people} people or more. Smaller groups stay hidden.`,
    limits: [
      'That protects people from those who read the report. It does not protect them from those who have the files.',
      'So share the report, never the files.',
    ],
  },
  reading: {
    title: 'We are reading the results',
    counted: (results) => `Read: ${results}`,
    cancel: 'Stop',
    cancelled: 'Stopped. Nothing was kept.',
  },
  fault: {
    empty: 'There is nothing in here. Choose another file.',
    'not-counted': 'None of the results count. So there is no report.',
    'no-counting':
      'This page cannot count the results. Whoever makes it adds this file: modules/tellen.js.',
    raw: 'This report shows too much about too few people. Small groups have to be hidden first.',
    source: 'We could not fetch the results.',
    failed: 'We could not make a report of this.',
  },
  intake: {
    counted: (counted, read) =>
      `${counted} of ${read} ${read === 1 ? 'result' : 'results'} ${counted === 1 ? 'counts' : 'count'}.`,
    duplicates: (count) => `Duplicates: ${count}. Each result counts once.`,
    tests: (count) => `Tests: ${count}. They never count.`,
    otherInstruments: (count) => `From another questionnaire: ${count}.`,
    otherVersions: (count) =>
      `From another version: ${count}. There, scores may mean something else.`,
    broken: (count) => `Cannot be read: ${count}.`,
    problems: 'Which lines?',
    at: (source, line) => `${source} line ${line}`,
    problem: {
      'not-text': 'not text: if it is a spreadsheet, save it as CSV',
      encoding: 'the characters cannot be read (not UTF-8)',
      'too-long': 'too long for a result',
      syntax: 'not valid JSON, perhaps cut off',
      'not-a-result': 'not a result of a questionnaire',
      impossible: 'answers that are not possible',
      'other-version': 'another version of the questionnaire',
      header: 'the first row names a column that we do not know',
      cells: 'too many cells, or a missing quotation mark',
    },
    more: (count) => `Even more: ${count}.`,
    download: 'Download this list',
  },
  tools: {
    print: 'Print the report',
    printTeam: 'Print this team',
    everyTeam: (teams) => `Print every team’s page too (${teams})`,
    csv: 'Figures (CSV)',
    json: 'Report (JSON)',
    copy: 'Copy this text',
    picture: 'Save as',
    noPng: 'This page does not allow PNG. You now have an SVG.',
    again: 'Open other files',
    file: 'learning-climate-report',
  },
  about: {
    title: 'About this report',
    made: (date) => `Made on ${date}.`,
    people: (people) => `People who took part: ${people}.`,
    rounds: (rounds) => `Rounds: ${rounds}.`,
    method: 'How was it made?',
    how: [
      'A score runs from 0 to 100. It is the average of the answers, without a norm.',
      'The bar with a score shows how certain it is (95%).',
      'Sometimes we also hide a larger group. Otherwise, a small group could be worked out.',
    ],
    from: (people, spread) =>
      `An average rests on at least ${people} people, spread on at least ${spread}.`,
    not: 'What is it not?',
    isNot: [
      'It is not a judgement of people or teams, and not a ranking.',
      'It does not say what causes something. Ask each other.',
      'The questionnaire is new and not validated yet.',
    ],
  },
};
