import { leerleiderSpiegelDefinition } from '@leerklimaat/core';
import { html, nothing } from 'lit/html.js';
import { textsIn } from '../../locales/language-extra.js';
import { spiegelbeeldNl } from '../../locales/spiegelbeeld.nl.js';
import { absenceNotes } from '../absence-notes.js';
import type { InstrumentReport, ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportFigure, ReportPage } from '../report-section.js';
import { groupLinks, teamLink } from './group-links.js';
import { groupOf } from './group-of.js';
import { levelColumns, levelFigure } from './level-figure.js';
import { mirrorRows, type MirrorRow } from './mirror-rows.js';
import { ownResultField } from './own-result-field.js';
import { ownResultAt, type OwnResult } from './own-result.js';

const ID = leerleiderSpiegelDefinition.instrument.id;

/**
 * A manager's behaviour as the team sees it: means only. The manager's own view comes from the file that the manager
 * opens here, never from what was collected.
 */
export const mirrorPart: ReportPart = {
  name: 'mirror',
  definitions: [leerleiderSpiegelDefinition],
  team: (context, team) =>
    teamLink(context, ID, { view: 'mirror', team }, context.words.mirror.title),
  views: { mirror: mirrorPage },
};

function mirrorPage(context: ReportContext): ReportPage | null {
  const report = context.reports.get(ID);
  const { team } = context.place;
  const group = groupOf(report, team);
  const seen = group?.dimensions[0];
  if (!report || !group || !seen) return null;
  const { now } = report;
  const words = context.words.mirror;
  const ofOne = team !== undefined || now.organisation.teams.length < 2;
  const isShown = ofOne && seen.mean.value !== null;
  const own = isShown ? ownResultAt(context, now) : null;
  const rows = mirrorRows(context, report, group, own);
  const direction = rows[0]?.direction;
  const { normal } = textsIn(context.language, 'mirrorImage', spiegelbeeldNl);
  const { more } = groupLinks(context, now);
  return {
    title: own && direction ? words.found[direction] : words.title,
    sections: [
      {
        title: null,
        paragraphs: [
          words.about(context.people),
          ...(ofOne ? [] : [words.several]),
          ...(own ? [normal, words.shown] : []),
          ...absenceNotes(context, [seen.mean, ...seen.items.map(({ mean }) => mean)]),
        ],
        figures: [picture(context, report, rows, own)],
        more: html`${more ?? nothing} ${isShown ? ownResultField(context, now) : nothing}`,
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
  const { words } = context;
  const { behaviour, you, difference } = textsIn(context.language, 'mirrorImage', spiegelbeeldNl);
  const columns = levelColumns(context, behaviour);
  return levelFigure(context, {
    name: 'mirror',
    sentence: own ? `${words.modules.plot} ${words.mirror.you}` : words.modules.plot,
    columns: own ? [...columns, you, difference] : columns,
    rows,
    ticks: text.shortAnchors,
  });
}
