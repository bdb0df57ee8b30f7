import type { Answers } from '../model/answers.js';
import type { Absent, Figure } from '../model/figure.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { mean } from '../statistics/mean.js';
import { pomp } from '../statistics/pomp.js';
import { selfOtherGap } from '../statistics/self-other-gap.js';
import { smallestGroup } from '../statistics/smallest-group.js';
import { spearmanBrown } from '../statistics/spearman-brown.js';
import { standardErrorOfMeasurement } from '../statistics/standard-error-of-measurement.js';
import { resultPart } from './result-part.js';

/** The list that a manager fills in, and the same behaviours as team members see them. */
export interface MirrorPair {
  readonly self: Instrument;
  /** Its items end in the same `-1`, `-2` … as those of `self`; its first scale mirrors the first one of `self`. */
  readonly mirror: Instrument;
}

export interface MirrorOptions {
  /** How many people were asked to hold up the mirror. Unknown, or fewer than answered, is read as many. */
  readonly invited?: number;
  /** More than five people, where the host asks for that. */
  readonly smallestGroup?: number;
}

export interface MirrorComparison {
  /** Mirrors that were counted. */
  readonly people: number;
  readonly overall: MirrorView;
  /** In the order of the manager's list. */
  readonly behaviours: readonly BehaviourMirror[];
}

export interface BehaviourMirror extends MirrorView {
  /** Id of the item in the manager's list. */
  readonly item: string;
}

export interface MirrorView {
  /**
   * Mean of the others in whole POMP points, from 5 to 95: a mean of 0 or 100 would tell what each of them answered, so
   * that 5 and 95 are to be read as (nearly) everyone.
   */
  readonly others: Figure<number>;
  /** The manager's own, in POMP; absent when not answered. */
  readonly own: Figure<number>;
  readonly gap: Figure<MirrorGap>;
}

export interface MirrorGap {
  /** Own minus the mean of the others as given here, in POMP points. */
  readonly difference: number;
  /** More than uncertainty, and more than the others differ among themselves; see `selfOtherGap`. */
  readonly clear: boolean;
  /** Who sees it more often; `alike` as long as the difference is not clear. */
  readonly direction: 'self-more' | 'team-more' | 'alike';
}

const TOO_FEW: Absent = { value: null, reason: 'too-few-people' };
const NOT_ANSWERED: Absent = { value: null, reason: 'too-few-answers' };
const NOT_A_PAIR: Absent = { value: null, reason: 'not-for-this-instrument' };

/**
 * A manager's own view beside that of the team: per behaviour and over all, only the mean of the others and the
 * distance to it. No distribution, no spread and no single mirror comes out, and nothing at all from fewer than five.
 *
 * Counted are mirrors of the same major version, with scores, that are not a try-out, each id once, and never the
 * manager's own result. A behaviour needs five who answered it, which takes results that share answers. The error is
 * the `total` one of {@link selfOtherGap}: who answered and how surely. One answer errs √k times as much as a scale of k
 * (Spearman-Brown), so that on one behaviour a clear gap is about two answer steps.
 *
 * A mirror that comes in later can be told from the difference with an earlier reading: show this when the round is
 * closed.
 *
 * @param self - the manager's result
 * @param mirrors - the team members' results, that passed `validateResult`; their order does not matter
 * @returns the comparison; `too-few-people`, or `not-for-this-instrument` when `self` is of another list or version
 * @see Atwater & Yammarino 1992; Fleenor, McCauley & Brutus 1996; leniency of own views: Heidemeier & Moser 2009
 * @example
 * compareMirrors({ self: leerleider, mirror: leerleiderSpiegel }, own, received, { invited: 9 });
 */
export function compareMirrors(
  pair: MirrorPair,
  self: LeerResult,
  mirrors: readonly LeerResult[],
  options: MirrorOptions = {},
): Figure<MirrorComparison> {
  const own = resultPart(pair.self, self);
  if (!own?.isComparable) return NOT_A_PAIR;
  const counted = countedMirrors(pair.mirror, self, mirrors);
  const least = smallestGroup(options.smallestGroup);
  const people = counted.length;
  if (people < least) return TOO_FEW;
  const invited = options.invited ?? Infinity;
  const rule: ViewRule = { least, invited: invited >= people ? invited : Infinity };
  return {
    value: {
      people,
      overall: overallView(pair, rule, self, counted),
      behaviours: behaviourViews(pair, rule, self.answers ?? {}, counted),
    },
  };
}

