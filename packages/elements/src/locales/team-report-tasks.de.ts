import type { TeamReportTasksText } from './team-report-tasks-text.js';

export const teamReportTasksDe: TeamReportTasksText = {
  tasks: 'Was jedes Glied als eigene Aufgabe sieht und von den anderen erwartet',
  plotPair:
    'Der Punkt ist die eigene Aufgabe. Der offene Punkt ist, was ein Glied von den anderen erwartet.',
  twoQuestions: 'Zieh die beiden nicht voneinander ab: Es sind zwei verschiedene Fragen.',
  expected: 'Von den anderen erwartet',
  expectedInterval: 'Unsicherheit davon',
};
