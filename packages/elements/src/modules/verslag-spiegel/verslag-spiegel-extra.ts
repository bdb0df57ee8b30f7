import { leerleiderSpiegelDefinition } from '@leerklimaat/core';
import { textsIn } from '../../locales/language-extra.js';
import { spiegelbeeldNl } from '../../locales/spiegelbeeld.nl.js';
import { absenceNotes } from '../../report/absence-notes.js';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import type { ReportExtra } from '../../report/report-part.js';
import type { ReportFigure, ReportPage } from '../../report/report-section.js';
import { groupLinks, teamLink } from '../../report/parts/group-links.js';
import { groupOf } from '../../report/parts/group-of.js';
import { levelColumns, levelFigure } from '../../report/parts/level-figure.js';
import { VERSION } from '../../version.js';
import { mirrorRows, type MirrorRow } from './mirror-rows.js';
import { ownResultField } from './own-result-field.js';
import { ownWords } from './own-words.js';
import { ownResultAt, type OwnResult } from './own-result.js';

const ID = leerleiderSpiegelDefinition.instrument.id;

/**
 * Adds to the team report: a manager's behaviour as the team sees it, means only. The manager's own view comes from the
 * file that the manager opens there, never from what was collected.
 */
export const verslagSpiegel: ReportExtra = {
  kind: 'report',
  name: 'verslag-spiegel',
  version: VERSION,
  definitions: [leerleiderSpiegelDefinition],
  views: { mirror: mirrorPage },
  adds: { team: (context) => teamLink(context, ID, 'mirror', ownWords(context).title) },
};

function mirrorPage(context: ReportContext): ReportPage | null {
  const report = context.reports.get(ID);
  const { team } = context.place;
  const group = groupOf(report, team);
  const seen = group?.dimensions[0];
  if (!report || !group || !seen) return null;
  const { now } = report;
  const words = ownWords(context);
  const ofOne = team !== undefined || now.organisation.teams.length < 2;
  const isShown = ofOne && seen.mean.value !== null;
  const own = isShown ? ownResultAt(context, now) : null;
  const rows = mirrorRows(context, report, group, own);
  const direction = rows[0]?.direction;
  const { normal } = textsIn(context.language, 'mirrorImage', spiegelbeeldNl);
  return {
    title: own && direction ? words.found[direction] : words.title,
    sections: [
      ...groupLinks(context, now),
      {
        title: null,
        paragraphs: [
          words.about(context.people),
          ...(ofOne ? [] : [words.several]),
          ...(own ? [normal, words.shown] : []),
          ...absenceNotes(context, [seen.mean, ...seen.items.map(({ mean }) => mean)]),
        ],
        figures: [picture(context, report, rows, own)],
        ...(isShown && { more: ownResultField(context, now) }),
      },
    ],
  };
}

function picture(
  context: ReportContext,
  { text }: InstrumentReport,
  rows: readonly MirrorRow[],
  own: OwnResult | null,
): ReportFigure {
  const { plot } = context.words.level;
  const { behaviour, you, difference } = textsIn(context.language, 'mirrorImage', spiegelbeeldNl);
  const columns = levelColumns(context, behaviour);
  return levelFigure(context, {
    name: 'mirror',
    sentence: own ? `${plot} ${ownWords(context).you}` : plot,
    columns: own ? [...columns, you, difference] : columns,
    rows,
    ticks: text.shortAnchors,
  });
}
