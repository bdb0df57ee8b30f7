import { preferenceComposition, preferenceError, preferenceMeans } from '@leerklimaat/core';
import { html, nothing } from 'lit/html.js';
import { heading } from '../../parts/heading.js';
import { openQuestions } from '../../parts/open-questions.js';
import { composition, type GroupMakeUp } from './composition.js';
import type { GroupLevel, GroupPart, TitledPart } from './group-level.js';
import { groupRows } from './group-rows.js';
import { readGroup } from './read-group.js';

/** Open questions about learning in the organisation, and its make-up where the host gives the figures of a group. */
export function organisationLevel(level: GroupLevel): TitledPart {
  const { view, words } = level;
  const { title, questions, group: groupTitle } = words.organisation;
  const given = view.given['group'] ?? null;
  const shown = given === null ? null : groupIn(level, given);
  return {
    title,
    body: html`
      ${openQuestions(view.headingLevel + 2, words.asking, questions)}
      ${shown ? html`${heading(view.headingLevel + 2, groupTitle)} ${shown.body}` : nothing}
    `,
    lines: [...questions, ...(shown?.lines ?? [])],
  };
}

function groupIn(level: GroupLevel, given: unknown): GroupPart {
  const { tooFew, onlyMeans, unreadable } = level.words.organisation;
  const found = makeUp(given);
  if (found === 'unreadable' || found === 'too-few') {
    const sentence = found === 'too-few' ? tooFew : unreadable;
    return { body: html`<p>${sentence}</p>`, lines: [sentence] };
  }
  const { body, lines } = composition(level, found);
  const full = found.rows.every(({ spread }) => spread !== null);
  return { body: html`${body} ${full ? nothing : html`<p>${onlyMeans}</p>`}`, lines };
}

function makeUp(given: unknown): GroupMakeUp | 'unreadable' | 'too-few' {
  const group = readGroup(given);
  if (!group) return 'unreadable';
  if ('means' in group) {
    const means = preferenceMeans(group);
    if (means.value === null) return means.reason === 'too-few-people' ? 'too-few' : 'unreadable';
    const rows = means.value.map(({ scale, value: mean }) => {
      return { scale, mean, spread: null, coverage: null };
    });
    return { people: group.n, rows };
  }
  const assumptions = preferenceError(['leervoorkeur']);
  const { value } = preferenceComposition(group, { assumptions, open: false });
  return value ? groupRows(value) : 'too-few';
}
