import type { GroupNode } from '@leerklimaat/core';
import { nameAndValue } from '../../locales/name-and-value.js';
import { absenceNotes } from '../absence-notes.js';
import { climateReport } from '../climate-report.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportPage, ReportSection } from '../report-section.js';
import { changeFigure } from './change-figure.js';
import { groupLinks, teamLink } from './group-links.js';
import { groupOf } from './group-of.js';
import { levelColumns, levelFigure, levelRow, type ToldRow } from './level-figure.js';
import { nextRound } from './next-round.js';

/** What changed since the round before, and how much change this many people could show at all. */
export const wavesPart: ReportPart = {
  name: 'waves',
  definitions: [],
  views: { waves: wavesPage },
  adds: {
    team: (context) => {
      const id = climateReport(context)?.definition.instrument.id ?? '';
      return teamLink(context, id, 'waves', context.words.waves.link);
    },
  },
};

function wavesPage(context: ReportContext): ReportPage | null {
  const report = climateReport(context);
  const { team } = context.place;
  const group = groupOf(report, team);
  if (!report || !group) return null;
  const title = titleOf(context, report, group);
  return {
    title: team === undefined ? title : `${context.teamName(team)} · ${title}`,
    sections: [
      ...groupLinks(context, report.now),
      ...changes(context, report, group),
      ...rounds(context, report),
      nextRound(context, report, group),
    ],
  };
}

/** Words of change only where it is clear. */
function titleOf(
  { ui, words: { waves }, roundName }: ReportContext,
  { now, text }: InstrumentReport,
  { dimensions }: GroupNode,
): string {
  if (now.earlier === null) return waves.first;
  const earlier = roundName(now.earlier);
  const names = (isMeant: (difference: number) => boolean): string =>
    ui.list(
      dimensions
        .filter(({ change: { value } }) => value?.clear && isMeant(value.difference))
        .map(({ scale }) => text.scales[scale]?.name ?? scale),
    );
  const more = names((difference) => difference > 0);
  const less = names((difference) => difference < 0);
  const said = [
    ...(more ? [waves.more(more, earlier)] : []),
    ...(less ? [waves.less(less, earlier)] : []),
  ];
  if (said.length > 0) return said.join('. ');
  return dimensions.some(({ change }) => change.value) ? waves.alike(earlier) : waves.unknown;
}

function changes(
  context: ReportContext,
  report: InstrumentReport,
  group: GroupNode,
): readonly ReportSection[] {
  const { waves } = context.words;
  const { round, earlier } = report.now;
  if (earlier === null) return [];
  const name = (label: string | null): string =>
    label === null ? context.ui.chart.none : context.roundName(label);
  return [
    {
      title: waves.change(name(round), name(earlier)),
      paragraphs: [
        waves.unlinked,
        waves.chance,
        ...absenceNotes(
          context,
          group.dimensions.map(({ change }) => change),
        ),
      ],
      figures: [changeFigure(context, report, group)],
    },
  ];
}

/** Two rounds stand beside each other already; of more, each dimension has its own picture. */
function rounds(context: ReportContext, report: InstrumentReport): readonly ReportSection[] {
  const { waves, level: said } = context.words;
  const { roundName, place, ui, language } = context;
  const trees = report.rounds;
  if (trees.length < 3) return [];
  const rowsOf = (index: number): readonly ToldRow[] =>
    trees.flatMap((now) => {
      const level = groupOf({ now }, place.team)?.dimensions[index];
      const name = now.round === null ? ui.chart.none : roundName(now.round);
      return level ? [levelRow(context, name, level)] : [];
    });
  const figures = report.now.organisation.dimensions.map(({ scale }, index) => {
    const rows = rowsOf(index);
    const values = ui.list(rows.map(({ label, words }) => `${words} (${label})`));
    return levelFigure(context, {
      name: `rounds-${scale}`,
      sentence: `${nameAndValue(language, report.text.scales[scale]?.name ?? scale, values)}.`,
      columns: levelColumns(context, waves.round),
      rows,
      ticks: report.text.shortAnchors,
    });
  });
  return [{ title: waves.rounds, paragraphs: [said.plot], figures }];
}
