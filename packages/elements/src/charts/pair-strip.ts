import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { pairStripGeometry, STRIP, type Pair } from './pair-strip-geometry.js';

/**
 * Two values on one axis: a filled dot for the own one, a ring for the other. The words stand beside it, so the picture
 * is for the eye only.
 *
 * @param emphasis - whether the distance is worth a look
 */
export function pairStrip(pair: Pair, emphasis: boolean): TemplateResult {
  const { own, other, line } = pairStripGeometry(pair);
  // The ring is the larger one, so that both show where they meet.
  return html`
    <svg class="strip" aria-hidden="true" width="100%" height="1.6em">
      <line class="grid" x1="${STRIP[0]}%" x2="${STRIP[1]}%" y1="0.8em" y2="0.8em"></line>
      <g class=${emphasis ? 'warm' : nothing}>
        ${
          line
            ? svg`<line class="interval" x1="${line.from}%" x2="${line.to}%" y1="0.8em" y2="0.8em"></line>`
            : nothing
        }
        ${other === null ? nothing : svg`<circle class="outline" cx="${other}%" cy="0.8em" r="0.65em"></circle>`}
        ${own === null ? nothing : svg`<circle class="dot" cx="${own}%" cy="0.8em" r="0.4em"></circle>`}
      </g>
    </svg>
  `;
}
