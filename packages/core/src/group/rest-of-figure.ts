import type { Measured } from './measured.js';

/** One figure of a parent less that of groups under it. In sums, so that a group costs the same among few or thousands. */
export class RestOfFigure {
  readonly #whole: Measured;
  readonly #counts: number[] | null;
  readonly #items: readonly number[][] | null;
  #n: number;
  #sum: number;
  #squares: number;
  /** People who left an item open, and people with a score on its scale. */
  #open: number;
  #scored: number;
  /** People of groups that are hidden, and the most that one of them counted. */
  #hidden = 0;
  #most = 0;

  constructor(whole: Measured) {
    this.#whole = whole;
    this.#counts = whole.counts && [...whole.counts];
    this.#items = whole.items && whole.items.map((counts) => [...counts]);
    this.#n = whole.n;
    this.#sum = whole.n * (whole.mean ?? 0);
    this.#squares = squares(whole);
    this.#open = whole.gaps?.people ?? 0;
    this.#scored = whole.gaps?.scored.n ?? 0;
  }

  /** A group that is shown. */
  takeAway(part: Measured): void {
    this.#change(part, -1);
  }

  /** A group that was, and is so no longer. */
  putBack(part: Measured): void {
    this.#change(part, 1);
  }

  /** What everyone knows of a group that is hidden: that it is one of those who are left. */
  hide({ n, most }: Measured): void {
    this.#hidden += n;
    this.#most = Math.max(this.#most, most ?? 0);
  }

  get measured(): Measured {
    const { mean, deviation, gaps, most } = this.#whole;
    const n = this.#n;
    return {
      ...this.#whole,
      n,
      mean: mean === null ? null : this.#sum / n,
      deviation:
        mean === null || deviation === null || n < 2
          ? null
          : Math.sqrt(Math.max(0, this.#squares - this.#sum ** 2 / n) / (n - 1)),
      gaps: gaps && { ...gaps, people: this.#open, scored: { n: this.#scored, mean: null } },
      counts: this.#counts,
      items: this.#items,
      // People in none of the groups may have counted as much as anyone.
      most: most !== null && this.#hidden === n ? this.#most : most,
    };
  }

  #change(part: Measured, times: 1 | -1): void {
    this.#n += times * part.n;
    this.#sum += times * part.n * (part.mean ?? 0);
    this.#squares += times * squares(part);
    this.#open += times * (part.gaps?.people ?? 0);
    this.#scored += times * (part.gaps?.scored.n ?? 0);
    if (this.#counts) addTo(this.#counts, part.counts, times);
    for (const [item, counts] of this.#items?.entries() ?? []) {
      addTo(counts, part.items?.[item], times);
    }
  }
}

/** The sum of the squares of people's scores. */
function squares({ n, mean, deviation }: Measured): number {
  return (n - 1) * (deviation ?? 0) ** 2 + n * (mean ?? 0) ** 2;
}

function addTo(counts: number[], part: readonly number[] | null | undefined, times: 1 | -1): void {
  for (const [answer, people] of part?.entries() ?? []) {
    counts[answer] = (counts[answer] ?? 0) + times * people;
  }
}
