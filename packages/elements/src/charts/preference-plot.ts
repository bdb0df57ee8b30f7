import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { plotMark } from './plot-mark.js';
import { preferencePlotGeometry, type PreferencePlotData } from './preference-plot-geometry.js';

const TICK_CLASSES = ['', 'middle', 'end'];

/**
 * Preferences around a mean: of two people, a dot and a ring per row, or of a group, a dot with its band. The ring is
 * wider than the dot, so that both still show where they stand at the same place.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function preferencePlot(data: PreferencePlotData, sentence: string): TemplateResult {
  const { height, plotHeight, legendY, ticks, rows } = preferencePlotGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${ticks.map(
        ({ label, x }, index) => svg`
          <line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="${plotHeight}em"></line>
          <text class=${TICK_CLASSES[index] ?? ''} x="${x}%" y="${plotHeight + 1.2}em">${label}</text>
        `,
      )}
      ${rows.map(
        ({ label, dot, ring, band, emphasis, textY, lineY }) => svg`
          <g class=${emphasis ? 'row warm' : 'row'}>
            <text class="label" x="0" y="${textY}em">${label}</text>
            <line class="interval" x1="${band[0]}%" x2="${band[1]}%" y1="${lineY}em" y2="${lineY}em"></line>
            ${ring === null ? nothing : plotMark('outline', ring, lineY)} ${plotMark('dot', dot, lineY)}
          </g>
        `,
      )}
      ${data.names?.map(
        (name, index) => svg`
          ${plotMark(index === 0 ? 'dot' : 'outline', 3 + 37 * index, legendY - 0.3)}
          <text x="${3 + 37 * index}%" dx="1em" y="${legendY}em">${name}</text>
        `,
      )}
    </svg>
  `;
}
