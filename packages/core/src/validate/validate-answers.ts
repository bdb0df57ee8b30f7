import { answerRange, type AnswerRange } from '../contract/answer-range.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { pointer, validated, type Reader } from './reader.js';
import { integer } from './shape.js';

/**
 * Checks answers that come from outside against an instrument. Nothing is required: a missing item is an unanswered one.
 * `null` is read as unanswered too, because forms and tables write it so.
 *
 * @param input - an object of item id → point (1 to `format.points`), count (0 to `format.most`) or `na`
 * @returns a copy, or the issues
 */
export function validateAnswers(instrument: Instrument, input: unknown): Validated<Answers> {
  return validated((reader) => readAnswers(reader, answerRules(instrument), input, ''));
}

/** What may be answered, worked out once per instrument. */
export interface AnswerRules {
  /** What the items are items of, in words. */
  readonly of: string;
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly items: readonly (AnswerRange & { readonly optOut: boolean })[];
}

export function readAnswers(
  reader: Reader,
  rules: AnswerRules,
  input: unknown,
  path: string,
): Answers {
  if (reader.keys(input, path).length === 0) return {};
  const { ids, indexById } = rules;
  const answers: Record<string, unknown> = { ...(input as object) };
  let next = 0;
  for (const id in answers) {
    const answer = answers[id];
    if (answer === null || answer === undefined) {
      delete answers[id];
      continue;
    }
    // Keys mostly come in the order of the items, which saves looking them up.
    const index = ids[next] === id ? next : (indexById.get(id) ?? -1);
    next = index + 1;
    if (!isAnswer(rules, index, answer)) refuse(reader, rules, answers, id, path);
  }
  return answers as Answers;
}

function isAnswer({ items }: AnswerRules, index: number, answer: unknown): boolean {
  const item = items[index];
  if (!item) return false;
  if (answer === 'na') return item.optOut;
  return (
    Number.isInteger(answer) && (answer as number) >= item.least && (answer as number) <= item.most
  );
}

function refuse(
  reader: Reader,
  { of, items, indexById }: AnswerRules,
  answers: Readonly<Record<string, unknown>>,
  id: string,
  path: string,
): void {
  // Walking the keys also meets what a page has given to all objects; that was not sent.
  if (!Object.hasOwn(answers, id)) return;
  const at = pointer(path, id);
  const item = items[indexById.get(id) ?? -1];
  if (!item) reader.report('unknown', at, `an item of ${of}`, id);
  else if (answers[id] === 'na') reader.report('range', at, 'a point of the scale', 'na');
  else integer(item.least, item.most)(reader, answers[id], at);
}

const known = new WeakMap<Instrument, AnswerRules>();

function answerRules(instrument: Instrument): AnswerRules {
  let rules = known.get(instrument);
  if (!rules) known.set(instrument, (rules = rulesOf([instrument])));
  return rules;
}

/** The rules of several instruments that are answered together. */
export function rulesOf(instruments: readonly Instrument[]): AnswerRules {
  const items = instruments.flatMap((instrument) =>
    instrument.items.map((item) => ({
      id: item.id,
      optOut: item.optOut === true,
      ...answerRange(instrument, item),
    })),
  );
  return {
    of: instruments.map(({ id }) => id).join(', '),
    ids: items.map(({ id }) => id),
    indexById: new Map(items.map(({ id }, index) => [id, index])),
    items,
  };
}
