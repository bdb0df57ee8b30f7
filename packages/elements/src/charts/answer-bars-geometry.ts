import { linearPosition } from './linear-position.js';
import { wrappedLines } from './wrapped-lines.js';

export interface AnswerBarsRow {
  readonly statement: string;
  /** People per answer, the lowest first; `null`: the words say why. */
  readonly counts: readonly number[] | null;
  readonly words: string;
}

/** Across in percent of the width, down in em: so it fits every column and grows with the text. */
export interface AnswerBarsGeometry {
  readonly height: number;
  readonly ticksY: number;
  readonly rows: readonly AnswerBarsRowGeometry[];
}

export interface AnswerBarsRowGeometry {
  readonly lines: readonly string[];
  readonly textY: number;
  /** The foot of the bars, or of the words. */
  readonly baseY: number;
  readonly words: string | null;
  readonly bars: readonly AnswerBar[];
}

export interface AnswerBar {
  readonly count: number;
  readonly middle: number;
  /** The foot of the number above it. */
  readonly countY: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const LINE_EM = 1.2;
/** Characters that fit in the narrowest column, also with room between them. */
const MOST = 25;
const TALLEST_EM = 1.8;

/** How many people gave the answer that most people gave. */
export function mostPeople(statements: readonly AnswerBarsRow[]): number {
  return Math.max(1, ...statements.flatMap(({ counts }) => counts ?? []));
}

/**
 * @param most - people of the longest bar: one measure for all, so that bars of different statements may be held beside
 *   each other
 */
export function answerBarsGeometry(
  statements: readonly AnswerBarsRow[],
  most: number = mostPeople(statements),
): AnswerBarsGeometry {
  const tall = linearPosition([0, most], [0, TALLEST_EM]);
  let top = 0;
  const rows = statements.map(({ statement, counts, words }): AnswerBarsRowGeometry => {
    const lines = wrappedLines(statement, MOST);
    const textY = round(top + 1.1);
    const baseY = round(textY + (lines.length - 1) * LINE_EM + (counts ? TALLEST_EM + 1.5 : 1.3));
    const step = 100 / (counts?.length ?? 1);
    top = baseY + 0.9;
    return {
      lines,
      textY,
      baseY,
      words: counts ? null : words,
      bars: (counts ?? []).map((count, index) => {
        const height = tall(count);
        return {
          count,
          middle: round((index + 0.5) * step),
          countY: round(baseY - height - 0.3),
          x: round((index + 0.15) * step),
          y: round(baseY - height),
          width: round(0.7 * step),
          height: round(height),
        };
      }),
    };
  });
  return { height: round(top + 1.4), ticksY: round(top + 0.5), rows };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
