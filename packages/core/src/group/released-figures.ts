import { feldtInterval } from '../statistics/feldt-interval.js';
import { groupFigure } from './group-figure.js';
import { toldSpread } from './nearly-all.js';
import type { GroupReason } from './group-reason.js';
import type { Verdict } from './verdict.js';
import type {
  Change,
  GroupFigure,
  GroupValue,
  MeanInterval,
  Reliability,
  ReliabilityFigure,
} from './report-tree.js';

/** About the instrument or the question, not about what people answered. */
const ABOUT_THE_INSTRUMENT: ReadonlySet<GroupReason> = new Set([
  'not-for-this-instrument',
  'not-for-this-level',
  'ipsative',
  'formative',
]);

/** Tells how near the end the mean lies, so that a sentence can say so. */
const WITH_PEOPLE: ReadonlySet<Verdict> = new Set(['nearly-all-high', 'nearly-all-low']);

/** How figures are written in a released tree: withheld with a reason, or in whole points. */
export class FigureWriter {
  readonly #isRounded: boolean;

  constructor(isRounded: boolean) {
    this.#isRounded = isRounded;
  }

  /** The figure, or the reason of its block in place of it. */
  write<T>(
    verdict: Verdict,
    figure: GroupFigure<T>,
    round: (value: T) => T = same,
  ): GroupFigure<T> {
    const { value } = figure;
    if (value === null) {
      const { reason } = figure as { readonly reason: GroupReason };
      if (verdict === null) return figure;
      return withheld(ABOUT_THE_INSTRUMENT.has(reason) ? reason : verdict);
    }
    if (verdict !== null)
      return { ...withheld(verdict), n: WITH_PEOPLE.has(verdict) ? figure.n : null };
    return groupFigure(figure.n ?? 0, { value: this.#isRounded ? round(value) : value });
  }

  points(verdict: Verdict, figure: GroupFigure<number>): GroupFigure<number> {
    return this.write(verdict, figure, Math.round);
  }

  /**
   * A standard deviation of scores, in steps of five points: with a mean, a finer one leaves few worlds in small groups.
   * The least one stands for all that are smaller, so that it leaves as many when people hardly differ.
   */
  spread(verdict: Verdict, figure: GroupFigure<number>): GroupFigure<number> {
    return this.write(verdict, figure, toldSpread);
  }

  /** How far answers lie apart that are told one by one. */
  fives(verdict: Verdict, figure: GroupFigure<number>): GroupFigure<number> {
    return this.write(verdict, figure, toFive);
  }

  /** Counted per person: small numbers, of which whole ones would say nothing. */
  tenths(verdict: Verdict, figure: GroupFigure<number>): GroupFigure<number> {
    return this.write(verdict, figure, (value) => Math.round(value * 10) / 10);
  }

  hundredths(verdict: Verdict, figure: GroupFigure<number>): GroupFigure<number> {
    return this.write(verdict, figure, twoDecimals);
  }

  /** Around the rounded mean: the middle of the interval must not tell the decimals that the mean withholds. */
  interval(
    verdict: Verdict,
    figure: GroupFigure<MeanInterval>,
    mean: GroupFigure<number>,
    sd: GroupFigure<number>,
  ): GroupFigure<MeanInterval> {
    return this.write(verdict, figure, (value) => {
      if (mean.value === null) return value;
      const rough = value.sd === 'own' ? roughly(sd) : 1;
      const half = Math.max(mean.value - value.low, value.high - mean.value) * rough;
      const middle = Math.round(mean.value);
      return {
        ...value,
        se: Math.round(value.se * rough),
        low: Math.max(0, Math.floor(middle - half)),
        high: Math.min(100, Math.ceil(middle + half)),
      };
    });
  }

  /** As rough as the standard deviation in it. */
  smallestChange(
    verdict: Verdict,
    figure: GroupFigure<number>,
    sd: GroupFigure<number>,
  ): GroupFigure<number> {
    const isOwn = (figure.n ?? 0) >= OWN_SPREAD;
    return this.write(verdict, figure, (value) => Math.ceil(value * (isOwn ? roughly(sd) : 1)));
  }

  /** Of a few dozen people alpha to one decimal only: more would tell more of them than it tells of the items. */
  reliability(verdict: Verdict, figure: GroupFigure<Reliability>): GroupFigure<Reliability> {
    const { n } = figure;
    return this.write(verdict, figure, (value) => {
      const { alpha, omega, itemRest, footing } = value;
      const isFirm = footing === 'rely';
      const few = { value: null, reason: 'suppressed-small' } as const;
      return {
        ...value,
        alpha: alpha.value === null ? alpha : roundedAlpha(alpha.value.value, isFirm, n, itemRest),
        omega: isFirm ? twoDecimals(omega) : few,
        itemRest: itemRest.map((one) => (isFirm ? twoDecimals(one) : few)),
      };
    });
  }

  /** Between two means that are shown: both whole points. */
  change(
    verdict: Verdict,
    figure: GroupFigure<Change>,
    now: number | null,
    before: GroupFigure<number> | undefined,
  ): GroupFigure<Change> {
    if (figure.value === null || verdict !== null) return this.write(verdict, figure);
    if (before?.value === undefined || before.value === null || now === null) {
      return withheld('suppressed-difference');
    }
    // More people answered then than was released of them.
    if (before.n !== figure.value.earlierPeople) return withheld('waiting-for-answers');
    const difference = Math.round(now) - before.value;
    return this.write(null, figure, (value) => {
      // Own standard deviations are in it, which are shown in fives.
      const half = 5 * Math.ceil((value.interval.high - value.interval.low) / 10);
      return {
        ...value,
        difference,
        interval: { low: difference - half, high: difference + half },
        clear: Math.abs(difference) > half && Math.abs(difference) >= 5,
        smallest: Math.max(5, half),
      };
    });
  }
}

export function withheld(reason: GroupReason): {
  readonly n: null;
  readonly value: null;
  readonly reason: GroupReason;
} {
  return { n: null, value: null, reason };
}

/** From this many people on an interval is made with the people's own standard deviation. */
const OWN_SPREAD = 10;

function toFive(value: number): number {
  return 5 * Math.round(value / 5);
}

/** What to multiply by, so that a figure says no more of a standard deviation than that itself does when it is shown. */
function roughly({ value }: GroupFigure<number>): number {
  return value === null || value === 0 ? 1 : toldSpread(value) / value;
}

/** Rounded down, with the interval around that: the ends say no more than the middle. */
function roundedAlpha(
  exact: number,
  isFirm: boolean,
  n: number | null,
  items: readonly unknown[],
): GroupValue<ReliabilityFigure> {
  const value = isFirm ? twoDecimals(exact) : Math.floor(exact * 10) / 10;
  const { lower, upper } = feldtInterval(value, n ?? 0, items.length);
  return twoDecimals({ value: { value, interval: { low: lower, high: upper } } });
}

/** Every number in a figure of several parts, to two decimals. */
export function twoDecimals<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 100) / 100) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => twoDecimals(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, twoDecimals(part as unknown)]),
  ) as T;
}

function same<T>(value: T): T {
  return value;
}
