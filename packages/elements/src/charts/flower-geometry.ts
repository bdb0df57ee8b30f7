import { linearPosition } from './linear-position.js';

export interface FlowerData {
  /** What carries the rest, in the middle. */
  readonly heart: FlowerScore;
  /** 3 to 5 petals, clockwise from the top. */
  readonly petals: readonly FlowerScore[];
}

export interface FlowerScore {
  readonly label: string;
  /** 0 to 100; `null` is an empty petal. */
  readonly value: number | null;
}

export interface PetalGeometry {
  /** Outline of the whole petal, and of its filled part. */
  readonly outline: string;
  readonly filled: string | null;
  readonly label: LabelGeometry;
}

export interface LabelGeometry {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Path from the label to what it names. */
  readonly leader: string;
}

export interface FlowerGeometry {
  readonly petals: readonly PetalGeometry[];
  /** Radii at a quarter, a half and three quarters of a petal's area. */
  readonly rings: readonly number[];
  readonly heart: { readonly outer: number; readonly inner: number | null };
  readonly heartLabel: LabelGeometry;
}

const CENTRE_RADIUS = 54;
const RADIUS = 140;
const HEART_RADIUS = 49;
const GAP_DEGREES = 4;
/** Half of the square that the picture and its labels stand in. */
export const FLOWER_HALF = 200;

/**
 * The flower. The filled *area* of a petal, and of the heart, is the score: a radius would make high scores look higher
 * than they are.
 */
export function flowerGeometry({ heart, petals }: FlowerData): FlowerGeometry {
  const step = 360 / petals.length;
  return {
    petals: petals.map(({ value }, index) => petal(index * step - 90, step - GAP_DEGREES, value)),
    rings: [0.25, 0.5, 0.75].map(petalRadius),
    heart: {
      outer: HEART_RADIUS,
      inner: heart.value === null ? null : round(HEART_RADIUS * Math.sqrt(heart.value / 100)),
    },
    heartLabel: {
      x: 0,
      y: FLOWER_HALF - 4,
      anchor: 'middle',
      leader: `M0 ${HEART_RADIUS}V${FLOWER_HALF - 24}`,
    },
  };
}

/** Radius at which a part of the petal's area, 0 to 1, is filled. */
export function petalRadius(part: number): number {
  return Math.sqrt(linearPosition([0, 1], [CENTRE_RADIUS ** 2, RADIUS ** 2])(part));
}

function petal(middle: number, width: number, value: number | null): PetalGeometry {
  const from = middle - width / 2;
  const to = middle + width / 2;
  return {
    outline: sector(from, to, CENTRE_RADIUS, RADIUS),
    filled: value === null ? null : sector(from, to, CENTRE_RADIUS, petalRadius(value / 100)),
    label: petalLabel(middle),
  };
}

/** The top petal has its label above all; the others use the corners, which a circle leaves free. */
function petalLabel(middle: number): LabelGeometry {
  const [x, y] = polar(middle, RADIUS);
  if (Math.abs(x) < 1 && y < 0) {
    return { x: 0, y: 16 - FLOWER_HALF, anchor: 'middle', leader: `M0 ${24 - FLOWER_HALF}V${y}` };
  }
  const upper = y < RADIUS / 4;
  const labelX = x < 0 ? -FLOWER_HALF : FLOWER_HALF;
  const labelY = upper ? 44 - FLOWER_HALF : FLOWER_HALF - 34;
  const leader = `M${labelX * 0.85} ${labelY + (upper ? 8 : -20)}L${x} ${y}`;
  return { x: labelX, y: labelY, anchor: x < 0 ? 'start' : 'end', leader };
}

/** Three petals are the fewest, so that none goes more than half round. */
function sector(from: number, to: number, inner: number, outer: number): string {
  const at = (degrees: number, radius: number): string => polar(degrees, radius).join(' ');
  const start = at(from, inner);
  const far = round(outer);
  return `M${start}L${at(from, outer)}A${far} ${far} 0 0 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 0 0 ${start}Z`;
}

function polar(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
