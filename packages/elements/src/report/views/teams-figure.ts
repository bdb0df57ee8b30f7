import type { GroupFigure, TeamNode } from '@leerklimaat/core';
import { teamGrid } from '../../charts/team-grid.js';
import type { AbsentKind } from '../../locales/team-report-figure-text.js';
import { absentKind } from '../absent-kind.js';
import { figureWords } from '../figure-words.js';
import { peopleIn } from '../parts/level-figure.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportFigure } from '../report-section.js';

/** In a cell there is room for a sign; the legend says what it stands for. */
const SIGNS: Readonly<Partial<Record<AbsentKind, string>>> = {
  few: '–',
  hidden: '×',
  high: '↑',
  low: '↓',
  same: '=',
  later: '…',
};
const OTHER = '·';

/** Teams × dimensions: the mean as it is, and drawn towards all teams, told apart. */
export function teamsFigure(
  context: ReportContext,
  { definition, text, now }: InstrumentReport,
  teams: readonly TeamNode[],
): ReportFigure {
  const { words, ui, teamName } = context;
  const { foundation } = definition.instrument.scoring;
  const { picture, rings, dot, ring, column, both } = words.teams;
  const legend = new Map<string, string>();
  let hasDots = false;
  let hasRings = false;
  const rows = teams.map(({ label, dimensions }) => {
    const told = dimensions.map(({ mean }) => figureWords(context, mean));
    const isAbsent = dimensions.every(({ mean }) => mean.value === null);
    const isOne = isAbsent && new Set(told).size === 1;
    const cells = dimensions.map(({ mean, shrunken }, index) => {
      hasDots ||= mean.value !== null;
      hasRings ||= shrunken.value !== null;
      const sign = signOf(mean);
      if (sign && !isOne) legend.set(sign, told[index] ?? '');
      return { dot: mean.value, ring: shrunken.value, sign };
    });
    return { label: teamName(label), words: isOne ? (told[0] ?? '') : null, cells };
  });
  const sentence = hasRings ? `${picture} ${rings}` : picture;
  return {
    name: 'teams-dimensions',
    sentence,
    picture: hasDots
      ? teamGrid(
          {
            columns: now.organisation.dimensions.map(({ scale }) => ({
              label: text.scales[scale]?.shortName ?? scale,
              emphasis: scale === foundation,
            })),
            rows,
            legend: [
              { mark: 'dot', text: dot },
              ...(hasRings ? [{ mark: 'outline', text: ring }] : []),
              ...Array.from(legend, ([mark, said]) => ({ mark, text: said })),
            ],
          },
          sentence,
        )
      : null,
    table: {
      summary: ui.chart.asTable,
      caption: sentence,
      columns: [
        column,
        words.level.people,
        ...now.organisation.dimensions.map(({ scale }) => text.scales[scale]?.shortName ?? scale),
      ],
      rows: teams.map(({ label, people, dimensions }) => [
        teamName(label),
        peopleIn(context, people),
        ...dimensions.map(({ mean, shrunken }) =>
          figureWords(context, mean, (value) =>
            shrunken.value === null ? String(value) : both(value, shrunken.value),
          ),
        ),
      ]),
    },
  };
}

function signOf(mean: GroupFigure<number>): string {
  const kind = absentKind(mean);
  return kind ? (SIGNS[kind] ?? OTHER) : '';
}
