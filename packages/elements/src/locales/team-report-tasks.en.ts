import type { TeamReportTasksText } from './team-report-tasks-text.js';

export const teamReportTasksEn: TeamReportTasksText = {
  tasks: 'What each link sees as its own task, and expects of the others',
  plotPair: 'The dot is a link’s own task. The open dot is what it expects of the others.',
  twoQuestions: 'Do not subtract one from the other: they are two different questions.',
  expected: 'Expected of the others',
  expectedInterval: 'Uncertainty of that',
};
