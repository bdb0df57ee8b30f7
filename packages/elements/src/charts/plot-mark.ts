import { svg, type SVGTemplateResult } from 'lit/html.js';

/** A dot, or a ring, which is the larger one, so that both show where they meet. */
export function plotMark(kind: 'dot' | 'outline', x: number, y: number): SVGTemplateResult {
  return svg`<circle class=${kind} cx="${x}%" cy="${y}em" r=${kind === 'dot' ? '.35em' : '.6em'}></circle>`;
}