function countedMirrors(
  mirror: Instrument,
  self: LeerResult,
  mirrors: readonly LeerResult[],
): readonly LeerResult[] {
  const counted = new Map<string, LeerResult>();
  for (const result of mirrors) {
    if (result.test || result.id === self.id || counted.has(result.id)) continue;
    const part = resultPart(mirror, result);
    if (part?.isComparable && part.scores) counted.set(result.id, result);
  }
  return [...counted.values()];
}

interface ViewRule {
  readonly least: number;
  readonly invited: number;
}

interface ViewError {
  readonly semSelf: number;
  readonly reliability: number;
}

function overallView(
  { self, mirror }: MirrorPair,
  rule: ViewRule,
  own: LeerResult,
  mirrors: readonly LeerResult[],
): MirrorView {
  const value = scaleValue(self, own);
  const others = mirrors.map((result) => scaleValue(mirror, result));
  return view(rule, value, others, {
    semSelf: standardErrorOfMeasurement(self.assumptions.sd, reliabilityOf(self)),
    reliability: reliabilityOf(mirror),
  });
}

function behaviourViews(
  { self, mirror }: MirrorPair,
  rule: ViewRule,
  own: Answers,
  mirrors: readonly LeerResult[],
): readonly BehaviourMirror[] {
  const mirrored = new Map(mirror.items.map((item) => [ending(item), item]));
  // One of k answers: its reliability is that of a scale 1 / k as long, and its error √k times as large.
  const semSelf =
    standardErrorOfMeasurement(self.assumptions.sd, reliabilityOf(self)) *
    Math.sqrt(self.items.length);
  const reliability = spearmanBrown(reliabilityOf(mirror), 1 / mirror.items.length);
  return self.items.map((item) => {
    const seen = mirrored.get(ending(item));
    const others = mirrors.map(({ answers = {} }) => seen && itemValue(mirror, seen, answers));
    const value = itemValue(self, item, own);
    return { item: item.id, ...view(rule, value, others, { semSelf, reliability }) };
  });
}

/** Means within this distance of 0 or 100 would tell what everyone answered. */
const NEARLY_EVERYONE = 5;

function view(
  { least, invited }: ViewRule,
  value: number | null,
  answers: readonly (number | null | undefined)[],
  { semSelf, reliability }: ViewError,
): MirrorView {
  const own = value === null ? NOT_ANSWERED : { value };
  // Sorted, so that the order in which mirrors came in can't change the last digit.
  const others = answers.filter((answer) => typeof answer === 'number').sort((a, b) => a - b);
  if (others.length < least) return { others: TOO_FEW, own, gap: TOO_FEW };
  const centre = Math.round(mean(others)!);
  const shown = Math.min(100 - NEARLY_EVERYONE, Math.max(NEARLY_EVERYONE, centre));
  if (value === null) return { others: { value: shown }, own, gap: NOT_ANSWERED };
  const model = { variant: 'total', reliability } as const;
  const gap = selfOtherGap({ self: value, others, semSelf, invited }, model).value!;
  const difference = value - shown;
  // The difference as shown must pass too: what is clear by the hidden mean alone would tell that mean.
  const clear = gap.clear && Math.abs(difference) > 1.96 * gap.se;
  const more = difference > 0 ? 'self-more' : 'team-more';
  const direction = clear ? more : 'alike';
  return { others: { value: shown }, own, gap: { value: { difference, clear, direction } } };
}

function reliabilityOf({ scales, assumptions }: Instrument): number {
  return scales[0]?.reliability ?? assumptions.reliability;
}

function scaleValue(instrument: Instrument, result: LeerResult): number | null {
  const scales = resultPart(instrument, result)?.scores?.scales ?? [];
  return scales.find(({ scale }) => scale === instrument.scales[0]?.id)?.value ?? null;
}

/** In POMP; `null` for a gap, for `na`, and for what is no point of the scale. */
function itemValue(instrument: Instrument, item: Item, answers: Answers): number | null {
  const answer = answers[item.id];
  const scale = instrument.scales.find(({ id }) => id === item.scale);
  const format = scale?.format ?? instrument.format;
  if (typeof answer !== 'number' || format.kind === 'count' || format.kind === 'choice')
    return null;
  if (!Number.isInteger(answer) || answer < 1 || answer > format.points) return null;
  return pomp(item.reversed ? format.points + 1 - answer : answer, 1, format.points);
}

/** What an item shares with the one that mirrors it: all from the last dash. */
function ending({ id }: Item): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
