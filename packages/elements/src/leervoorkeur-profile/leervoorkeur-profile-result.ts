import { nameAndValue } from '../locales/name-and-value.js';
import type { CentredScore, PreferenceProfile } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { intervalPlot } from '../charts/interval-plot.js';
import { leervoorkeurProfileNl } from '../locales/leervoorkeur-profile.nl.js';
import type { LeervoorkeurProfileText } from '../locales/leervoorkeur-profile-text.js';
import { textsIn } from '../locales/language-extra.js';
import { adviceTexts } from '../parts/advice-texts.js';
import { figure } from '../parts/figure.js';
import { heading } from '../parts/heading.js';
import type { ResultContent, ResultView } from '../parts/questionnaire-view.js';
import { signed } from '../parts/signed.js';

/** Centred scores rarely leave this range; what does stands at the edge, and its figure in the table. */
const DOMAIN = [-50, 50] as const;

/** The preferences in order, against the person's own mean, and what each of them means. Never a type. */
export function leervoorkeurProfileResult(view: ResultView): ResultContent {
  const words = textsIn(view.language, 'profile', leervoorkeurProfileNl);
  const profile = view.score.preferences.value;
  const finding = profile ? findingOf(view, profile, words) : words.incomplete;
  return {
    finding,
    body: html`
      ${profile ? profileFigure(view, profile, words) : nothing}
      <p>${words.notATalent}</p>
      ${view.flow.instrument.scoring.ipsative ? html`<p>${words.withinPerson}</p>` : nothing}
      ${profile ? meanings(view, profile, words) : nothing}
    `,
    lines: [
      view.text.resultTitle,
      finding,
      '',
      ...(profile?.order.map((entry) =>
        nameAndValue(view.language, name(view, entry.scale), signed(entry.value)),
      ) ?? []),
      '',
      words.notATalent,
    ],
  };
}

function findingOf(
  view: ResultView,
  { top, order }: PreferenceProfile,
  words: LeervoorkeurProfileText,
): string {
  if (top.length === order.length) return words.noTop;
  const names = top.map((scale) => name(view, scale));
  return names.length === 1 ? words.oneTop(names.join('')) : words.sharedTop(view.ui.list(names));
}

function profileFigure(
  view: ResultView,
  { order, top }: PreferenceProfile,
  words: LeervoorkeurProfileText,
): TemplateResult {
  const { chart } = view.ui;
  const clear = top.length < order.length;
  const rows = order.map(({ scale, value, interval }) => ({
    label: name(view, scale),
    words: signed(value),
    point: { value, ...interval },
    emphasis: clear && top.includes(scale),
  }));
  return figure(
    words.plot,
    intervalPlot({ rows, domain: DOMAIN, ticks: words.ticks }, words.plot),
    {
      summary: chart.asTable,
      caption: words.plot,
      columns: [chart.scale, words.against, chart.interval],
      rows: order.map(({ scale, value, interval }) => [
        name(view, scale),
        signed(value),
        chart.range(Math.round(interval.low), Math.round(interval.high)),
      ]),
    },
  );
}

function meanings(
  view: ResultView,
  { order }: PreferenceProfile,
  words: LeervoorkeurProfileText,
): TemplateResult {
  return html`
    ${heading(view.headingLevel + 1, words.meanings)}
    <ul class="plain">
      ${order.map((entry) => meaning(view, entry))}
    </ul>
  `;
}

/** A possibility, what to keep in mind, and a question to steer one's own learning with: never how someone learns best. */
function meaning(view: ResultView, { scale }: CentredScore): TemplateResult {
  const found = view.text.scales[scale];
  const texts = adviceTexts(view);
  const advice = (view.definition.advice ?? []).filter(({ helps }) => helps === scale);
  return html`<li class="choice" data-chosen>
    <strong>${found?.name}</strong><br />${found?.meaning}
    <span class="muted">${found?.caution}</span>
    ${advice.map(({ id }) => html`<br />${texts[id]?.firstStep}`)}
  </li>`;
}

function name({ text }: ResultView, scale: string): string {
  return text.scales[scale]?.name ?? scale;
}
