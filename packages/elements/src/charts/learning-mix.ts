import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  BAR_EM,
  LINE_EM,
  LONGEST,
  learningMixGeometry,
  type MixRow,
  type MixRowGeometry,
} from './learning-mix-geometry.js';

/**
 * How often each of several things was done, from zero.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function learningMix(ways: readonly MixRow[], sentence: string): TemplateResult {
  const { height, rows } = learningMixGeometry(ways);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${rows.map(bar)}
    </svg>
  `;
}

function bar({ lines, shown, textY, barY, shownY, length }: MixRowGeometry): SVGTemplateResult {
  return svg`
    <g class="row">
      <text class="label" x="0" y="${textY}em">${lines[0]}${
        lines[1] === undefined ? nothing : svg` <tspan x="0" dy="${LINE_EM}em">${lines[1]}</tspan>`
      }</text>
      <text class="end" x="100%" y="${shownY}em">${shown}</text>
      <rect fill="var(--_accent-soft)" y="${barY}em" width="${LONGEST}%" height="${BAR_EM}em"></rect>
      <rect class="filled" y="${barY}em" width="${length}%" height="${BAR_EM}em"></rect>
    </g>
  `;
}
