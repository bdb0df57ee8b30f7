import { linearPosition } from './linear-position.js';
import { wrappedLines } from './wrapped-lines.js';

export interface TeamGridCell {
  /** 0 to 100; `null`: the sign says why. */
  readonly dot: number | null;
  readonly ring: number | null;
  readonly sign: string;
}

export interface TeamGridRow {
  readonly label: string;
  /** In place of all cells. */
  readonly words: string | null;
  readonly cells: readonly TeamGridCell[];
}

export interface TeamGridData {
  /** Every column runs from 0 to 100. */
  readonly columns: readonly { readonly label: string; readonly emphasis: boolean }[];
  readonly rows: readonly TeamGridRow[];
  /** What `dot`, `outline` and signs stand for. */
  readonly legend: readonly { readonly mark: string; readonly text: string }[];
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface TeamGridGeometry {
  readonly height: number;
  /** Names as a stair, each above the line of its column: beside each other they would not fit. */
  readonly heads: readonly TeamGridHead[];
  readonly rows: readonly TeamGridRowGeometry[];
  /** A line each; what goes on on the next line has no mark there. */
  readonly legend: readonly { readonly mark: string; readonly text: string; readonly y: number }[];
}

export interface TeamGridHead {
  readonly label: string;
  readonly emphasis: boolean;
  readonly x: number;
  readonly y: number;
  /** Ends at the edge, where it would run over it. */
  readonly isEnd: boolean;
  /** Where the line of its column ends. */
  readonly to: number;
}

export interface TeamGridRowGeometry {
  readonly label: string;
  readonly words: string | null;
  readonly textY: number;
  readonly lineY: number;
  readonly cells: readonly {
    readonly from: number;
    readonly to: number;
    readonly dot: number | null;
    readonly ring: number | null;
    readonly sign: string;
    readonly emphasis: boolean;
  }[];
}

const LINE_EM = 1.3;
const ROW_EM = 3;
/** Part of a column left and right of its axis: half a ring. */
const EDGE = 0.18;
/** Characters that fit in the narrowest picture. */
const WIDTH = 36;
/** The same of a name, which is bold, also with room between its letters. */
const LONGEST = 22;
/** And of a line of the legend. */
const LEGEND = 26;

export function teamGridGeometry({ columns, rows, legend }: TeamGridData): TeamGridGeometry {
  const width = 100 / columns.length;
  const left = columns.map((_, index) => round(index * width));
  const stair = columns.length * LINE_EM;
  const bottom = stair + rows.length * ROW_EM;
  const heads = columns.map((column, place): TeamGridHead => {
    const x = left[place] ?? 0;
    const isEnd = (x / 100) * WIDTH + column.label.length > WIDTH;
    return { ...column, x, y: round((place + 0.8) * LINE_EM), isEnd, to: round(bottom + 0.2) };
  });
  const placed = rows.map(({ label, words, cells }, index): TeamGridRowGeometry => {
    const top = stair + index * ROW_EM;
    const textY = round(top + 1.3);
    const lineY = round(top + 2.2);
    return {
      label: shortened(label),
      words,
      textY,
      lineY,
      cells: cells.map(({ dot, ring, sign }, place) => {
        const from = (place + EDGE) * width;
        const to = (place + 1 - EDGE) * width;
        const x = linearPosition([0, 100], [from, to]);
        return {
          from: round(from),
          to: round(to),
          dot: dot === null ? null : round(x(dot)),
          ring: ring === null ? null : round(x(ring)),
          sign,
          emphasis: columns[place]?.emphasis ?? false,
        };
      }),
    };
  });
  const lines = legend.flatMap(({ mark, text }) =>
    wrappedLines(text, LEGEND).map((line, index) => ({
      mark: index === 0 ? mark : '',
      text: line,
    })),
  );
  return {
    height: round(bottom + 0.6 + lines.length * LINE_EM),
    heads,
    rows: placed,
    legend: lines.map((line, index) => ({ ...line, y: round(bottom + (index + 1) * LINE_EM) })),
  };
}

/** A name of a hundred characters stands in full in the table and in the links. */
function shortened(label: string): string {
  const characters = Array.from(label);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : label;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
