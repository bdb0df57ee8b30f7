import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  intervalPlotGeometry,
  type IntervalPlotData,
  type PlotRowGeometry,
} from './interval-plot-geometry.js';
import { plotAxis } from './plot-axis.js';

/**
 * A dot with its interval per row, to read values exactly.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function intervalPlot(data: IntervalPlotData, sentence: string): TemplateResult {
  const { height, plotHeight, ticks, rows } = intervalPlotGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${plotAxis(ticks, plotHeight)} ${rows.map((row) => plotRow(row))}
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
