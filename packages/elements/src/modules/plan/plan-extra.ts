import { html } from 'lit/html.js';
import { plan as planOf, planLines } from '../../parts/plan.js';
import type { ResultExtra } from '../../parts/result-extra.js';
import { VERSION } from '../../version.js';

/** A plan for the actions that were chosen in the checklist: what, with whom and when, with a reminder for a calendar. */
export const plan: ResultExtra = {
  kind: 'result',
  name: 'plan',
  version: VERSION,
  order: 10,
  section: (view, { chosen = [] }) =>
    chosen.length === 0
      ? null
      : { title: null, body: html`${planOf(view, chosen)}`, lines: planLines(view, chosen) },
};
