import { linearPosition } from './linear-position.js';

export interface PreferencePlotRow {
  readonly label: string;
  readonly dot: number;
  /** Of the other; a group has none. */
  readonly ring: number | null;
  /** What lies between: the difference of two people, or the band of a group. */
  readonly band: readonly [number, number];
  /** Whether two lie clearly apart. */
  readonly emphasis: boolean;
}

export interface PreferencePlotData {
  readonly rows: readonly PreferencePlotRow[];
  /** Below the left end, the middle and the right end. */
  readonly ticks: readonly [string, string, string];
  /** Who the dot is and who the ring. */
  readonly names: readonly [string, string] | null;
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface PreferencePlotGeometry {
  readonly height: number;
  readonly plotHeight: number;
  readonly legendY: number;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly rows: readonly PreferencePlotRowGeometry[];
}

export interface PreferencePlotRowGeometry extends PreferencePlotRow {
  readonly textY: number;
  readonly lineY: number;
}

/** Centred scores rarely leave this range; what does stands at the edge, and its figure in the table. */
const DOMAIN = [-50, 50] as const;
/** Room for half a mark at both ends. */
const ACROSS = [3, 97] as const;
const ROW_EM = 3.2;
const AXIS_EM = 2;
const LEGEND_EM = 2;

/** The rows come back with places instead of values. */
export function preferencePlotGeometry({
  rows,
  ticks,
  names,
}: PreferencePlotData): PreferencePlotGeometry {
  const plotHeight = round(rows.length * ROW_EM);
  const place = linearPosition(DOMAIN, ACROSS);
  const x = (value: number): number => round(place(value));
  return {
    height: round(plotHeight + AXIS_EM + (names ? LEGEND_EM : 0)),
    plotHeight,
    legendY: round(plotHeight + AXIS_EM + 1),
    ticks: ticks.map((label, index) => ({ label, x: ACROSS[0] + 47 * index })),
    rows: rows.map(({ dot, ring, band: [from, to], ...row }, index) => ({
      ...row,
      dot: x(dot),
      ring: ring === null ? null : x(ring),
      band: [x(from), x(to)],
      textY: round(index * ROW_EM + 1.1),
      lineY: round(index * ROW_EM + 2.2),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
