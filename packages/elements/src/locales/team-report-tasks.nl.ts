import type { TeamReportTasksText } from './team-report-tasks-text.js';

export const teamReportTasksNl: TeamReportTasksText = {
  tasks: 'Wat elke schakel als eigen taak ziet, en van de anderen verwacht',
  plotPair: 'De stip is de eigen taak. De open stip is wat een schakel van de anderen verwacht.',
  twoQuestions: 'Trek de twee niet van elkaar af: het zijn twee verschillende vragen.',
  expected: 'Verwacht van de anderen',
  expectedInterval: 'Onzekerheid daarvan',
};
