import type { ReportTree } from '@leerklimaat/core';
import { openAllTables, openDetails, press, REPORT_WORDS } from './hooks.js';
import { madeResults, ownChecklist, treesOf, treesOfAll } from './team-report-people.js';
import { at, drawn, go, once } from './team-report-state.js';
import type { WidgetState } from './widget-state.js';

const { organisation, teams, chain, mirror, preferences, waves } = REPORT_WORDS;

const links = ['medewerker', 'leidinggevende', 'directie'];
const twice = ['2025', '2026'];
/** Of so many people that nearly all may be shown. */
const ofMany = once(() =>
  treesOfAll({ teams: { Montage: 90, Planning: 60, Zorg: 72 }, links }, twice),
);
/** So few that much is hidden of which a part would tell of somebody. */
const ofFew = once(() =>
  treesOfAll({ teams: { Montage: 24, Planning: 14, Onderhoud: 11, Zorg: 12 }, links }, twice),
);
const asked = once(() => treesOf(madeResults()));
const rounds = once(() =>
  treesOf(
    ['2024', '2025', '2026'].flatMap((round, turn) => madeResults({ seed: turn + 1, round })),
  ),
);

/** With everything open that can be read. */
const inFull = (
  name: string,
  trees: () => readonly ReportTree[],
  ...place: readonly string[]
): WidgetState =>
  at(name, trees, place, {
    isView: true,
    act: async (widget) => {
      await go(widget, ...place);
      await openAllTables(widget);
      await openDetails(widget, REPORT_WORDS.about);
    },
  });

/** Every view, as it is read to the end and as it is come to, and what a reader can do in it. */
export const VIEW_STATES: readonly WidgetState[] = [
  inFull('organisation', ofMany, organisation),
  inFull('teams', ofMany, teams),
  inFull('team', ofMany, teams, 'Montage'),
  inFull('chain', ofMany, chain),
  inFull('mirror', ofMany, mirror, 'Montage'),
  inFull('preferences', ofMany, preferences),
  inFull('waves', ofMany, waves),
  at('organisation-of-few', ofFew, [organisation]),
  at('team-of-few', ofFew, [teams, 'Montage']),
  at('chain-of-few', ofFew, [chain]),
  at('mirror-of-all', ofFew, [mirror]),
  at('preferences-of-a-team', ofFew, [preferences, 'Zorg']),
  at('waves-of-a-team', ofFew, [waves, 'Zorg']),
  at('waves-of-three-rounds', rounds, [waves]),
  at('waves-before-a-second-round', asked, [waves]),
  at('mirror-with-own-result', ofMany, [], {
    act: async (widget) => {
      await go(widget, mirror, 'Montage');
      await widget.locator('input[type=file]').setInputFiles({
        name: 'mijn-checklist.json',
        mimeType: 'application/json',
        buffer: Buffer.from(ownChecklist),
      });
      await widget.getByText(REPORT_WORDS.ownShown).waitFor();
    },
  }),
  at('organisation-heading-level-4', asked, [organisation], {
    attributes: { 'heading-level': '4' },
    above: '<h2>Over ons</h2><h3>Leren</h3>',
  }),
  at('organisation-copied-by-hand', asked, [], {
    host: 'has-no-clipboard',
    act: async (widget) => {
      await drawn(widget);
      await press(widget, REPORT_WORDS.copy);
    },
  }),
];
