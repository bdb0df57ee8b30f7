import {
  createResult,
  leerklimaat,
  type Answers,
  type LeerResult,
  type Share,
} from '@leerklimaat/core';

/** A real result, as a widget makes it; `digit` makes its id. */
export function sampleResult(digit = 1, share: Share = 'answers', test = false): LeerResult {
  const answers: Answers = Object.fromEntries(
    leerklimaat.items.map(({ id }, index) => [id, ((index * digit) % 5) + 1]),
  );
  const completion = { id: digit.toString(16).repeat(32), date: '2026-11-21', fast: false };
  return createResult(leerklimaat, answers, completion, { language: 'nl', share, test });
}
