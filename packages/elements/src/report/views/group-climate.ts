import type { DimensionNode, GroupNode } from '@leerklimaat/core';
import { nameAndValue } from '../../locales/name-and-value.js';
import { absenceNotes } from '../absence-notes.js';
import { figureWords } from '../figure-words.js';
import { numberWords } from '../number-words.js';
import { levelColumns, levelFigure, levelRow } from '../parts/level-figure.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportFigure, ReportSection } from '../report-section.js';
import { groupExtremes } from './group-extremes.js';

/** What is said of the climate of an organisation and of a team alike. */
export interface GroupClimate {
  readonly context: ReportContext;
  readonly report: InstrumentReport;
  readonly node: GroupNode;
  /** Begins the names of its figures. */
  readonly name: string;
}

/** “Steun en Ruimte” */
export function scaleList(
  { context, report }: Pick<GroupClimate, 'context' | 'report'>,
  scales: readonly string[],
): string {
  return context.ui.list(scales.map((scale) => report.text.scales[scale]?.shortName ?? scale));
}

/** What may be said in a heading. */
export function climateFinding(climate: GroupClimate): string {
  const { people, dimensions } = climate.node;
  const text = climate.context.words.figure;
  if (people.value === null) return text.tooFew;
  const found = groupExtremes(dimensions);
  if (found === null) return text.neutral;
  if (found === 'together') return text.together;
  return text.apart(scaleList(climate, found.highest), scaleList(climate, found.lowest));
}

const CAREFUL_UNDER = 60;

/** Who answered. */
function responseParagraphs({ context, node }: GroupClimate): readonly string[] {
  const { people, invited, response } = node;
  const text = context.words.figure;
  if (people.value === null) return absenceNotes(context, [people]);
  const count = numberWords(context, people.value);
  if (invited.value === null || response.value === null) {
    const unknown = invited.value === null && node.label === null ? [text.sizeUnknown] : [];
    return [text.answered(count), ...unknown];
  }
  const said = text.response(count, numberWords(context, invited.value), response.value);
  return [response.value < CAREFUL_UNDER ? `${said} ${text.careful}` : said];
}

/** Who answered, the dimensions with their intervals, and what is missing among them. */
export function profileSection(climate: GroupClimate): ReportSection {
  const { context, report, node } = climate;
  const { figure } = context.words;
  const { foundation } = report.definition.instrument.scoring;
  const { dimensions } = node;
  const paragraphs = [...responseParagraphs(climate)];
  if (node.people.value === null) return { title: null, paragraphs, figures: [] };
  if (dimensions.some(({ scale, mean }) => scale === foundation && mean.value !== null)) {
    paragraphs.push(figure.foundation(scaleList(climate, [foundation ?? ''])));
  }
  if (dimensions.some(({ interval }) => interval.value?.sd === 'assumed')) {
    paragraphs.push(figure.assumed);
  }
  const rows = dimensions.map((dimension) => {
    const { scale, spread } = dimension;
    const row = levelRow(context, scaleList(climate, [scale]), dimension, scale === foundation);
    return {
      ...row,
      cells: [...row.cells, figureWords(context, spread, (word) => figure.spread[word])],
    };
  });
  return {
    title: null,
    paragraphs: [...paragraphs, ...notesOn(context, dimensions, 'mean')],
    figures: [
      levelFigure(context, {
        name: `${climate.name}-dimensions`,
        sentence: context.words.level.plot,
        caption: context.words.frame.title,
        columns: [...levelColumns(context), figure.spreadColumn],
        rows,
        ticks: report.text.shortAnchors,
      }),
    ],
  };
}

const WORDS = ['united', 'mostly-united', 'divided'] as const;

/** How far answers lie apart, as a word per dimension; and figures for who wants to know precisely. */
export function spreadSection(
  climate: GroupClimate,
  figures: readonly ReportFigure[] = [],
): ReportSection {
  const { context, node } = climate;
  const text = context.words.figure;
  const said = WORDS.flatMap((word) => {
    const scales = node.dimensions.flatMap(({ scale, spread }) =>
      spread.value === word ? scale : [],
    );
    const names = scaleList(climate, scales);
    return names ? `${nameAndValue(context.language, text.spread[word], names)}.` : [];
  });
  return {
    title: text.spreadTitle,
    paragraphs: [
      ...said,
      ...(said.length > 0 ? [text.spreadNote] : []),
      ...notesOn(context, node.dimensions, 'spread'),
    ],
    figures,
  };
}

function notesOn(
  context: ReportContext,
  dimensions: readonly DimensionNode[],
  figure: 'mean' | 'spread',
): readonly string[] {
  return absenceNotes(
    context,
    dimensions.map((dimension) => dimension[figure]),
  );
}
