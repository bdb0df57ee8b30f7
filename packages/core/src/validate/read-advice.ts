import type { Instrument } from '../model/instrument.js';
import type { Advice, AdviceText } from '../model/text.js';
import { LIMITS } from './limits.js';
import { readKeyed, reportDuplicates } from './read-entries.js';
import { pointer, type Reader } from './reader.js';

export function readAdvice(
  reader: Reader,
  input: unknown,
  path: string,
  { scales, items }: Instrument,
): readonly Advice[] | undefined {
  if (input === undefined) return undefined;
  const helped = new Set([...scales, ...items].map(({ id }) => id));
  const advice = reader.array(input, path, 0, LIMITS.advice).map((entry, index): Advice => {
    const at = pointer(path, index);
    const read = reader.record(entry, at, ['id', 'helps', 'who', 'within', 'source']);
    const helps = reader.id(read['helps'], `${at}/helps`);
    if (helps && !helped.has(helps)) {
      reader.report('reference', `${at}/helps`, 'the id of a scale or an item', helps);
    }
    return {
      id: reader.id(read['id'], `${at}/id`),
      helps,
      who: reader.oneOf(read['who'], `${at}/who`, ['me', 'team', 'manager', 'organisation']),
      within: reader.oneOf(read['within'], `${at}/within`, ['week', 'month', 'quarter']),
      source: reader.sentence(read['source'], `${at}/source`),
    };
  });
  reportDuplicates(reader, advice, path);
  return advice;
}

export function readAdviceTexts(
  reader: Reader,
  input: unknown,
  path: string,
  advice: readonly Advice[],
): Readonly<Record<string, AdviceText>> {
  return readKeyed(reader, input, path, advice, (value, at) => {
    const { title, firstStep } = reader.record(value, at, ['title', 'firstStep']);
    return {
      title: reader.sentence(title, `${at}/title`),
      firstStep: reader.sentence(firstStep, `${at}/firstStep`),
    };
  });
}
