import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { inParts } from './in-parts.js';
import {
  LINE_EM,
  pairPlotGeometry,
  type PairPlotData,
  type PairPlotGeometry,
  type PairPlotRow,
  type PairPlotRowGeometry,
} from './pair-plot-geometry.js';
import { plotAxis } from './plot-axis.js';
import { plotMark } from './plot-mark.js';
import { plotParts } from './plot-parts.js';

/**
 * Per row a dot with its line and, where there is something to hold it against, a ring. Labels may be sentences. Rows of
 * a chain stand in links that grip each other. What is too long for a page is in parts.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function pairPlot(data: PairPlotData, sentence: string): TemplateResult {
  const heightOf = (row: PairPlotRow): number =>
    pairPlotGeometry({ ...data, rows: [row] }).plotHeight;
  return plotParts(inParts(data.rows, heightOf), sentence, (part) => {
    const { height, plotHeight, ticks, text, rows } = pairPlotGeometry({ ...data, rows: part });
    const shapes = svg`${plotAxis(ticks, plotHeight)} ${rows.map((row) => plotRow(row, text))}`;
    return { height, shapes };
  });
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
      <text class="label" x="${from}%" y="${textY}em">${pieces(lines, from)}</text>
      <text class=${below ? 'label' : 'end'} x="${below ? from : to}%" y="${wordsY}em">${
        below ? pieces(words, from) : words
      }</text>
      ${
        point &&
        svg`<line class="interval" x1="${point.from}%" x2="${point.to}%" y1="${lineY}em" y2="${lineY}em"></line>`
      }
      ${ring === null ? nothing : plotMark('outline', ring, lineY)}
      ${point && plotMark('dot', point.x, lineY)}
    </g>
  `;
}

function pieces(lines: readonly string[], from: number): readonly SVGTemplateResult[] {
  return lines.map(
    (line, index) => svg`<tspan x="${from}%" dy="${index === 0 ? 0 : LINE_EM}em">${line} </tspan>`,
  );
}
