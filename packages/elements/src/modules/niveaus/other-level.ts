import { comparePreferences, preferenceError } from '@leerklimaat/core';
import { html, nothing } from 'lit/html.js';
import type { NiveausText } from '../../locales/niveaus-text.js';
import { codeField } from '../../parts/code-field.js';
import type { LevelView } from '../../parts/level-view.js';
import { openQuestions } from '../../parts/open-questions.js';
import type { OwnPreferences } from '../../parts/own-preferences.js';
import { sharedIn } from '../../parts/read-code.js';
import { scaleName } from '../../parts/scale-name.js';
import type { ResultSection } from '../../parts/result-section.js';
import { besideEachOther, comparisonLines, type Comparison } from './beside-each-other.js';
import { ownCode } from './own-code.js';

/** The person beside one other, who gave a code. */
export function otherLevel(level: LevelView, words: NiveausText): ResultSection {
  const { view, own } = level;
  const { title, about, questions } = words;
  if (!own) return { title, body: html`<p>${words.noProfile}</p>`, lines: [] };
  const compared = compare(level, own);
  const most = compared?.allergy ?? null;
  const asked = most === null ? questions : [words.allergy(scaleName(view, most)), ...questions];
  const typed = codeField(level, {
    field: 'other',
    label: words.field,
    button: words.show,
    taken: words.shows,
    there: [],
    take: (other) => ({ other }),
  });
  return {
    title,
    body: html`
      <p>${about}</p>
      ${ownCode(level, words, own)} ${typed}
      ${compared ? besideEachOther(level, words, compared) : nothing}
      ${openQuestions(view.headingLevel + 2, words.asking, asked)}
    `,
    lines: compared ? [...comparisonLines(level, words, compared), ...asked] : [],
  };
}

/** Of both what a code tells, so that both see the same. */
function compare({ exchange }: LevelView, { revealed }: OwnPreferences): Comparison | null {
  const [other] = sharedIn(exchange.other === null ? [] : [exchange.other]);
  if (!other) return null;
  const instruments = [revealed.instrument, other.instrument];
  const { value } = comparePreferences(revealed, other, preferenceError(instruments));
  return value && { ...value, rough: instruments.includes('leervoorkeur-keuze') };
}
