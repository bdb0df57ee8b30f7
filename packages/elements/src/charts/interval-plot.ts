import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  intervalPlotGeometry,
  type IntervalPlotData,
  type PlotRowGeometry,
} from './interval-plot-geometry.js';

/**
 * A dot with its interval per row, to read values exactly.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function intervalPlot(data: IntervalPlotData, sentence: string): TemplateResult {
  const { height, plotHeight, ticks, rows } = intervalPlotGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${ticks.map(
        ({ label, x }, index) => svg`
          <line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="${plotHeight}em"></line>
          <text class=${tickClass(index, ticks.length)} x="${x}%" y="${plotHeight + 1.2}em">${label}</text>
        `,
      )}
      ${rows.map((row) => plotRow(row))}
    </svg>
  `;
}

function plotRow({
  label,
  words,
  textY,
  lineY,
  point,
  emphasis,
}: PlotRowGeometry): SVGTemplateResult {
  return svg`
    <g class=${emphasis ? 'row warm' : 'row'}>
      <text class="label" x="0" y="${textY}em">${label}</text>
      ${
        point
          ? svg`
              <text class="end" x="100%" y="${textY}em">${words}</text>
              <line class="interval" x1="${point.from}%" x2="${point.to}%" y1="${lineY}em" y2="${lineY}em"></line>
              <circle class="dot" cx="${point.x}%" cy="${lineY}em" r="0.45em"></circle>
            `
          : svg`<text class="label" x="0" y="${lineY + 0.3}em">${words}</text>`
      }
    </g>
  `;
}

/** The ends stay, and the middle of three; what else stands between them goes where room is short. */
function tickClass(index: number, count: number): string {
  if (index === 0) return '';
  if (index === count - 1) return 'end';
  return count === 3 ? 'middle' : 'middle minor';
}
