import { hasTellingGaps } from './has-telling-gaps.js';
import { isDominated } from './is-dominated.js';
import type { JudgedGroup } from './judged-group.js';
import { LEAST_DEVIATION, nearEnd, nearlySame } from './nearly-all.js';
import type { Measured } from './measured.js';
import { RestOfFigure } from './rest-of-figure.js';
import type { SiblingRest } from './suppress-siblings.js';
import type { SuppressionRules } from './suppression-rules.js';

export interface RestJudge {
  readonly least: number;
  readonly isDetail: boolean;
  readonly rules: SuppressionRules;
}

/** What is left of a parent when the groups that are shown are taken away. */
export class Rest implements SiblingRest<JudgedGroup> {
  readonly #judge: RestJudge;
  readonly #figures: readonly RestOfFigure[];

  /**
   * @param groups - all groups under the parent
   * @param visible - those of them that are shown
   */
  constructor(
    judge: RestJudge,
    parent: JudgedGroup,
    groups: readonly JudgedGroup[],
    visible: readonly JudgedGroup[],
  ) {
    this.#judge = judge;
    this.#figures = parent.measured.map((whole) => new RestOfFigure(whole));
    const shown = new Set(visible);
    for (const group of groups) {
      if (shown.has(group)) this.#each(group, (figure, part) => figure.takeAway(part));
      else this.#each(group, (figure, part) => figure.hide(part));
    }
  }

  /** Whether it may be known: of each figure nobody, or enough people who did not nearly all answer the same. */
  get isSafe(): boolean {
    return this.#figures.every(({ measured: rest }) => {
      return rest.n === 0 || (rest.n >= this.#judge.least && !isTelling(this.#judge, rest));
    });
  }

  add(group: JudgedGroup): void {
    this.#each(group, (figure, part) => {
      figure.putBack(part);
      figure.hide(part);
    });
  }

  #each({ measured }: JudgedGroup, change: (figure: RestOfFigure, part: Measured) => void): void {
    for (const [index, figure] of this.#figures.entries()) {
      const part = measured[index];
      if (part) change(figure, part);
    }
  }
}

function isTelling({ isDetail, rules }: RestJudge, rest: Measured): boolean {
  const { n, mean, scale, counts, items, deviation } = rest;
  if (rules.dominance && isDominated(rest)) return true;
  if (!rules.unanimity) return false;
  if (hasTellingGaps(rest)) return true;
  if (scale && mean !== null && nearEnd(n, mean, scale)) return true;
  if (deviation !== null && deviation < LEAST_DEVIATION) return true;
  if (items?.every(nearlySame)) return true;
  return isDetail && counts !== null && nearlySame(counts);
}
