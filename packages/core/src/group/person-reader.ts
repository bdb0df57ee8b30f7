import type { Answers } from '../model/answers.js';
import type { Issue, Validated } from '../model/issue.js';
import type { ResultLabels } from '../model/result.js';
import type { ScaleScore, SheetScore } from '../model/score.js';
import { bestWorstScores } from '../scoring/best-worst-scores.js';
import { countScore } from '../scoring/count-score.js';
import { isSuspect, NO_FLAGS, qualityFlags } from '../scoring/quality-flags.js';
import { readSheet } from '../scoring/read-sheet.js';
import type { Sheet } from '../scoring/sheet.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validated, type Reader } from '../validate/reader.js';
import type { PersonPart } from './person-part.js';
import type { PersonValues, Scaled } from './person-values.js';
import { quickSheet } from './quick-sheet.js';
import { recoverValues } from './recover-values.js';
import type { SummaryPlan, SummedScale } from './summary-plan.js';
import { timesFactor } from './times-factor.js';

const NO_LABELS: ResultLabels = Object.freeze({});

/**
 * Reads one person's numbers after another. Answers are scored again and are the truth when there are any; of results
 * that share scores only, the whole numbers behind the scores are recovered, and scores that no answers can give are
 * refused.
 */
export class PersonReader {
  readonly #plan: SummaryPlan;
  /** The sheet and the values of the person at hand: lists for each person would take as long as all sums. */
  readonly #sheet: number[];
  readonly #scales: Scaled[];
  readonly #counts: (number | null)[];

  constructor(plan: SummaryPlan) {
    this.#plan = plan;
    this.#sheet = [...plan.scoring.blank];
    this.#scales = plan.scales.map(() => null);
    this.#counts = plan.scoring.counts.map(() => null);
  }

  /** @returns the person, to be done with before the next one is read */
  read(part: PersonPart): Validated<PersonValues> {
    const { answers, scores } = part;
    if (answers && quickSheet(this.#plan.scoring, answers, this.#sheet)) {
      this.#score();
      return { ok: true, value: this.#person(part, this.#sheet) };
    }
    return validated((reader) => {
      this.#scales.fill(null);
      this.#counts.fill(null);
      if (answers) refuseAnswers(reader, this.#plan, answers);
      else if (scores) this.#recover(reader, scores);
      return this.#person(part, null);
    });
  }

  #person({ labels = NO_LABELS, flags }: PersonPart, sheet: Sheet | null): PersonValues {
    // A paper form brings no flags of its own; how long it took nobody knows.
    const signs = flags ?? (sheet ? qualityFlags(this.#plan.scoring, sheet, false) : NO_FLAGS);
    return {
      team: labels.team ?? null,
      link: labels.link ?? null,
      round: labels.round ?? null,
      suspect: signs.length > 1 && isSuspect(signs),
      sheet,
      scales: this.#scales,
      counts: this.#counts,
    };
  }

  #score(): void {
    const { scales, scoring } = this.#plan;
    const scores = scoring.choices.length > 0 ? bestWorstScores(scoring, this.#sheet) : null;
    for (let index = 0; index < scales.length; index += 1) {
      const scale = scales[index]!;
      this.#scales[index] = scores ? chosen(scale, scores[index]) : keyed(scale, this.#sheet);
    }
    for (let index = 0; index < scoring.counts.length; index += 1) {
      this.#counts[index] = countScore(scoring.counts[index]!, this.#sheet).value;
    }
  }

  #recover(reader: Reader, scores: Pick<SheetScore, 'scales' | 'counts'>): void {
    const { scales, counts } = recoverValues(reader, this.#plan, scores);
    for (const [index, value] of scales.entries()) this.#scales[index] = value;
    for (const [index, value] of counts.entries()) this.#counts[index] = value;
  }
}

/** Tells which answer is none. */
function refuseAnswers(reader: Reader, { scoring }: SummaryPlan, answers: Answers): void {
  try {
    readSheet(scoring, answers);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const issue of error.issues) reader.issues.push(below('/answers', issue));
  }
}

function below(path: string, issue: Issue): Issue {
  return { ...issue, path: path + issue.path, message: path + issue.message };
}

/** As `scaleScore`, without the score around it. */
function keyed(
  { planned: { direct, reversed, points }, factors }: SummedScale,
  sheet: Sheet,
): Scaled {
  let sum = 0;
  let answered = 0;
  for (let place = 0; place < direct.length; place += 1) {
    const answer = sheet[direct[place]!]!;
    if (answer <= 0) continue;
    sum += answer;
    answered += 1;
  }
  for (let place = 0; place < reversed.length; place += 1) {
    const answer = sheet[reversed[place]!]!;
    if (answer <= 0) continue;
    sum += points + 1 - answer;
    answered += 1;
  }
  return timesFactor(sum, factors[answered] ?? null);
}

function chosen({ factors }: SummedScale, score: ScaleScore | undefined): Scaled {
  if (!score || score.value === null) return null;
  return timesFactor(Math.round(score.mean * score.answered), factors[score.answered] ?? null);
}
