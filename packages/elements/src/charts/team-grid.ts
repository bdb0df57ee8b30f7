import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  teamGridGeometry,
  type TeamGridData,
  type TeamGridHead,
  type TeamGridRowGeometry,
} from './team-grid-geometry.js';

/**
 * Groups below each other, scales beside each other: per cell a dot and a ring on a line of its own, or a sign that says
 * why there is none.
 *
 * @param sentence - what it shows, for who can't see it
 */
export function teamGrid(data: TeamGridData, sentence: string): TemplateResult {
  const { height, heads, rows, legend } = teamGridGeometry(data);
  return html`
    <svg class="plot" role="img" aria-label=${sentence} width="100%" height="${height}em">
      ${heads.map(head)} ${rows.map(gridRow)}
      ${legend.map(
        ({ mark: kind, text, y }) => svg`
          ${
            kind === 'dot' || kind === 'outline'
              ? mark(kind, 3, y - 0.3)
              : svg`<text class="middle" x="3%" y="${y}em">${kind}</text>`
          }
          <text x="3%" dx="1em" y="${y}em">${text}</text>
        `,
      )}
    </svg>
  `;
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
                  ${ring === null ? nothing : mark('outline', ring, lineY)}
                  ${
                    dot === null
                      ? svg`<text class="label middle" x="${(from + to) / 2}%" y="${lineY + 0.3}em">${sign}</text>`
                      : mark('dot', dot, lineY)
                  }
                </g>
              `,
            )
          : svg`<text class="label" x="0" dx=".3em" y="${lineY + 0.3}em">${words}</text>`
      }
    </g>
  `;
}

/** The ring is the larger one, so that both show where they meet. */
function mark(kind: 'dot' | 'outline', x: number, y: number): SVGTemplateResult {
  return svg`<circle class=${kind} cx="${x}%" cy="${y}em" r=${kind === 'dot' ? '.35em' : '.6em'}></circle>`;
}
