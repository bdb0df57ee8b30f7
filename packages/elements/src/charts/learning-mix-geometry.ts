import { linearPosition } from './linear-position.js';
import { twoLines } from './two-lines.js';

export interface MixRow {
  readonly label: string;
  /** `null`: not answered. */
  readonly value: number | null;
  /** The number in words, such as “30 of meer”. */
  readonly shown: string;
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface LearningMixGeometry {
  readonly height: number;
  readonly rows: readonly MixRowGeometry[];
}

export interface MixRowGeometry extends MixRow {
  /** The label, in pieces that fit. */
  readonly lines: readonly string[];
  readonly textY: number;
  readonly barY: number;
  /** The foot of the number beside it. */
  readonly shownY: number;
  /** Length of the bar; 0 draws none. */
  readonly length: number;
}

export const BAR_EM = 0.7;
const ROW_EM = 2.9;
/** From one line of a label to the next. */
export const LINE_EM = 1.2;
/** Characters that fit in the narrowest column, with room between them. */
const MOST = 24;
/** Beside the longest bar there is room for its number. */
export const LONGEST = 64;
/** A single activity would otherwise fill the whole width. */
const LEAST_FULL = 5;

export function learningMixGeometry(ways: readonly MixRow[]): LearningMixGeometry {
  const full = Math.max(LEAST_FULL, ...ways.map(({ value }) => value ?? 0));
  const length = linearPosition([0, full], [0, LONGEST]);
  let top = 0;
  const rows = ways.map((way) => {
    const lines = twoLines(way.label, MOST);
    const textY = round(top + 1.1);
    const lower = (lines.length - 1) * LINE_EM;
    const row = {
      ...way,
      lines,
      textY,
      barY: round(top + lower + 1.6),
      shownY: round(top + lower + 2.3),
      length: round(length(way.value ?? 0)),
    };
    top += ROW_EM + lower;
    return row;
  });
  return { height: round(top), rows };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
