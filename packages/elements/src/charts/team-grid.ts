import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { inParts } from './in-parts.js';
import { plotMark } from './plot-mark.js';
import { plotParts } from './plot-parts.js';
import {
  teamGridGeometry,
  type TeamGridData,
  type TeamGridHead,
  type TeamGridRowGeometry,
} from './team-grid-geometry.js';

/** So many rows go with one stair of names, so that names are never far away; and they fit a page of paper. */
const ROWS = 10;

/**
 * Groups below each other, scales beside each other: per cell a dot and a ring on a line of its own, or a sign that says
 * why there is none. Many groups are in parts.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function teamGrid(data: TeamGridData, sentence: string): TemplateResult {
  return plotParts(
    inParts(data.rows, () => 1, ROWS),
    sentence,
    (part, isLast) => {
      const { height, heads, rows, legend } = teamGridGeometry({
        ...data,
        rows: part,
        legend: isLast ? data.legend : [],
      });
      const shapes = svg`
      ${heads.map(head)} ${rows.map(gridRow)}
      ${legend.map(
        ({ mark: kind, text, y }) => svg`
          ${
            kind === 'dot' || kind === 'outline'
              ? plotMark(kind, 3, y - 0.3)
              : svg`<text class="middle" x="3%" y="${y}em">${kind}</text>`
          }
          <text x="3%" dx="1em" y="${y}em">${text}</text>
        `,
      )}
    `;
      return { height, shapes };
    },
  );
}

function head({ label, emphasis, x, y, isEnd, to }: TeamGridHead): SVGTemplateResult {
  return svg`
    <g class=${emphasis ? 'warm' : ''}>
      <line class="grid" x1="${x}%" x2="${x}%" y1="${y + 0.2}em" y2="${to}em"></line>
      <text class=${isEnd ? 'end' : 'label'} x="${isEnd ? 100 : x}%" y="${y}em">${label}</text>
    </g>
  `;
}

function gridRow({ label, words, textY, lineY, cells }: TeamGridRowGeometry): SVGTemplateResult {
  return svg`
    <g class="row">
      <text class="label value" x="0" dx=".3em" y="${textY}em">${label}</text>
      ${
        words === null
          ? cells.map(
              ({ from, to, dot, ring, sign, emphasis }) => svg`
                <g class=${emphasis ? 'warm' : ''}>
                  <line class="grid" x1="${from}%" x2="${to}%" y1="${lineY}em" y2="${lineY}em"></line>
                  ${ring === null ? nothing : plotMark('outline', ring, lineY)}
                  ${
                    dot === null
                      ? svg`<text class="label middle" x="${(from + to) / 2}%" y="${lineY + 0.3}em">${sign}</text>`
                      : plotMark('dot', dot, lineY)
                  }
                </g>
              `,
            )
          : svg`<text class="label" x="0" dx=".3em" y="${lineY + 0.3}em">${words}</text>`
      }
    </g>
  `;
}
