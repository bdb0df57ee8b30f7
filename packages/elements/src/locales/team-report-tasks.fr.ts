import type { TeamReportTasksText } from './team-report-tasks-text.js';

export const teamReportTasksFr: TeamReportTasksText = {
  tasks: 'Ce que chaque maillon voit comme sa propre tâche, et ce qu’il attend des autres',
  plotPair:
    'Le point plein est la propre tâche. Le point vide est ce qu’un maillon attend des autres.',
  twoQuestions: 'Ne soustrayez pas l’un de l’autre : ce sont deux questions différentes.',
  expected: 'Attendu des autres',
  expectedInterval: 'Incertitude de cette attente',
};
