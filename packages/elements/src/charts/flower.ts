import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import {
  FLOWER_HALF,
  flowerGeometry,
  type FlowerData,
  type FlowerScore,
  type LabelGeometry,
  type PetalGeometry,
} from './flower-geometry.js';

/**
 * The learning climate as a flower: the heart carries the petals.
 *
 * @param sentence - what it shows, for who can't see it
 * @param absent - what stands instead of a score that is not there
 */
export function flower(data: FlowerData, sentence: string, absent: string): TemplateResult {
  const { petals, rings, heart, heartLabel } = flowerGeometry(data);
  const size = FLOWER_HALF * 2;
  return html`
    <svg
      class="flower"
      role="img"
      aria-label=${sentence}
      viewBox="${-FLOWER_HALF} ${-FLOWER_HALF} ${size} ${size}"
    >
      ${petals.map((shape, index) => petal(shape, data.petals[index] as FlowerScore, absent))}
      ${rings.map((radius) => svg`<circle class="ring" r=${radius}></circle>`)}
      <g class="warm">
        <circle class="outline" r=${heart.outer}></circle>
        ${heart.inner === null ? nothing : svg`<circle class="filled" r=${heart.inner}></circle>`}
        ${label(heartLabel, data.heart, absent)}
      </g>
    </svg>
  `;
}

function petal(shape: PetalGeometry, score: FlowerScore, absent: string): SVGTemplateResult {
  const { outline, filled } = shape;
  return svg`
    <path class=${filled === null ? 'outline empty' : 'outline'} d=${outline}></path>
    ${filled === null ? nothing : svg`<path class="filled" d=${filled}></path>`}
    ${label(shape.label, score, absent)}
  `;
}

function label(
  { x, y, anchor, leader }: LabelGeometry,
  { label: name, value }: FlowerScore,
  absent: string,
): SVGTemplateResult {
  const shown = value === null ? absent : Math.round(value);
  return svg`
    <path class="grid" d=${leader}></path>
    <text x=${x} y=${y} text-anchor=${anchor}>${name}<tspan class="value" dx="0.3em">${shown}</tspan></text>
  `;
}
