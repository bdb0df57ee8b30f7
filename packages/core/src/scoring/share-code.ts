import type { Validated } from '../model/issue.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { LIMITS } from '../validate/limits.js';
import { pointer, validated, type Reader } from '../validate/reader.js';
import type { PreferenceScore, PreferenceScores } from './preference-scores.js';

/** What a share code tells: five distances to someone's own mean, to the nearest four points, and nothing else. */
export interface SharedPreferences extends PreferenceScores {
  /** Version of the layout of the code. */
  readonly version: 1;
}

/** Without 0 and O, 1, I and L, which look alike on paper. A prime number of symbols: the checks rest on it. */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SYMBOLS.length;

/** Codes of version 1 begin with this symbol. Any but the first will do: the first would make eight equal symbols a code. */
const VERSION_1 = SYMBOLS.indexOf('K');

/** Which score stands where in version 1. Never to be changed: codes lie around in mailboxes and notebooks. */
const LAYOUT_1 = ['kennisVerwerven', 'participeren', 'ontdekken', 'kunstAfkijken', 'oefenen'];

/** Version, scores and two checks. */
const LENGTH = LAYOUT_1.length + 3;

/** Points between two scores that a code can tell apart; from −60 to 60 they fill the symbols. */
const STEP = 4;
const MIDDLE = (BASE - 1) / 2;

/** What stands between symbols when people write, dictate or paste: white space, and dashes of every kind. */
const BETWEEN = /[\s\p{Dash}\u00AD\u200B\uFEFF]/gu;

/**
 * A profile as eight symbols that can be read out, typed and given to someone: a version, the five centred scores
 * rounded to four points between −60 and 60, and two checks. There is no name, id, date or answering style in it.
 *
 * The checks make Σ sᵢ and Σ i·sᵢ (i = 1..8) multiples of 31. The weights differ and 31 is prime, so whatever happens to
 * one or two symbols is found out: a mistyped symbol, two of them, or two that changed places.
 *
 * @param profile - of the five preferences of `leervoorkeur`
 * @returns such as `KMFQ-AH6X`
 * @throws InvalidInputError when the profile is of other scales, or a score is not a number
 * @see Reed & Solomon 1960, of which this is the smallest case
 * @example
 * const { value } = scoreSheet(leervoorkeur, answers).preferences;
 * if (value) shareCode(value);
 */
export function shareCode(profile: PreferenceScores): string {
  const data = [VERSION_1, ...LAYOUT_1.map((scale) => level(scoreOf(profile, scale)))];
  const [plain, weighted] = sums(data);
  const last = modulo(7 * plain - weighted);
  const code = [...data, modulo(-plain - last), last].map((value) => SYMBOLS[value]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Reads a share code, whatever its case, spaces and dashes. An issue of code `range` is about the number of symbols,
 * `pattern` about a symbol that no code has (its path is the place, from `/0`), `syntax` about checks that do not fit,
 * and `unknown` about a code of a version that is not known here.
 *
 * @param text - as somebody typed or pasted it
 * @returns the five centred scores, each within 2 points of those that were shared (up to 60 points from the mean)
 * @example
 * const read = readShareCode('kmfq ah6x');
 * if (read.ok) comparePreferences(own, read.value, leervoorkeur.assumptions);
 */
export function readShareCode(text: string): Validated<SharedPreferences> {
  return validated((reader) => ({ version: 1, order: scoresIn(symbolsIn(reader, text)) }));
}

function symbolsIn(reader: Reader, text: unknown): readonly number[] {
  if (typeof text !== 'string') {
    reader.report('type', '', 'a share code', text);
    return [];
  }
  if (text.length > LIMITS.sentence) {
    reader.report('range', '', `a code of ${LENGTH} symbols`, `${text.length} characters`);
    return [];
  }
  const characters = Array.from(text.replace(BETWEEN, ''));
  if (characters.length !== LENGTH) {
    reader.report('range', '', `a code of ${LENGTH} symbols`, `${characters.length} symbols`);
    return [];
  }
  const symbols = characters.map((character, index) => {
    const value = valueOf(character);
    const expected = 'a digit or letter, but not 0, 1, I, L or O';
    if (value < 0) reader.report('pattern', pointer('', index), expected, character);
    return value;
  });
  if (symbols.includes(-1)) return [];
  if (sums(symbols).some((sum) => modulo(sum) !== 0)) {
    reader.report('syntax', '', 'a code without a typing error', text);
  } else if (symbols[0] !== VERSION_1) {
    reader.report('unknown', '/0', 'a code of version 1', characters[0]);
  }
  return symbols;
}

/** Latin letters only: in upper case a ſ would be an S too. */
function valueOf(character: string): number {
  return /^[0-9A-Za-z]$/.test(character) ? SYMBOLS.indexOf(character.toUpperCase()) : -1;
}

function scoresIn(symbols: readonly number[]): readonly PreferenceScore[] {
  return LAYOUT_1.map((scale, index) => {
    return { scale, value: ((symbols[index + 1] ?? MIDDLE) - MIDDLE) * STEP };
  }).sort((a, b) => b.value - a.value);
}

function level(value: number): number {
  return Math.min(BASE - 1, Math.max(0, Math.round(value / STEP) + MIDDLE));
}

function scoreOf({ order }: PreferenceScores, scale: string): number {
  const value = order.find((score) => score.scale === scale)?.value;
  if (value !== undefined && Number.isFinite(value) && order.length === LAYOUT_1.length) {
    return value;
  }
  throw new InvalidInputError(
    validated((reader) => {
      reader.report('range', '/order', `a score for each of ${LAYOUT_1.join(', ')}`, order);
    }),
  );
}

/** Σ sᵢ and Σ i·sᵢ, counted from 1. */
function sums(symbols: readonly number[]): readonly [number, number] {
  let plain = 0;
  let weighted = 0;
  symbols.forEach((symbol, index) => {
    plain += symbol;
    weighted += (index + 1) * symbol;
  });
  return [plain, weighted];
}

function modulo(value: number): number {
  return ((value % BASE) + BASE) % BASE;
}
