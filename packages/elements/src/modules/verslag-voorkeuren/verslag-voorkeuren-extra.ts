import { leervoorkeurQuestions, type GroupNode, type PreferenceNode } from '@leerklimaat/core';
import { textsIn } from '../../locales/language-extra.js';
import { nameAndValue } from '../../locales/name-and-value.js';
import { niveausGroepNl } from '../../locales/niveaus-groep.nl.js';
import type { NiveausGroepText } from '../../locales/niveaus-groep-text.js';
import { signed } from '../../parts/signed.js';
import { absenceNotes } from '../../report/absence-notes.js';
import { figureWords } from '../../report/figure-words.js';
import type { InstrumentReport, ReportContext } from '../../report/report-context.js';
import type { ReportExtra } from '../../report/report-part.js';
import type { ReportFigure, ReportPage, ReportSection } from '../../report/report-section.js';
import { VERSION } from '../../version.js';
import { groupLinks, teamLink } from '../../report/parts/group-links.js';
import { groupOf } from '../../report/parts/group-of.js';
import { levelFigure, peopleIn } from '../../report/parts/level-figure.js';
import { ownWords } from './own-words.js';

/**
 * Adds to the team report: preferences of a team and of the organisation as a language for a talk, what they are made of
 * and what to ask.
 */
export const verslagVoorkeuren: ReportExtra = {
  kind: 'report',
  name: 'verslag-voorkeuren',
  version: VERSION,
  definitions: [leervoorkeurQuestions],
  views: { preferences: preferencesPage },
  adds: {
    team: (context) =>
      teamLink(
        context,
        'leervoorkeur',
        'preferences',
        ownWords(context).titleTeam(context.teamName(context.place.team ?? '')),
      ),
  },
};

function preferencesPage(context: ReportContext): ReportPage | null {
  const report = context.reports.get('leervoorkeur');
  const { team } = context.place;
  const group = groupOf(report, team);
  if (!report || !group) return null;
  const words = ownWords(context);
  const texts = textsIn(context.language, 'niveausGroep', niveausGroepNl);
  const { questions } = team === undefined ? texts.organisation : texts.team;
  return {
    title: team === undefined ? words.title : words.titleTeam(context.teamName(team)),
    sections: [
      ...groupLinks(context, report.now),
      {
        title: null,
        paragraphs: [words.about, ...makeUp(context, report, group, texts)],
        figures: [picture(context, report, group, texts)],
      },
      ...qualities(context, report, group, texts),
      { title: texts.asking, paragraphs: questions, figures: [] },
    ],
  };
}

/** How varied the group is, what nobody holds, and what is not told. */
function makeUp(
  context: ReportContext,
  { text }: InstrumentReport,
  { preferences: { preferences, variety } }: GroupNode,
  texts: NiveausGroepText,
): readonly string[] {
  const nobody = preferences.filter(({ coverage }) => coverage.value === 0);
  const names = nobody.map(({ scale }) => text.scales[scale]?.name ?? scale);
  return [
    ...(variety.value === null ? [] : [ownWords(context).variety(Math.round(variety.value * 100))]),
    ...(names.length > 0 ? [texts.nobody(context.ui.list(names))] : []),
    ...absenceNotes(
      context,
      preferences.flatMap(({ mean, spread }) => [mean, spread]),
    ),
  ];
}

/** A mean with a band, never a dot per person. In the order of the questionnaire: none is better than another. */
function picture(
  context: ReportContext,
  { text }: InstrumentReport,
  { preferences: { preferences } }: GroupNode,
  texts: NiveausGroepText,
): ReportFigure {
  const { chart } = context.ui;
  const rows = preferences.map(({ scale, mean, spread, coverage }) => {
    const { value } = mean;
    const half = spread.value ?? 0;
    const words = figureWords(context, mean, signed);
    const held = figureWords(context, coverage, (count) =>
      coverage.n === null ? String(count) : chart.of(count, coverage.n),
    );
    return {
      label: text.scales[scale]?.name ?? scale,
      words,
      point: value === null ? null : { value, low: value - half, high: value + half },
      ring: null,
      emphasis: false,
      cells: [words, figureWords(context, spread), held, peopleIn(context, mean)],
    };
  });
  const isInFull = preferences.some(({ spread }) => spread.value !== null);
  return levelFigure(context, {
    name: 'preferences',
    sentence: isInFull ? texts.picture : texts.pictureOfMeans,
    columns: [chart.scale, texts.mean, texts.spread, texts.heldBy, context.words.level.people],
    rows,
    ticks: texts.ticks,
    domain: DOMAIN,
  });
}

/** Distances to an own mean rarely leave this range; what does stands at the edge, and its figure in the table. */
const DOMAIN: readonly [number, number] = [-50, 50];

/** What is held by somebody at all: what it brings, and what to mind together. */
function qualities(
  { language }: ReportContext,
  { text }: InstrumentReport,
  { preferences: { preferences } }: GroupNode,
  texts: NiveausGroepText,
): readonly ReportSection[] {
  const isHeld = ({ coverage }: PreferenceNode): boolean => (coverage.value ?? 0) > 0;
  const paragraphs = preferences.filter(isHeld).map(({ scale }) => {
    const { name = scale, meaning = '', caution = '' } = text.scales[scale] ?? {};
    return nameAndValue(language, name, `${meaning} ${caution}`.trim());
  });
  return paragraphs.length > 0 ? [{ title: texts.qualities, paragraphs, figures: [] }] : [];
}
