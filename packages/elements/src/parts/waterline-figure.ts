import { html, nothing, type TemplateResult } from 'lit/html.js';
import { waterline } from '../charts/waterline.js';
import type { WaterlineRow } from '../charts/waterline-geometry.js';
import { textsIn } from '../locales/language-extra.js';
import { waterlineNl } from '../locales/waterline.nl.js';
import { textOf } from './asked-item.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import type { ResultView } from './questionnaire-view.js';

/** The modules that stand in the picture. */
const IN_THE_PICTURE = ['leergoesting', 'veiligheid', 'leercultuurkenmerken'];

/**
 * Eagerness above the water, safety and culture below. It stands once in a result, with the first of its modules.
 *
 * @param view - of the module that asks for it
 */
export function waterlineFigure(view: ResultView): TemplateResult | typeof nothing {
  const { asked, definition, headingLevel, language, ui } = view;
  const drawnBy = asked.find(({ definition: { instrument } }) =>
    IN_THE_PICTURE.includes(instrument.id),
  );
  if (drawnBy?.definition.instrument.id !== definition.instrument.id) return nothing;
  const words = textsIn(language, 'waterline', waterlineNl);
  const fed = needs(view);
  const eagerness = words.eagerness(language);
  const above =
    fed.length === 0 ? [notAsked(view, eagerness)] : [{ label: eagerness, shown: '' }, ...fed];
  const below = [
    safety(view, words.safety) ?? notAsked(view, words.safety),
    culture(view, words.culture) ?? notAsked(view, words.culture),
  ];
  const rowsAt = (place: string, rows: readonly Row[]): readonly (readonly string[])[] =>
    rows.flatMap(({ label, shown, asked: wasAsked }) =>
      shown ? [[label, place, wasAsked === false ? words.notAsked : shown]] : [],
    );
  return html`
    ${heading(headingLevel + 2, words.title)}
    ${figure(words.sentence, waterline({ above, below }, words.sentence, words.line), {
      summary: ui.chart.asTable,
      caption: words.sentence,
      columns: [ui.chart.scale, words.place, ui.chart.score],
      rows: [...rowsAt(words.above, above), ...rowsAt(words.below, below)],
    })}
    <p>${words.advice}</p>
  `;
}

interface Row extends WaterlineRow {
  readonly asked?: false;
}

/** A dash in the picture, where words would need more room than there is; the table says it. */
function notAsked({ ui }: ResultView, label: string): Row {
  return { label, shown: ui.chart.none, asked: false };
}

/** The three needs that feed eagerness: they are no parts of one score. */
function needs(view: ResultView): readonly Row[] {
  const text = textOf(view, 'leergoesting');
  const scales = view.scores.get('leergoesting')?.scales ?? [];
  return scales.map(({ scale, value }) => ({
    label: text.scales[scale]?.shortName ?? scale,
    shown: rounded(view, value),
  }));
}

function safety(view: ResultView, label: string): Row | undefined {
  const score = view.scores.get('veiligheid')?.scales[0];
  return score && { label, shown: rounded(view, score.value) };
}

function culture(view: ResultView, label: string): Row | undefined {
  const score = view.scores.get('leercultuurkenmerken');
  return score && { label, shown: rounded(view, score.total.value) };
}

function rounded({ ui }: ResultView, value: number | null): string {
  return value === null ? ui.chart.none : String(Math.round(value));
}
