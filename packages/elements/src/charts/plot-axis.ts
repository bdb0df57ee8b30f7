import { svg, type SVGTemplateResult } from 'lit/html.js';

export interface PlotTick {
  readonly label: string;
  readonly x: number;
  /** Where its word stands, when not at its line. */
  readonly labelX?: number;
}

/** Lines from top to bottom of a plot, and below them what they stand for. The interval plot has its own, for its bytes. */
export function plotAxis(
  ticks: readonly PlotTick[],
  plotHeight: number,
): readonly SVGTemplateResult[] {
  return ticks.map(
    ({ label, x, labelX = x }, index) => svg`
      <line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="${plotHeight}em"></line>
      <text class=${tickClass(index, ticks.length)} x="${labelX}%" y="${plotHeight + 1.2}em">${label}</text>
    `,
  );
}

/** The ends stay, and the middle of three; what else stands between them goes where room is short. */
function tickClass(index: number, count: number): string {
  if (index === 0) return '';
  if (index === count - 1) return 'end';
  return count === 3 ? 'middle' : 'middle minor';
}
