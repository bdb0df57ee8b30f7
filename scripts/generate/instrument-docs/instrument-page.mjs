import { markdownTable } from '../markdown.mjs';
import { core } from './core.mjs';
import { NOTES } from './notes.mjs';
import { scoringRules } from './scoring-rules.mjs';

const WHO = { me: 'oneself', team: 'the team', manager: 'the manager', organisation: 'HR' };

/** All that there is to know of an instrument before using it. */
export function instrumentPage(definition) {
  const { instrument, texts } = definition;
  const notes = NOTES[instrument.id];
  if (!notes) throw new Error(`${instrument.id} has no notes in notes.mjs`);
  return `${[
    `# ${instrument.id} ${instrument.version}`,
    '<!-- Written by npm run generate. -->',
    `**${texts.nl.title}** (${texts.en.title})`,
    `${texts.en.purpose}`,
    `Asked ${notes.asked.startsWith('in ') ? notes.asked : `by ${notes.asked}`}. Code book: [${instrument.id}.csv](${instrument.id}.csv). All instruments: [index](README.md).`,
    '## Sources',
    list(instrument.sources.map(({ citation, use }) => `${citation}: ${use}`)),
    'Concepts only: every sentence is our own.',
    '## Items',
    items(definition),
    '## Answers',
    answers(definition),
    '## Scoring',
    list(scoringRules(instrument)),
    '## Assumptions',
    assumptions(instrument),
    '## What the result is not',
    list([
      ...notes.isNot,
      'a norm or a diagnosis; nothing to choose or judge people by',
      'more than one person’s view at one moment',
    ]),
    '## Languages',
    languages(definition),
    '## Validation',
    `**Status: ${instrument.validation}.** Nobody's answers have been studied yet. The plan:`,
    numbered([...FIRST_STEPS, ...notes.plan, ...LAST_STEPS]),
    '## Advice',
    advice(definition),
  ].join('\n\n')}\n`;
}

const FIRST_STEPS = [
  'Six experts or more rate how well each statement fits its scale; below an I-CVI of .78 it is rewritten (Lynn 1986).',
  'Five to eight people per language think aloud while they answer.',
  'A try-out with 100 people or more: means, spread, item-rest correlations, answers at the top (more than 40% marks a statement), what is skipped.',
];
const LAST_STEPS = [
  'Invariance over nl, fr, en and de (configural, metric, scalar), before languages are compared.',
  'With the figures found, the assumptions above are replaced, and the version goes up.',
];

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const numbered = (lines) => lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

function items({ instrument, texts: { nl } }) {
  const rows = instrument.items.map((item) => [
    `\`${item.id}\``,
    [item.scale].flat().length > 1 ? 'per answer' : `\`${item.scale}\``,
    nl.items[item.id] + (nl.help?.[item.id] ? ` *${nl.help[item.id]}*` : ''),
    marks(item),
  ]);
  const table = markdownTable([['item', 'scale', 'statement (nl)', 'marks'], ...rows]);
  const scales = markdownTable([
    ['scale', 'name (nl)', 'meaning (nl)'],
    ...instrument.scales.map(({ id }) => {
      const { name, meaning, caution } = nl.scales[id];
      return [`\`${id}\``, name, [meaning, caution].filter(Boolean).join(' ')];
    }),
  ]);
  return [scales, table, legend(instrument), choices(instrument, nl)].filter(Boolean).join('\n\n');
}

const marks = ({ reversed, optOut, twoIdeas, least, unlike }) =>
  [
    reversed && 'reversed',
    optOut && 'may be opted out of',
    twoIdeas && 'first of two ideas',
    unlike && (least ? 'least' : 'best'),
  ]
    .filter(Boolean)
    .join(', ');

function legend({ items: all }) {
  return all.some(({ twoIdeas }) => twoIdeas)
    ? '“First of two ideas”: the source holds two; the statement takes the first.'
    : '';
}

function choices({ items: all }, { choices: given = {} }) {
  const rows = all
    .filter(({ id, least }) => given[id] && !least)
    .flatMap(({ id, scale }) =>
      given[id].map((choice, at) => [`\`${id}\``, `${at + 1}`, choice, `\`${scale[at]}\``]),
    );
  if (rows.length === 0) return '';
  const head = ['item', 'answer', 'statement (nl)', 'scale'];
  return `The choice of least has the same statements.\n\n${markdownTable([head, ...rows])}`;
}

function answers({ instrument, texts: { nl, en } }) {
  const own = instrument.scales.filter(({ format }) => format);
  const rest = instrument.scales.length > own.length;
  const lines = own.map(
    ({ id, format }) => `\`${id}\`: ${said(format, nl.scales[id], en.scales[id])}`,
  );
  if (rest)
    lines.push(`${own.length > 0 ? 'Other scales: ' : ''}${said(instrument.format, nl, en)}`);
  const optOut = instrument.items.some((item) => item.optOut);
  return list([...lines, ...(optOut ? [`Beside them, where marked: “${nl.optOut}”.`] : [])]);
}

function said({ kind, points, most }, { anchors = [] }, { anchors: english = [] }) {
  if (kind === 'count')
    return `a whole number, 0 to ${most}; ${most} stands for that many or more.`;
  if (kind === 'choice') return `one of ${points} statements.`;
  const labels = anchors.map((anchor, at) => `${at + 1} ${anchor} (${english[at]})`);
  return `${kind}, ${points} points: ${labels.join(' · ')}.`;
}

function assumptions({ assumptions: { sd, reliability, basis }, scales, format }) {
  const rows = scales
    .filter((scale) => (scale.format ?? format).kind !== 'count')
    .map((scale) => {
      const used = scale.reliability ?? reliability;
      const half = 1.96 * core.standardErrorOfMeasurement(sd, used);
      return [`\`${scale.id}\``, `${used}`, `${sd}`, `± ${Math.round(half)}`];
    });
  const head = ['scale', 'reliability', 'SD', '95% interval, in points of 100'];
  return `${basis}\n\n${markdownTable([head, ...rows])}`;
}

function languages({ texts }) {
  const rows = Object.values(texts).map(({ language, status }) => [
    `\`${language}\``,
    status === 'source' ? 'source' : 'translated by meaning, not validated',
    'not done',
  ]);
  const variant = texts['nl-NL']
    ? '\n\n`nl-NL` differs from `nl` only where readers in the Netherlands would notice.'
    : '';
  return `${markdownTable([['language', 'status', 'checked by a person'], ...rows])}${variant}`;
}

function advice({ advice: given = [], adviceTexts = {}, links = [] }) {
  const rows = given.map(({ id, helps, who, within, source }) => {
    const { title, firstStep } = adviceTexts.nl[id];
    return [`\`${helps}\``, title, firstStep, `${WHO[who]}, this ${within}`, source];
  });
  const head = ['helps', 'action (nl)', 'first step (nl)', 'with, when', 'idea from'];
  const actions = rows.length > 0 ? markdownTable([head, ...rows]) : 'None.';
  const help = links.map(
    ({ name, url, region, offers, checked }) =>
      `${name} (${region}): ${offers.nl} ${url ?? 'No address.'} Address ${checked ? `checked on ${checked}` : 'not checked yet'}.`,
  );
  return help.length === 0
    ? actions
    : `${actions}\n\nWhere help is to be found; a host can replace all of it:\n\n${list(help)}`;
}
