import { leerleiderDefinition, type Answers } from '@leerklimaat/core';
import { CHECKLIST_EXTRA_STATES } from './checklist-extra-states.js';
import {
  answerLabel,
  changeButton,
  goOn,
  openAllTables,
  openDetails,
  press,
  type REPORT,
  TAGS,
  WORDS,
  type Tag,
} from './hooks.js';
import { OWN_CONTENT_STATES } from './own-content-states.js';
import { PROFILE_EXTRA_STATES } from './profile-extra-states.js';
import { behaviour, climate, firstOf, preference } from './sheets.js';
import { SURVEY_EXTRA_STATES } from './survey-extra-states.js';
import { REPORT_STATES } from './team-report-states.js';
import { saved, type WidgetState } from './widget-state.js';

const survey = 'leerklimaat-survey';
const checklist = 'leerleider-checklist';
const profile = 'leervoorkeur-profile';

const ALL_SLOTS = `
  <span slot="organisation">Gemeente Voorbeeld vraagt</span>
  <span slot="purpose">We willen weten wat je helpt om te leren. <a href="#meer">Lees meer</a></span>
  <span slot="retention">Tot eind december.</span>
  <span slot="privacy-contact"><a href="mailto:privacy@example.org">privacy@example.org</a></span>
  Deze vragenlijst kon niet laden.`;

const SHORT: Readonly<Record<Tag, WidgetState['properties']>> = {
  [survey]: { state: saved(survey, { view: 'result', answers: climate.apart }) },
  [checklist]: { state: saved(checklist, { view: 'result', answers: behaviour.mixed }) },
  [profile]: { state: saved(profile, { view: 'result', answers: preference.oneTop }) },
};

/** What each widget has in common with the others. */
const shared = TAGS.flatMap((tag): WidgetState[] => [
  { tag, name: 'start' },
  { tag, name: 'start-slots', slotted: ALL_SLOTS },
  { tag, name: 'page-empty', properties: { state: saved(tag, { view: 'page' }) } },
  { tag, name: 'result', properties: SHORT[tag] ?? {} },
]);

const START: WidgetState[] = [
  { tag: survey, name: 'start-destination', properties: { destination: 'survey.example.org' } },
  { tag: survey, name: 'start-test', attributes: { test: '' } },
  { tag: survey, name: 'start-share-completion', attributes: { share: 'completion' } },
  {
    tag: survey,
    name: 'start-share-answers',
    attributes: { share: 'answers' },
    properties: { destination: 'survey.example.org' },
  },
  { tag: survey, name: 'start-refuse', attributes: { unanswered: 'refuse' } },
  {
    tag: survey,
    name: 'start-help-open',
    act: async (widget) => {
      await openDetails(widget, 'Wie is mijn team?');
      await openDetails(widget, 'Wie is mijn leidinggevende?');
    },
  },
];

const partly = saved(survey, { view: 'page', answers: firstOf(climate.apart, 3) });
const middle = saved(survey, {
  view: 'page',
  answers: firstOf(climate.apart, 14),
  item: 'steun-1',
});
const reviewed = saved(survey, { view: 'review', answers: climate.apart, item: 'kennisdeling-1' });
const gappy = saved(survey, { view: 'review', answers: climate.gaps, item: 'kennisdeling-1' });

const PAGES: WidgetState[] = [
  { tag: survey, name: 'page-partly-answered', properties: { state: partly } },
  {
    tag: survey,
    name: 'page-opted-out',
    properties: { state: saved(survey, { view: 'page', answers: { 'leerleiderschap-1': 'na' } }) },
  },
  { tag: survey, name: 'page-middle', properties: { state: middle } },
  { tag: survey, name: 'page-gentle-notice', properties: { state: partly }, act: goOn },
  {
    tag: survey,
    name: 'page-refused-notice',
    attributes: { unanswered: 'refuse' },
    properties: { state: partly },
    act: goOn,
  },
  {
    tag: survey,
    name: 'page-mending',
    properties: { state: reviewed },
    act: (widget) => changeButton(widget, 20).click(),
  },
  { tag: survey, name: 'page-one', attributes: { paging: 'one' }, properties: { state: middle } },
  { tag: survey, name: 'page-all', attributes: { paging: 'all' }, properties: { state: middle } },
  {
    tag: survey,
    name: 'page-heading-level-4',
    attributes: { 'heading-level': '4' },
    above: '<h2>Over ons</h2><h3>Leren</h3>',
    properties: { state: partly },
    act: goOn,
  },
];

