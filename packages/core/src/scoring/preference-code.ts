import type { PreferenceScore, PreferenceScores } from './preference-scores.js';

/** The instruments whose profiles can be shared. They measure the same preferences, each with an error of its own. */
export type SharedInstrument = 'leervoorkeur' | 'leervoorkeur-keuze';

/**
 * What a share code tells: which instrument was answered, five distances to someone's own mean, to the nearest four
 * points, and nothing else.
 */
export interface SharedPreferences extends PreferenceScores {
  /** Version of the layout of the code. */
  readonly version: 1;
  /** Whose measurement error the scores have. */
  readonly instrument: SharedInstrument;
}

/** Why a text is no share code. */
export interface NoCode {
  /** Of `range` the number of symbols, of `pattern` a symbol, of `syntax` the checks, of `unknown` the version. */
  readonly problem: 'range' | 'pattern' | 'syntax' | 'unknown';
  /** What was read, without what stands between. */
  readonly characters: readonly string[];
  /** Of `pattern`: where the symbols stand that no code has. */
  readonly wrong: readonly number[];
}

/** Without 0 and O, 1, I and L, which look alike on paper. A prime number of symbols: the checks rest on it. */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SYMBOLS.length;

/**
 * Codes of version 1 begin with one of these symbols, never to be changed. Any but the first of the symbols will do: the
 * first would make eight equal symbols a code.
 */
const VERSION_1: Readonly<Record<string, SharedInstrument>> = {
  K: 'leervoorkeur',
  W: 'leervoorkeur-keuze',
};

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
 * How share codes are written and read, without the reports of `shareCode` and `readShareCode`, which most people want.
 */
export const preferenceCode = {
  scales: LAYOUT_1,
  length: LENGTH,
  versions: VERSION_1,
  write,
  read,
};

/** Such as `KMFQ-AH6X`; `null` when the profile is of other scales or another instrument, or a score is no number. */
function write({ order }: PreferenceScores, instrument: string): string | null {
  const version = Object.keys(VERSION_1).find((symbol) => VERSION_1[symbol] === instrument);
  const scores = new Map(order.map(({ scale, value }) => [scale, value]));
  const values = LAYOUT_1.map((scale) => scores.get(scale) ?? NaN);
  if (!version || order.length !== LAYOUT_1.length || !values.every(Number.isFinite)) return null;
  const data = [SYMBOLS.indexOf(version), ...values.map(level)];
  const [plain, weighted] = sums(data);
  const last = modulo(7 * plain - weighted);
  const code = [...data, modulo(-plain - last), last].map((value) => SYMBOLS[value]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

function read(text: string): SharedPreferences | NoCode {
  const characters = Array.from(text.replace(BETWEEN, ''));
  const symbols = characters.map(valueOf);
  const wrong = symbols.flatMap((value, index) => (value < 0 ? [index] : []));
  const instrument = VERSION_1[SYMBOLS[symbols[0] ?? -1] ?? ''];
  const no = (problem: NoCode['problem']): NoCode => ({ problem, characters, wrong });
  if (characters.length !== LENGTH) return no('range');
  if (wrong.length > 0) return no('pattern');
  if (sums(symbols).some((sum) => modulo(sum) !== 0)) return no('syntax');
  if (!instrument) return no('unknown');
  return { version: 1, instrument, order: scoresIn(symbols) };
}

/** Latin letters only: in upper case a ſ would be an S too. */
function valueOf(character: string): number {
  return /[0-9A-Za-z]/.test(character) ? SYMBOLS.indexOf(character.toUpperCase()) : -1;
}

function scoresIn(symbols: readonly number[]): readonly PreferenceScore[] {
  return LAYOUT_1.map((scale, index) => {
    return { scale, value: ((symbols[index + 1] ?? MIDDLE) - MIDDLE) * STEP };
  }).sort((a, b) => b.value - a.value);
}

function level(value: number): number {
  return Math.min(BASE - 1, Math.max(0, Math.round(value / STEP) + MIDDLE));
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
