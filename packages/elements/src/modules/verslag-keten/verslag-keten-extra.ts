import { ketenDefinition } from '@leerklimaat/core';
import { reportTextsIn } from '../../locales/report-language.js';
import { teamReportTasksNl } from '../../locales/team-report-tasks.nl.js';
import { levelColumns, levelRow } from '../../report/parts/level-figure.js';
import { linksFigure, linksSection } from '../../report/parts/links-figure.js';
import type { ReportContext } from '../../report/report-context.js';
import type { ReportExtra } from '../../report/report-part.js';
import type { ReportSection } from '../../report/report-section.js';
import { VERSION } from '../../version.js';

/**
 * Adds to the team report: what each link of the chain sees as its own task, beside what it expects of the others.
 */
export const verslagKeten: ReportExtra = {
  kind: 'report',
  name: 'verslag-keten',
  version: VERSION,
  definitions: [ketenDefinition],
  adds: { chain: tasksSection },
};

/** Scales stand in pairs: the own task, then what is expected of the others. */
function tasksSection(context: ReportContext): readonly ReportSection[] {
  const report = context.reports.get('keten');
  if (!report || report.now.organisation.links.length === 0) return [];
  const words = reportTextsIn(context.language, 'tasks', teamReportTasksNl);
  const { dimensions } = report.now.organisation;
  const [head = '', mean = '', interval = '', people = ''] = levelColumns(
    context,
    context.words.chain.link,
  );
  const figures = dimensions.flatMap((own, index) => {
    const others = dimensions[index + 1];
    if (index % 2 === 1 || !others) return [];
    return linksFigure(context, report, [own, others], {
      name: own.scale,
      // “Houding en gedrag: mijn deel”
      title: (report.text.scales[own.scale]?.name ?? own.scale).split(/\s*:/)[0] ?? '',
      columns: [head, mean, interval, words.expected, words.expectedInterval, people],
      rowOf: (name, link) => {
        const [task, wish] = link.dimensions.slice(index, index + 2);
        if (!task || !wish) return [];
        const row = levelRow(context, name, task);
        const [value = '', range = '', count = ''] = row.cells;
        const expected = levelRow(context, name, wish).cells.slice(0, 2);
        return [{ ...row, ring: wish.mean.value, cells: [value, range, ...expected, count] }];
      },
    });
  });
  return linksSection(words.tasks, [words.plotPair, words.twoQuestions], figures);
}
