import type { GroupFigure, GroupValue, OrganisationDimension } from '@leerklimaat/core';
import { figureWords } from '../figure-words.js';
import { numberWords } from '../number-words.js';
import type { ReportFigure, ReportSection } from '../report-section.js';
import { scaleList, type GroupClimate } from './group-climate.js';

/** Agreement, each figure by its name and with the null that it is held against. */
export function agreementFigures(climate: GroupClimate): readonly ReportFigure[] {
  return expertTable(climate, 'agreement', ({ agreement }) =>
    told(agreement, (value) => [
      value.rwgj,
      value.rwgjSkewed,
      value.rwgStar,
      value.awg,
      value.deviationFromMean,
      value.deviationFromMedian,
    ]),
  );
}

/** How well the statements go together: per person. */
export function reliabilitySection(climate: GroupClimate): readonly ReportSection[] {
  const { title, look } = climate.context.words.organisation.reliability;
  const figures = expertTable(climate, 'reliability', ({ reliability }) =>
    told(reliability, ({ alpha, omega }) => [alpha, omega]),
  );
  const isFirstLook = climate.report.now.organisation.dimensions.some(
    ({ reliability }) => reliability.value?.footing === 'look',
  );
  return figures.length === 0 ? [] : [{ title, paragraphs: isFirstLook ? [look] : [], figures }];
}

/** Whether teams differ: per team. Where they are alike the organisation is what to look at. */
export function betweenSection(climate: GroupClimate): readonly ReportSection[] {
  const text = climate.context.words.organisation.between;
  const { dimensions, teams } = climate.report.now.organisation;
  if (teams.length < 2) return [];
  const known = dimensions.flatMap(({ scale, betweenTeams: { value } }) =>
    value === null ? [] : [{ scale, ...value }],
  );
  const differ = known.filter(({ teamsDiffer }) => teamsDiffer);
  const unsure = differ.filter(({ tellsTeamsApart }) => !tellsTeamsApart);
  const named = (some: typeof known): string =>
    scaleList(
      climate,
      some.map(({ scale }) => scale),
    );
  const paragraphs =
    known.length === 0
      ? [text.absent]
      : differ.length === 0
        ? [text.alike]
        : [
            text.differ(named(differ)),
            ...(differ.length < known.length ? [text.othersAlike] : []),
            ...(unsure.length > 0 ? [text.unsure(named(unsure))] : []),
          ];
  const figures = expertTable(climate, 'between', ({ betweenTeams }) =>
    told(betweenTeams, ({ icc1: value, icc1Interval, icc2 }) => [
      { value: { value, interval: icc1Interval.value } },
      icc2,
    ]),
  );
  return [{ title: text.title, paragraphs, figures }];
}

/** A number, or one with its interval. */
type Cell = GroupValue<
  | number
  | {
      readonly value: number;
      readonly interval: { readonly low: number; readonly high: number } | null;
    }
>;

/** The parts of a figure; or, in the place of the first, why it is absent. */
function told<T>(figure: GroupFigure<T>, read: (value: T) => readonly Cell[]): readonly Cell[] {
  return 'reason' in figure ? [figure] : read(figure.value);
}

/** A row per dimension; nothing when none of them has a figure. */
function expertTable(
  climate: GroupClimate,
  name: 'agreement' | 'reliability' | 'between',
  read: (dimension: OrganisationDimension) => readonly Cell[],
): readonly ReportFigure[] {
  const { context, report } = climate;
  const { sentence, columns } = context.words.organisation[name];
  const { asTable, scale, none } = context.ui.chart;
  const number = (value: number): string => numberWords(context, value);
  const written = (cell: Cell): string =>
    figureWords(context, cell, (value) => {
      if (typeof value === 'number') return number(value);
      const { interval } = value;
      if (!interval) return number(value.value);
      const { low, high } = interval;
      return `${number(value.value)} [${context.ui.chart.range(number(low), number(high))}]`;
    });
  const all = report.now.organisation.dimensions.map((dimension) => read(dimension));
  if (all.every((cells) => cells.length < columns.length)) return [];
  const rows = report.now.organisation.dimensions.map((dimension, row) => [
    scaleList(climate, [dimension.scale]),
    ...columns.map((_, index) => {
      const cell = all[row]?.[index];
      return cell ? written(cell) : none;
    }),
  ]);
  return [
    {
      name: `${climate.name}-${name}`,
      sentence,
      picture: null,
      table: { summary: asTable, caption: sentence, columns: [scale, ...columns], rows },
    },
  ];
}