const REVIEW: WidgetState[] = [
  { tag: survey, name: 'review-complete', properties: { state: reviewed } },
  { tag: survey, name: 'review-gaps', properties: { state: gappy } },
  {
    tag: survey,
    name: 'review-refused',
    attributes: { unanswered: 'refuse' },
    properties: { state: gappy },
    act: goOn,
  },
];

const result = (answers: Answers) => ({ state: saved(survey, { view: 'result', answers }) });

const RESULTS: WidgetState[] = [
  { tag: survey, name: 'result-together', properties: result(climate.together) },
  { tag: survey, name: 'result-incomplete', properties: result(climate.gaps) },
  { tag: survey, name: 'result-nothing-answered', properties: result({}) },
  { tag: survey, name: 'result-straight-fives', properties: result(climate.fives) },
  {
    tag: survey,
    name: 'result-sending',
    properties: { ...result(climate.apart), delivery: 'sending' },
  },
  { tag: survey, name: 'result-sent', properties: { ...result(climate.apart), delivery: 'sent' } },
  {
    tag: survey,
    name: 'result-failed',
    properties: { ...result(climate.apart), delivery: 'failed' },
  },
  {
    tag: survey,
    name: 'result-held-back',
    properties: { state: reviewed },
    host: 'holds-back',
    act: goOn,
  },
  {
    tag: survey,
    name: 'result-copied',
    properties: result(climate.apart),
    act: (widget) => press(widget, WORDS.copy),
  },
  {
    tag: survey,
    name: 'result-copy-by-hand',
    properties: result(climate.apart),
    host: 'has-no-clipboard',
    act: (widget) => press(widget, WORDS.copy),
  },
  {
    tag: survey,
    name: 'result-restart-open',
    properties: result(climate.apart),
    act: (widget) => openDetails(widget, WORDS.restart),
  },
  {
    tag: survey,
    name: 'result-tables-open',
    properties: result(climate.apart),
    act: async (widget) => {
      await openAllTables(widget);
      await openDetails(widget, 'Wat betekenen de namen?');
      await openDetails(widget, 'Bronnen');
    },
  },
];

const CHECKLIST: WidgetState[] = [
  ...Object.entries({
    'result-never': behaviour.never,
    'result-some-skipped': behaviour.some,
    'result-nothing-answered': {},
  }).map(([name, answers]): WidgetState => ({
    tag: checklist,
    name,
    properties: { state: saved(checklist, { view: 'result', answers }) },
  })),
  {
    tag: checklist,
    name: 'result-three-chosen',
    properties: {
      state: saved(checklist, {
        view: 'result',
        answers: behaviour.never,
        chosen: leerleiderDefinition.advice?.slice(0, 3).map(({ id }) => id) ?? [],
      }),
    },
  },
];

const PROFILE: WidgetState[] = [
  ...Object.entries({
    'result-shared-top': preference.sharedTop,
    'result-no-top': preference.noTop,
    'result-incomplete': preference.few,
  }).map(([name, answers]): WidgetState => ({
    tag: profile,
    name,
    properties: { state: saved(profile, { view: 'result', answers }) },
  })),
  {
    tag: profile,
    name: 'result-tables-open',
    properties: SHORT[profile] ?? {},
    act: openAllTables,
  },
  {
    tag: profile,
    name: 'page-answering',
    properties: { state: saved(profile, { view: 'page' }) },
    act: (widget) => answerLabel(widget, 'ontdekken-1', 4).click(),
  },
];

/** Every state of every widget. The axe, layout and keyboard tests walk all of it. */
export const CATALOGUE: readonly WidgetState[] = [
  ...shared,
  ...START,
  ...PAGES,
  ...REVIEW,
  ...RESULTS,
  ...CHECKLIST,
  ...PROFILE,
  ...OWN_CONTENT_STATES,
  ...SURVEY_EXTRA_STATES,
  ...CHECKLIST_EXTRA_STATES,
  ...PROFILE_EXTRA_STATES,
  ...REPORT_STATES,
];

export function stateNamed(tag: Tag | typeof REPORT, name: string): WidgetState {
  const found = CATALOGUE.find((state) => state.tag === tag && state.name === name);
  if (!found) throw new Error(`The catalogue has no ${tag} ${name}.`);
  return found;
}
