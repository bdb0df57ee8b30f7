import { linearPosition } from './linear-position.js';

export interface IntervalPlotRow {
  readonly label: string;
  /** The value in words, beside the label. */
  readonly words: string;
  /** `null`: nothing to draw, the words say why. */
  readonly point: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly emphasis: boolean;
}

export interface IntervalPlotData {
  readonly rows: readonly IntervalPlotRow[];
  readonly domain: readonly [number, number];
  /** Evenly spread over the domain, the first and the last at its ends. */
  readonly ticks: readonly string[];
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface IntervalPlotGeometry {
  readonly height: number;
  readonly plotHeight: number;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly rows: readonly PlotRowGeometry[];
}

export interface PlotRowGeometry extends Omit<IntervalPlotRow, 'point'> {
  readonly textY: number;
  readonly lineY: number;
  readonly point: { readonly x: number; readonly from: number; readonly to: number } | null;
}

/** Room for half a dot at both ends. */
const ACROSS = [3, 97] as const;
const ROW_EM = 3.4;
const AXIS_EM = 2;

export function intervalPlotGeometry({
  rows,
  domain,
  ticks,
}: IntervalPlotData): IntervalPlotGeometry {
  const plotHeight = rows.length * ROW_EM;
  const x = linearPosition(domain, ACROSS);
  const tickX = linearPosition([0, ticks.length - 1], ACROSS);
  return {
    height: plotHeight + AXIS_EM,
    plotHeight,
    ticks: ticks.map((label, index) => ({ label, x: round(tickX(index)) })),
    rows: rows.map(({ point, ...row }, index) => {
      const top = index * ROW_EM;
      return {
        ...row,
        textY: round(top + 1.2),
        lineY: round(top + 2.2),
        point: point && {
          x: round(x(point.value)),
          from: round(x(point.low)),
          to: round(x(point.high)),
        },
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
