import { linearPosition } from './linear-position.js';

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
  readonly textY: number;
  readonly barY: number;
  /** The foot of the number beside it. */
  readonly shownY: number;
  /** Length of the bar; 0 draws none. */
  readonly length: number;
}

export const BAR_EM = 0.7;
const ROW_EM = 2.9;
/** Beside the longest bar there is room for its number. */
export const LONGEST = 64;
/** A single activity would otherwise fill the whole width. */
const LEAST_FULL = 5;

export function learningMixGeometry(ways: readonly MixRow[]): LearningMixGeometry {
  const full = Math.max(LEAST_FULL, ...ways.map(({ value }) => value ?? 0));
  const length = linearPosition([0, full], [0, LONGEST]);
  return {
    height: round(ways.length * ROW_EM),
    rows: ways.map((way, index) => ({
      ...way,
      textY: round(index * ROW_EM + 1.1),
      barY: round(index * ROW_EM + 1.6),
      shownY: round(index * ROW_EM + 2.3),
      length: round(length(way.value ?? 0)),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
