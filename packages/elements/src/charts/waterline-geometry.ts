import { twoLines } from './two-lines.js';

export interface WaterlineData {
  /** What can be seen. */
  readonly above: readonly WaterlineRow[];
  /** What carries it. */
  readonly below: readonly WaterlineRow[];
}

export interface WaterlineRow {
  readonly label: string;
  /** The score, or the word that says why there is none. */
  readonly shown: string;
}

/** Down in em, so that it grows with the text; the shapes go across a hundredth of the width. */
export interface WaterlineGeometry {
  readonly height: number;
  /** Where the water begins. */
  readonly line: number;
  /** Points of the ice, in percent of the width and em down. */
  readonly tip: string;
  readonly hull: string;
  readonly rows: readonly RowGeometry[];
}

export interface RowGeometry extends WaterlineRow {
  /** The label, in pieces that fit. */
  readonly lines: readonly string[];
  readonly under: boolean;
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

const ROW_EM = 1.9;
/** Characters that fit beside a number in the narrowest column. */
const MOST = 16;
/** From one line of a label to the next. */
export const LINE_EM = 1.2;
/** Above the first row, and between the last one and the line: the word for the line stands there. */
const MARGIN_EM = 1.4;
/** The tip stands beside what is said of it; below, the words stand in the ice. */
const TIP = { left: 4, peak: 17, right: 32 } as const;
const ABOVE = { x: 36, end: 97 } as const;
const BELOW = { x: 11, end: 89 } as const;

export function waterlineGeometry({ above, below }: WaterlineData): WaterlineGeometry {
  const line = round(MARGIN_EM + Math.max(heightOf(above), 2 * ROW_EM) + MARGIN_EM);
  const bottom = round(line + MARGIN_EM + heightOf(below) + MARGIN_EM * 1.5);
  const height = round(bottom + 0.6);
  const shoulder = round(bottom - MARGIN_EM * 1.5);
  return {
    height,
    line,
    tip: `${TIP.left},${line} ${TIP.peak - 4},${round(line * 0.4)} ${TIP.peak},${round(line * 0.15)} ${TIP.peak + 6},${round(line * 0.45)} ${TIP.right},${line}`,
    hull: `3,${line} 97,${line} 99,${round(line + 1.4)} 92,${shoulder} 54,${bottom} 9,${shoulder} 1,${round(line + 1.4)}`,
    rows: [
      ...placed(above, 0).map((row) => ({ ...row, under: false, ...ABOVE })),
      ...placed(below, line).map((row) => ({ ...row, under: true, ...BELOW })),
    ],
  };
}

/** `y` is the foot of the letters of the first line. */
function placed(
  rows: readonly WaterlineRow[],
  top: number,
): readonly Pick<RowGeometry, keyof WaterlineRow | 'lines' | 'y'>[] {
  return rows.map((row, index) => ({
    ...row,
    lines: twoLines(row.label, MOST),
    y: round(top + MARGIN_EM + heightOf(rows.slice(0, index)) + 0.9),
  }));
}

function heightOf(rows: readonly WaterlineRow[]): number {
  const more = rows.reduce((sum, { label }) => sum + twoLines(label, MOST).length - 1, 0);
  return rows.length * ROW_EM + more * LINE_EM;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
