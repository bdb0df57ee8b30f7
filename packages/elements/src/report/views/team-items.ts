import type { ItemNode } from '@leerklimaat/core';
import { answerBars } from '../../charts/answer-bars.js';
import { figureWords } from '../figure-words.js';
import type { ReportFigure, ReportSection } from '../report-section.js';
import { scaleList, type GroupClimate } from './group-climate.js';

const MOST = 3;

/** The statements that the team agrees on most, and those that divide it most; nothing where that may not be told. */
export function itemsSection({ context, report, node }: GroupClimate): readonly ReportSection[] {
  const text = context.words.teams.team;
  const known = node.dimensions
    .flatMap(({ items }) => items)
    .flatMap(({ item, spread, deviation: { value } }) =>
      value === null ? [] : [{ item, word: spread.value, value }],
    )
    .sort((a, b) => a.value - b.value);
  if (known.length === 0) return [];
  const listed = (title: string, items: typeof known): readonly string[] =>
    items.length === 0
      ? []
      : [title, ...items.slice(0, MOST).map(({ item }) => `– ${report.text.items[item] ?? item}`)];
  const paragraphs = [
    ...listed(
      text.united,
      known.filter(({ word }) => word === 'united'),
    ),
    ...listed(text.divided, known.filter(({ word }) => word === 'divided').reverse()),
  ];
  return [
    {
      title: text.items,
      paragraphs: paragraphs.length > 0 ? paragraphs : [text.neither],
      figures: [],
    },
  ];
}

/** How many gave each answer, per dimension, where that may be told of any of its statements. */
export function answersSection(climate: GroupClimate): readonly ReportSection[] {
  const figures = climate.node.dimensions.flatMap(({ scale, items }) =>
    items.some(({ distribution }) => distribution.value !== null)
      ? [answersFigure(climate, scale, items)]
      : [],
  );
  const title = climate.context.words.teams.team.answers;
  return figures.length === 0 ? [] : [{ title, paragraphs: [], figures }];
}

function answersFigure(
  climate: GroupClimate,
  scale: string,
  items: readonly ItemNode[],
): ReportFigure {
  const { context, report } = climate;
  const { text } = report;
  const { anchors = text.anchors, shortAnchors = text.shortAnchors } = text.scales[scale] ?? {};
  const sentence = context.words.teams.team.bars(scaleList(climate, [scale]));
  const rows = items.map(({ item, distribution }) => ({
    statement: text.items[item] ?? item,
    counts: distribution.value,
    words: figureWords(context, distribution),
  }));
  return {
    name: `${climate.name}-${scale}`,
    sentence,
    picture: answerBars(rows, shortAnchors, sentence),
    table: {
      summary: context.ui.chart.asTable,
      caption: sentence,
      columns: [context.words.teams.team.statement, ...anchors],
      rows: rows.map(({ statement, counts, words }) => [
        statement,
        ...anchors.map((_, index) =>
          String(counts?.[index] ?? (index === 0 ? words : context.ui.chart.none)),
        ),
      ]),
    },
  };
}
