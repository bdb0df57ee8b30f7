import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  LINE_EM,
  pairPlotGeometry,
  type PairPlotData,
  type PairPlotGeometry,
  type PairPlotRowGeometry,
} from './pair-plot-geometry.js';

/**
 * Per row a dot with its line and, where there is something to hold it against, a ring. Labels may be sentences. Rows of
 * a chain stand in links that grip each other.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function pairPlot(data: PairPlotData, sentence: string): TemplateResult {
  const { height, plotHeight, ticks, text, rows } = pairPlotGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${ticks.map(
        ({ label, x }, index) => svg`
          <line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="${plotHeight}em"></line>
          <text class=${tickClass(index, ticks.length)} x="${x}%" y="${plotHeight + 1.2}em">${label}</text>
        `,
      )}
      ${rows.map((row) => plotRow(row, text))}
    </svg>
  `;
}

function plotRow(
  { lines, words, emphasis, below, textY, wordsY, lineY, point, ring, link }: PairPlotRowGeometry,
  { from, to }: PairPlotGeometry['text'],
): SVGTemplateResult {
  return svg`
    <g class=${emphasis ? 'row warm' : 'row'}>
      ${
        link
          ? svg`<rect fill="none" stroke="var(--_accent)" stroke-width="2" rx="1.2em" x="0.5%" y="${link.y}em" width="99%" height="${link.height}em"></rect>`
          : nothing
      }
      <text class="label" x="${from}%" y="${textY}em">${lines.map(
        (line, index) =>
          svg`<tspan x="${from}%" dy="${index === 0 ? 0 : LINE_EM}em">${line} </tspan>`,
      )}</text>
      <text class=${below ? 'label' : 'end'} x="${below ? from : to}%" y="${wordsY}em">${words}</text>
      ${
        point &&
        svg`<line class="interval" x1="${point.from}%" x2="${point.to}%" y1="${lineY}em" y2="${lineY}em"></line>`
      }
      ${ring === null ? nothing : mark('outline', ring, lineY)}
      ${point && mark('dot', point.x, lineY)}
    </g>
  `;
}

/** The ring is the larger one, so that both show where they meet. */
function mark(kind: 'dot' | 'outline', x: number, y: number): SVGTemplateResult {
  return svg`<circle class=${kind} cx="${x}%" cy="${y}em" r=${kind === 'dot' ? '.4em' : '.6em'}></circle>`;
}

/** The ends stay, and the middle of three; what else stands between them goes where room is short. */
function tickClass(index: number, count: number): string {
  if (index === 0) return '';
  if (index === count - 1) return 'end';
  return count === 3 ? 'middle' : 'middle minor';
}
