import type { Answers } from '../model/answers.js';
import type { Issue, Validated } from '../model/issue.js';
import type { LeerResult, ModuleResult, ResultLabels } from '../model/result.js';
import type { QualityFlag, ScaleScore, SheetScore } from '../model/score.js';
import { bestWorstScores } from '../scoring/best-worst-scores.js';
import { countScore } from '../scoring/count-score.js';
import { isSuspect, NO_FLAGS, qualityFlags } from '../scoring/quality-flags.js';
import { readSheet } from '../scoring/read-sheet.js';
import type { Sheet } from '../scoring/sheet.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validated, type Reader } from '../validate/reader.js';
import type { PersonValues, Scaled } from './person-values.js';
import type { SummaryPlan, SummedScale } from './summary-plan.js';

/** What a result says of the instrument that is summed. */
export interface PersonPart {
  readonly labels: ResultLabels | undefined;
  readonly flags: readonly QualityFlag[] | undefined;
  readonly scores: ModuleResult['scores'] | undefined;
  /** Already under the item ids of this version. */
  readonly answers: Answers | undefined;
}

/**
 * One person's numbers. Answers are scored again and are the truth when there are any; of results that share scores only,
 * the whole numbers behind the scores are recovered, and scores that no answers can give are refused.
 */
export function readPerson(plan: SummaryPlan, part: PersonPart): Validated<PersonValues> {
  return validated((reader) => {
    const { labels = {}, flags, scores, answers } = part;
    const values = answers
      ? fromAnswers(reader, plan, answers)
      : { sheet: null, ...(scores ? fromScores(reader, plan, scores) : nothing(plan)) };
    // A paper form brings no flags of its own; how long it took nobody knows.
    const signs =
      flags ?? (values.sheet ? qualityFlags(plan.scoring, values.sheet, false) : NO_FLAGS);
    return {
      team: labels.team ?? null,
      link: labels.link ?? null,
      round: labels.round ?? null,
      suspect: isSuspect(signs),
      ...values,
    };
  });
}

type Values = Pick<PersonValues, 'sheet' | 'scales' | 'counts'>;

function nothing({ scales, scoring }: SummaryPlan): Omit<Values, 'sheet'> {
  return { scales: scales.map(() => null), counts: scoring.counts.map(() => null) };
}

function fromAnswers(reader: Reader, plan: SummaryPlan, answers: Answers): Values {
  const { scoring } = plan;
  let sheet: Sheet;
  try {
    sheet = readSheet(scoring, answers);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const issue of error.issues) reader.issues.push(below('/answers', issue));
    return { sheet: null, ...nothing(plan) };
  }
  const { counts, choices } = scoring;
  const scores = choices.length > 0 ? bestWorstScores(scoring, sheet) : null;
  return {
    sheet,
    scales: scores
      ? plan.scales.map((scale, index) => chosen(scale, scores[index]))
      : plan.scales.map((scale) => keyed(scale, sheet)),
    counts: counts.map((count) => countScore(count, sheet).value),
  };
}

function below(path: string, issue: Issue): Issue {
  return { ...issue, path: path + issue.path, message: path + issue.message };
}

/** As `scaleScore`, without the score around it. */
function keyed({ planned, factors }: SummedScale, sheet: Sheet): Scaled {
  let sum = 0;
  let answered = 0;
  for (const item of planned.direct) {
    const answer = sheet[item] ?? 0;
    if (answer <= 0) continue;
    sum += answer;
    answered += 1;
  }
  for (const item of planned.reversed) {
    const answer = sheet[item] ?? 0;
    if (answer <= 0) continue;
    sum += planned.points + 1 - answer;
    answered += 1;
  }
  return times(sum, factors[answered] ?? null);
}

function chosen({ factors }: SummedScale, score: ScaleScore | undefined): Scaled {
  if (!score || score.value === null) return null;
  return times(Math.round(score.mean * score.answered), factors[score.answered] ?? null);
}

function times(sum: number, factor: number | bigint | null): Scaled {
  return typeof factor === 'bigint' ? BigInt(sum) * factor : factor === null ? null : sum * factor;
}

/** A mean times its number of answers misses the whole number by rounding only. */
const ROUNDING = 1e-6;

function fromScores(
  reader: Reader,
  plan: SummaryPlan,
  scores: Pick<SheetScore, 'scales' | 'counts'>,
): Omit<Values, 'sheet'> {
  const byScale = new Map(scores.scales.map((score, index) => [score.scale, { score, index }]));
  const scales = plan.scales.map(({ planned: { id, items, needed, points }, factors }): Scaled => {
    const found = byScale.get(id);
    if (!found || found.score.value === null) return null;
    const { score, index } = found;
    const { answered, mean } = score;
    const sum = Math.round(mean * answered);
    const at = `/scores/scales/${index}`;
    if (score.items !== items) {
      reader.report('range', `${at}/items`, `${items}`, score.items);
    } else if (answered < Math.max(1, needed) || answered > items) {
      reader.report('range', `${at}/answered`, `${needed} to ${items}`, answered);
    } else if (
      mean < 1 ||
      mean > points ||
      Math.abs(mean * answered - sum) > ROUNDING ||
      Math.abs(score.value - (100 * (mean - 1)) / (points - 1)) > ROUNDING
    ) {
      reader.report('range', at, `a mean of ${answered} answers and its percentage`, mean);
    } else return times(sum, factors[answered] ?? null);
    return null;
  });
  const counted = new Map(scores.counts?.map((count) => [count.scale, count]));
  const counts = plan.scoring.counts.map(({ id, items, most }, index) => {
    const value = counted.get(id)?.value ?? null;
    if (value === null || value <= items.length * most) return value;
    reader.report(
      'range',
      `/scores/counts/${index}/value`,
      `at most ${items.length * most}`,
      value,
    );
    return null;
  });
  return { scales, counts };
}

/** The part of a result that is of this instrument; `null` when there is none. */
export function partOf(
  result: LeerResult,
  instrument: string,
): { readonly version: string; readonly of: LeerResult | ModuleResult } | null {
  if (result.instrument.id === instrument) {
    return { version: result.instrument.version, of: result };
  }
  for (const module of result.modules ?? []) {
    if (module.instrument.id === instrument)
      return { version: module.instrument.version, of: module };
  }
  return null;
}
