import { nameAndValue } from '../../locales/name-and-value.js';
import type { PreferenceComparison } from '@leerklimaat/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { preferencePlot } from '../../charts/preference-plot.js';
import type { NiveausText } from '../../locales/niveaus-text.js';
import { focusField } from '../../parts/code-field.js';
import { changeExchange } from '../../parts/exchange.js';
import { figure } from '../../parts/figure.js';
import { heading } from '../../parts/heading.js';
import type { LevelView } from '../../parts/level-view.js';
import { scaleName, scaleNames } from '../../parts/scale-name.js';
import { signed } from '../../parts/signed.js';

export interface Comparison extends PreferenceComparison {
  /** Whether one of the two is told more roughly than by statements. */
  readonly rough: boolean;
}

type Compared = PreferenceComparison['preferences'][number];

/** What two people are to each other; what says most comes first. */
const KINDS = ['complement', 'mirror', 'overlap', 'shared-gap', 'differ'] as const;

/** Two people in words, per preference, and in a picture. */
export function besideEachOther(
  level: LevelView,
  words: NiveausText,
  compared: Comparison,
): TemplateResult {
  const { view } = level;
  const forget = (event: Event): void => {
    focusField(level, 'other', event);
    changeExchange(view, { other: null });
  };
  return html`
    ${heading(view.headingLevel + 2, findingOf(level, words, compared))}
    <ul>
      ${compared.preferences.map(
        (each) =>
          html`<li><strong>${scaleName(view, each.scale)}</strong> – ${inWords(words, each)}</li>`,
      )}
    </ul>
    ${compared.rough ? html`<p class="muted">${words.rough}</p>` : nothing}
    ${picture(level, words, compared)}
    <button type="button" class="link" @click=${forget}>${words.forget}</button>
  `;
}

/** The same as lines of text, without the other's figures. */
export function comparisonLines(
  level: LevelView,
  words: NiveausText,
  compared: Comparison,
): readonly string[] {
  return [
    findingOf(level, words, compared),
    ...compared.preferences.map((each) =>
      nameAndValue(level.view.language, scaleName(level.view, each.scale), inWords(words, each)),
    ),
  ];
}

function findingOf(
  { view }: LevelView,
  { finding }: NiveausText,
  { preferences }: Comparison,
): string {
  for (const kind of KINDS) {
    const scales = preferences.filter((each) => kindOf(each) === kind).map(({ scale }) => scale);
    if (scales.length > 0) return finding[kind](scaleNames(view, scales));
  }
  return finding.none('');
}

function inWords(words: NiveausText, each: Compared): string {
  const who = each.difference > 0 ? 'first' : 'second';
  const kind = kindOf(each);
  if (kind === 'differ') return words.differ[who];
  const goesOn = kind === 'mirror' || kind === 'complement';
  return goesOn ? `${words.relation[kind]} ${words.more[who]}` : words.relation[kind];
}

/** Two people can differ clearly while one of them lies too near the own mean to say more. */
function kindOf({ relation, reliable }: Compared): Compared['relation'] | 'differ' {
  return relation === 'none' && reliable ? 'differ' : relation;
}

function picture(
  { view }: LevelView,
  words: NiveausText,
  { preferences }: Comparison,
): TemplateResult {
  const { picture: sentence, you, them, together } = words;
  const { chart } = view.ui;
  const rows = preferences.map(({ scale, first, second, reliable }) => {
    const band = [first, second] as const;
    return { label: scaleName(view, scale), dot: first, ring: second, band, emphasis: reliable };
  });
  return figure(
    sentence,
    preferencePlot({ rows, ticks: words.ticks, names: [you, them] }, sentence),
    {
      summary: chart.asTable,
      caption: sentence,
      columns: [chart.scale, you, them, together],
      rows: preferences.map((each) => [
        scaleName(view, each.scale),
        signed(each.first),
        signed(each.second),
        inWords(words, each),
      ]),
    },
  );
}
