import { linearPosition } from './linear-position.js';
import type { PlotTick } from './plot-axis.js';
import { wrappedLines } from './wrapped-lines.js';

export interface PairPlotRow {
  readonly label: string;
  /** The value in words, or why there is none. */
  readonly words: string;
  /** The dot and the line through it; `null`: the words say why. */
  readonly point: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** What it is held against. */
  readonly ring: number | null;
  readonly emphasis: boolean;
}

export interface PairPlotData {
  readonly rows: readonly PairPlotRow[];
  readonly domain: readonly [number, number];
  /** Evenly spread over the domain, the first and the last at its ends. */
  readonly ticks: readonly string[];
  /** Whether the rows are links that grip each other. */
  readonly chained: boolean;
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface PairPlotGeometry {
  readonly height: number;
  readonly plotHeight: number;
  readonly ticks: readonly PlotTick[];
  /** Where the words of a row begin and end. */
  readonly text: { readonly from: number; readonly to: number };
  readonly rows: readonly PairPlotRowGeometry[];
}

export interface PairPlotRowGeometry extends Pick<PairPlotRow, 'emphasis'> {
  /** The label, in pieces that fit. */
  readonly lines: readonly string[];
  readonly textY: number;
  /** The words, in pieces that fit. */
  readonly words: readonly string[];
  /** The foot of their first line: at the end of the label, or below it. */
  readonly wordsY: number;
  readonly below: boolean;
  readonly lineY: number;
  readonly point: { readonly x: number; readonly from: number; readonly to: number } | null;
  readonly ring: number | null;
  readonly link: { readonly y: number; readonly height: number } | null;
}

export const LINE_EM = 1.2;
/** Characters that fit in the narrowest column, also with room between them. */
const MOST = { free: 25, chained: 22 } as const;
/** More characters than this are words of their own, below the label. */
const SHORT = 8;
/** Below the words: the strip, and room to the next row. */
const STRIP_EM = 2.1;
const AXIS_EM = 2;
/** How far one link reaches into the next. */
const GRIP_EM = 0.8;
/** Room for half a mark at both ends, and for the curve of a link. */
const INSET = { free: 3, chained: 7 } as const;

export function pairPlotGeometry({ rows, domain, ticks, chained }: PairPlotData): PairPlotGeometry {
  const kind = chained ? 'chained' : 'free';
  const inset = INSET[kind];
  const across = [inset, 100 - inset] as const;
  const position = linearPosition(domain, across);
  const x = (value: number): number => round(position(value));
  const tickX = linearPosition([0, ticks.length - 1], across);
  const from = chained ? 4 : 0;
  let top = 0;
  const placed = rows.map(({ label, words, point, ring, emphasis }): PairPlotRowGeometry => {
    const below = words.length > SHORT;
    const lines = wrappedLines(label, MOST[kind] - (below ? 0 : words.length + 1));
    const textY = top + (chained ? GRIP_EM : 0) + 1.1;
    const wordsY = textY + (lines.length - (below ? 0 : 1)) * LINE_EM;
    const said = below ? wrappedLines(words, MOST[kind]) : [words];
    const foot = wordsY + (said.length - 1) * LINE_EM;
    const isDrawn = point !== null || ring !== null;
    const next = foot + (isDrawn ? STRIP_EM : 0.8);
    const start = top;
    top = next;
    return {
      lines,
      words: said,
      emphasis,
      below,
      textY: round(textY),
      wordsY: round(wordsY),
      lineY: round(foot + 1),
      point: point && { x: x(point.value), from: x(point.low), to: x(point.high) },
      ring: ring === null ? null : x(ring),
      link: chained ? { y: round(start + 0.1), height: round(next - start + GRIP_EM - 0.2) } : null,
    };
  });
  const plotHeight = round(top + (chained ? GRIP_EM : 0));
  return {
    height: round(plotHeight + AXIS_EM),
    plotHeight,
    ticks: ticks.map((label, index) => {
      const at = round(tickX(index));
      // The outer words stand where those of a row do: the curve of a link takes the room beyond the lines.
      const isEnd = chained && (index === 0 || index === ticks.length - 1);
      return { label, x: at, labelX: isEnd ? (index === 0 ? from : 100 - from) : at };
    }),
    text: { from, to: 100 - from },
    rows: placed,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
