import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  LINE_EM,
  waterlineGeometry,
  type RowGeometry,
  type WaterlineData,
} from './waterline-geometry.js';

/**
 * What of learning can be seen above the water, and what carries it below. The ice is the model and its size says
 * nothing: the numbers stand beside the names.
 *
 * @param sentence - what it shows, for who can't see it
 * @param lineName - what stands at the line
 */
export function waterline(data: WaterlineData, sentence: string, lineName: string): TemplateResult {
  const { height, line, tip, hull, rows } = waterlineGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      <rect
        fill="var(--_accent-soft)"
        y="${line}em"
        width="100%"
        height="${height - line}em"
      ></rect>
      <svg width="100%" height="100%" viewBox="0 0 100 ${height}" preserveAspectRatio="none">
        <polygon
          fill="var(--_paper)"
          stroke="var(--_accent)"
          stroke-width="2"
          vector-effect="non-scaling-stroke"
          points=${tip}
        ></polygon>
        <polygon class="filled" points=${hull}></polygon>
      </svg>
      <line stroke="var(--_accent)" stroke-width="2" x2="100%" y1="${line}em" y2="${line}em"></line>
      <text class="end" x="99%" y="${line - 0.4}em">${lineName}</text>
      ${rows.map(row)}
    </svg>
  `;
}

function row({ lines, shown, under, x, end, y }: RowGeometry): SVGTemplateResult {
  return svg`
    <g fill=${under ? 'var(--_on-accent)' : 'var(--_ink)'}>
      <text x="${x}%" y="${y}em">${lines[0]}${
        lines[1] === undefined
          ? nothing
          : svg` <tspan x="${x}%" dy="${LINE_EM}em">${lines[1]}</tspan>`
      }</text>
      <text class="value" text-anchor="end" x="${end}%" y="${y}em">${shown}</text>
    </g>
  `;
}
